import { Day } from "#app/ui/day.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Instant } from "#db/schema.ts";

interface Props {
  /** The version that is public. */
  version: number | null;
  /** When that version was sent. */
  at: Instant | null;
  timeZone: string;
}

/** Tells readers that a comment is no longer what was first published; what it was is for its author and moderators. */
export function ChangedNote({ version, at, timeZone }: Props) {
  const t = useWords();
  if (version === null || version === 1 || at === null) return null;
  return (
    <p className="app-changed-note">
      {t("reading.changed-by-its-author", {
        day: <Day at={at} timeZone={timeZone} />,
        version: String(version),
      })}
    </p>
  );
}
