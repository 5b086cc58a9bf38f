import { formats } from "#app/words/formats.ts";

/** BCP 47: the languages in which a government can give a consultation, those of the United Nations among them. */
export const textLanguages = [
  ...["ar", "be", "bg", "bs", "ca", "cnr", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi"],
  ...["fr", "ga", "gl", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "ko", "lb", "lt", "lv"],
  ...["mi", "mk", "ms", "mt", "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru", "se", "sk", "sl", "sq", "sr"],
  ...["sv", "sw", "th", "tr", "uk", "ur", "vi", "zh", "zh-Hant"],
] as const;
export type TextLanguage = (typeof textLanguages)[number];

/** The language that is written so; null where the portal does not know it. */
export function textLanguage(written: string | null | undefined): TextLanguage | null {
  return textLanguages.find((language) => language === written) ?? null;
}

const fromTheRight = ["ar", "fa", "he", "ur"];

/** The attributes of an element whose words are in that language; none where nobody has said which it is. */
export function writtenIn(language: string | null | undefined) {
  if (!language) return {};
  return { lang: language, dir: fromTheRight.includes(language) ? ("rtl" as const) : ("ltr" as const) };
}

/** How a language calls itself; its code where that is not known. */
export function ownName(language: string) {
  return formats.getDisplayNames(language, { type: "language" }).of(language) ?? language;
}

interface GivenTexts {
  /** The language of the authentic text; null where nobody has said. */
  authentic: string | null;
  translations: readonly string[];
}

/**
 * The translation that a reader is shown; null for the authentic text. What they have asked for goes first, then the
 * language of the page, then another kind of it.
 */
export function chooseTranslation(
  { authentic, translations }: GivenTexts,
  { asked, page }: { asked: string | null; page: string },
) {
  const given = [...(authentic === null ? [] : [authentic]), ...translations];
  const found =
    given.find((language) => language === asked) ??
    given.find((language) => language === page) ??
    given.find((language) => main(language) === main(page)) ??
    null;
  return found === authentic ? null : found;
}

const main = (language: string) => language.split("-", 1)[0];
