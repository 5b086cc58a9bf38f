import type { Translator } from "#app/words/translator.ts";
import { stakeholderGroups } from "#db/schema.ts";

/** The groups to choose from when signing up, each with what it means. */
export function groupChoices(t: Translator) {
  return stakeholderGroups.map((value) => ({
    value,
    text: t(`terms.group ${value}`),
    hint: t(`accounts.group-means ${value}`),
  }));
}
