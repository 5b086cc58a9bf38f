/** A language whose pages are for readers of another as well, where there are none in theirs. */
const nearest: Record<string, string[]> = {
  nn: ["nb", "da"],
  nb: ["nn", "da"],
  no: ["nb", "nn", "da"],
  "sr-Latn": ["sr"],
  sr: ["sr-Latn"],
  mi: ["en"],
};

/**
 * The first of the languages that a reader asks for, as RFC 4647 looks them up: `fr-CA` finds `fr`. Null where there is none.
 * `accepted` is what the browser sends as `Accept-Language`.
 */
export function chooseLanguage(accepted: string, languages: readonly string[]): string | null {
  const known = new Map(languages.map((language) => [language.toLowerCase(), language]));
  for (const range of rangesOf(accepted))
    for (const language of [range, ...(nearest[range] ?? [])]) {
      const found = lookUp(language, known);
      if (found) return found;
    }
  return null;
}

/** Shorter and shorter: a single letter or digit does not stand at the end (RFC 4647, 3.4). */
function lookUp(range: string, known: Map<string, string>) {
  const parts = range.toLowerCase().split("-");
  while (parts.length > 0) {
    const found = known.get(parts.join("-"));
    if (found) return found;
    parts.pop();
    if (parts.at(-1)?.length === 1) parts.pop();
  }
  return null;
}

/** No browser sends more, and nobody is to make the portal sort what is longer. */
const longest = 500;
const most = 20;

/** What is asked for, what is liked best first; what is refused with `q=0`, and `*`, are left out. */
function rangesOf(accepted: string) {
  return accepted
    .slice(0, longest)
    .split(",", most)
    .map((part) => {
      const [range = "", ...parameters] = part.split(";").map((text) => text.trim());
      const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
      return { range, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(
      ({ range, quality }) => /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i.test(range) && quality > 0 && quality <= 1,
    )
    .sort((one, other) => other.quality - one.quality)
    .map(({ range }) => range);
}
