import type { Translator } from "#app/words/translator.ts";

/** What a field is called away from its form, by its name; of numbered fields and of answers, as their kind is called. */
export function fieldWords(t: Translator, name: string) {
  const [kind = name] = /^(?:answer|justification|summary|title|measure)(?=[-_])/.exec(name) ?? [];
  return t("ui.typed-in", { field: kind });
}
