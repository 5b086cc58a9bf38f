import { Tag } from "#app/ui/tag.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Position } from "#db/schema.ts";

const tones = {
  support: "green",
  "support with changes": "blue",
  oppose: "red",
  "no position": "grey",
} as const satisfies Record<Position, string>;

/** What someone thinks of the measure or of a provision, in a word; alike on every page. */
export function PositionTag({ position }: { position: Position }) {
  const t = useWords();
  return <Tag tone={tones[position]}>{t(`terms.position ${position}`)}</Tag>;
}
