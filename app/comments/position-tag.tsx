import { capital } from "#app/content/wording.ts";
import { Tag } from "#app/ui/tag.tsx";
import type { Position } from "#db/schema.ts";
import { positionTones } from "./words.ts";

/** What someone thinks of the measure or of a provision, in a word. */
export function PositionTag({ position }: { position: Position }) {
  return <Tag tone={positionTones[position]}>{capital(position)}</Tag>;
}
