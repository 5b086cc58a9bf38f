import { sourceLanguage, speak } from "#app/words/speak.server.ts";
import type { Translator } from "#app/words/translator.ts";

/** What everyone has in the place of a file that is confidential in part is called after it, in English where `t` is left out. */
export function publicWordsName(name: string, t: Translator = speak(sourceLanguage)) {
  return t("attachments.public-words-name", { name: name.replace(/\.[a-z]{1,5}$/i, "") });
}
