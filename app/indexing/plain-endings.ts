/**
 * Endings that stemmers know with their accents alone, by language: of what is written without any, nobody could tell otherwise
 * where the stem ends. One is here where hardly any other word ends in the same letters without their accents: `contrat` is
 * not `contrât`.
 */
const endings: Record<string, readonly string[]> = {
  cs: ["ách", "ých", "ími", "ými", "ám", "ím", "ým", "ého", "ému", "ové", "ův"],
  da: ["løst"],
  es: ["ación", "ución", "logía", "logías"],
  fr: ["ée", "ées", "ié", "iés", "yé", "yés", "iqué", "iqués", "ité", "ités", "ière", "ières", "ièrement"],
  ga: ["íocht", "íochta", "aíocht", "aíochta", "airí", "óideach", "óideacha", "achtúil", "eachtúil"],
  hu: ["nál", "nél", "ból", "ből", "ról", "ről", "tól", "től", "ért", "ként", "képp", "képpen"],
  it: ["abilità", "ibilità", "icità", "ività"],
  pt: ["ação", "ações", "ução", "uções", "ível", "íveis", "áveis", "ência", "ências", "ância"],
  ro: ["aţie", "aţia", "aţii", "aţiile", "aţiilor", "aţiune", "iţiune", "ească", "ează", "eşte"],
  sk: ["ách", "ých", "ími", "ými", "ám", "ím", "ým", "ého", "ému", "ové", "ův"],
  sl: ["šče", "ček"],
  sv: ["löst"],
};

const plainEndings = new Map(
  Object.entries(endings).map(([language, accented]) => [
    language,
    accented.map((ending) => ({
      ending,
      plain: ending.normalize("NFD").replace(/\p{M}/gu, "").replace("ø", "o"),
    })),
  ]),
);

/** A folded word as it may be written with accents where a stemmer of that language looks for them. */
export function accentedForms(word: string, language: string) {
  if (language === "tr") return [inHarmony(word)];
  return (plainEndings.get(language) ?? [])
    .filter(({ plain }) => word.endsWith(plain) && word.length > plain.length)
    .map(({ ending, plain }) => word.slice(0, -plain.length) + ending);
}

/** In Turkish a vowel follows the one before it, back to back and front to front, which is what the stemmer holds endings to. */
function inHarmony(word: string) {
  let isBack: boolean | null = null;
  let written = "";
  for (const letter of word) {
    if (letter === "i" && isBack) written += "ı";
    else if (letter === "u" && isBack === false) written += "ü";
    else written += letter;
    if (/[aou]/.test(letter) && !(letter === "u" && isBack === false)) isBack = true;
    else if (letter === "e" || (letter === "i" && !isBack)) isBack = false;
  }
  return written;
}
