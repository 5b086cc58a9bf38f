import type { Translator } from "#app/words/translator.ts";
import { type Position, positions } from "#db/schema.ts";
import { notStated } from "./filters.ts";

/** A position as it is counted and filtered by: "no position" was chosen by somebody, `not stated` by nobody. */
export type ShownPosition = Position | typeof notStated;

export const shownPositions = [...positions, notStated] as const;

/** A position as a label beside what says that it is one. */
export function positionWords(t: Translator, position: ShownPosition | null) {
  return position === null || position === notStated
    ? t("terms.not stated")
    : t(`terms.position ${position}`);
}
