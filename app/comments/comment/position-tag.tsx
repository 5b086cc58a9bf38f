import { Tag } from "#app/ui/tag.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Position } from "#db/schema.ts";
import { positionWords } from "./shown-position.ts";

const tones = {
  support: "green",
  "support with changes": "blue",
  oppose: "red",
  "no position": "grey",
} as const satisfies Record<Position, string>;

interface Props {
  /** Null where none is stated, as in comments of another portal. */
  position: Position | null;
  /** Whether it stands behind words that say it is a position. */
  isLabelled?: boolean;
}

/** What someone thinks of the measure or of a provision, in a word; alike on every page. */
export function PositionTag({ position, isLabelled = false }: Props) {
  const t = useWords();
  if (position !== null) return <Tag tone={tones[position]}>{t(`terms.position ${position}`)}</Tag>;
  return <Tag tone="plain">{isLabelled ? positionWords(t, null) : t("comment.position-not-stated")}</Tag>;
}
