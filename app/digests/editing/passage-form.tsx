import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";

interface Props {
  passage: { passage_id: string; made_by: "method" | "official"; number: number };
  /** The number of the last edit that is on the page. */
  seen: number;
  /** Whether it names the key point, so that it cannot be struck. */
  isNamed: boolean;
  /** The id of the passage after it, if there is one. */
  next: string | undefined;
  /** The way to what else can be done to it. */
  children: ReactNode;
}

/** Says that a passage makes the key point on whose page it stands, that it does not, or that it is to name it. */
export function PassageForm({
  passage: { passage_id, made_by, number },
  seen,
  isNamed,
  next = "",
  children,
}: Props) {
  const t = useWords();
  const acts = [
    { act: "confirm", key: "C", isOffered: made_by === "method" },
    { act: "refuse", key: "R", isOffered: !isNamed },
    { act: "name", key: "W", isOffered: !isNamed },
  ] as const;
  const offered = acts.filter(({ isOffered }) => isOffered);
  return (
    <form method="post" className="app-said__form app-no-print">
      <input type="hidden" name="passage" value={passage_id} />
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="seen" value={seen} />
      {offered.map(({ act, key }) => (
        <Button key={act} kind="secondary" name="act" value={act} data-item-shortcut={key}>
          {t(`digest-edits.${act}`, { number: String(number), hidden })}
        </Button>
      ))}
      {children}
    </form>
  );
}
