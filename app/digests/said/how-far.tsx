import { useWords } from "#app/words/use-words.ts";
import type { PointProgress } from "./find-progress.server.ts";

/** How far officials say that they are with a key point; nothing where nobody has said. */
export function HowFar({ progress }: { progress: PointProgress | undefined }) {
  const t = useWords();
  if (!progress?.state && !progress?.name) return null;
  return (
    <ul className="app-facts app-said__facts">
      {progress.state && <li>{t(`digest-edits.state ${progress.state}`)}</li>}
      {progress.name && <li>{t("digest-edits.is-assigned-to", { name: progress.name })}</li>}
    </ul>
  );
}
