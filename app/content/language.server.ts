const fewestLetters = 20;
const fewestDenseLetters = 6;
const denseLetter = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}]/gu;

/** The BCP 47 code of the language a text is written in; null where the text is too short or the guess unreliable. */
export async function detectLanguage(text: string): Promise<string | null> {
  if (!hasAtLeast(fewestLetters, /\p{L}/gu, text) && !hasAtLeast(fewestDenseLetters, denseLetter, text))
    return null;

  const { eld } = await loadDetector();
  const guess = eld.detect(text);
  if (!guess.isReliable()) return null;
  return isMacedonian(text, guess.language) ? "mk" : guess.language;
}

/**
 * Only once a text is there, since it holds 50 MB in each thread. The smallest table: on sentences of 20 letters and more as
 * right as the larger ones, at half their memory.
 */
function loadDetector() {
  return import("eld/extrasmall");
}

function hasAtLeast(count: number, letter: RegExp, text: string) {
  let found = 0;
  for (const _ of text.matchAll(letter)) if (++found === count) return true;
  return false;
}

/** The detector knows no Macedonian and takes it for its neighbours, most often Bulgarian, which spell otherwise. */
function isMacedonian(text: string, guess: string) {
  if (!["bg", "sr", "ru"].includes(guess)) return false;
  const letters = text.normalize("NFC");
  return !/[яюъщьйыђћ]/iu.test(letters) && (guess === "bg" || /[ѓќѕ]/iu.test(letters));
}
