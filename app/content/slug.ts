/** Words as they may stand in an address: `Licence réexamen` → `licence-reexamen`. Letters of other scripts stay. */
export function slug(text: string, longest = 60) {
  const words = withoutAccents(text)
    .toLowerCase()
    .replace(/['’ʼ]/gu, "")
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  if (!words) return "";
  const kept = [];
  let length = -1;
  for (const word of words) {
    length += word.length + 1;
    if (length > longest && kept.length > 0) break;
    kept.push([...word].slice(0, longest).join(""));
  }
  return kept.join("-");
}

const lettersWithoutDecomposition: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  Æ: "ae",
  œ: "oe",
  Œ: "oe",
  ø: "o",
  Ø: "o",
  đ: "d",
  Đ: "d",
  ð: "d",
  Ð: "d",
  þ: "th",
  Þ: "th",
  ł: "l",
  Ł: "l",
  ı: "i",
  ə: "e",
};

/** Only Latin letters lose their marks: й, が and 각 are letters of their own. */
function withoutAccents(text: string) {
  return text
    .normalize("NFKD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .replace(/[^\p{ASCII}]/gu, (letter) => lettersWithoutDecomposition[letter] ?? letter)
    .normalize("NFC");
}
