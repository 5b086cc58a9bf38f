import type { Translator } from "#app/words/translator.ts";

/** How a government is called: in English as it wishes, in other languages as these call the state. */
export function governmentName(
  t: Translator,
  government: { government_code: string; government_name: string },
) {
  return t.formats.startsWith("en")
    ? government.government_name
    : t.displayName("region", government.government_code);
}
