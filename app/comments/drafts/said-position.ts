import type { Translator } from "#app/words/translator.ts";
import { positions } from "#db/schema.ts";

/** A position in words, for its key; anything else as it was typed. */
export function saidPosition(t: Translator, typed: string) {
  const position = positions.find((known) => known === typed);
  return position ? t(`terms.position ${position}`) : typed;
}
