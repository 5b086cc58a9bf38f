/** A piece of text of a page, with the language that its elements say. */
export interface TextOnPage {
  text: string;
  /** BCP 47. */
  language: string;
  /** In an element that somebody else than the portal may have filled: it says its own direction, or is to be read letter by letter. */
  isTyped: boolean;
}

const empty = new Set(["br", "hr", "img", "input", "link", "meta", "wbr", "col", "source", "path", "circle"]);
const typedIn = new Set(["textarea", "code", "pre", "kbd", "time", "bdi", "q"]);
const silent = new Set(["script", "style"]);

/** All that a page says, piece by piece, also where it is only read aloud or handed to a script. */
export function textsOfMarkup(html: string): TextOnPage[] {
  const found: TextOnPage[] = [];
  const open = [{ name: "", language: "", isTyped: false, isSilent: false }];
  const last = () => open.at(-1) ?? { name: "", language: "", isTyped: false, isSilent: false };
  const add = (text: string, { language, isTyped }: { language: string; isTyped: boolean }) => {
    const read = unescaped(text).replace(/\s+/g, " ").trim();
    if (read !== "") found.push({ text: read, language, isTyped });
  };
  for (const [at, piece] of html.split(/(<[^<>]*>)/).entries()) {
    if (at % 2 === 0) {
      if (!last().isSilent) add(piece, last());
      continue;
    }
    const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(piece)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    if (piece.startsWith("</")) {
      const closed = open.findLastIndex((element) => element.name === name);
      if (closed > 0) open.length = closed;
      continue;
    }
    const { language, isTyped, isSilent } = last();
    const element = {
      name,
      language: / lang="([^"]*)"/.exec(piece)?.[1] ?? language,
      isTyped: isTyped || typedIn.has(name) || / dir="auto"/.test(piece),
      isSilent: isSilent || silent.has(name),
    };
    for (const [, value = ""] of piece.matchAll(spokenAttributes)) add(value, element);
    for (const [, value = ""] of piece.matchAll(handedToScripts))
      for (const text of wordsHanded(unescaped(value))) add(text, element);
    if (name === "input" && / type="(?:submit|button)"/.test(piece))
      add(/ value="([^"]*)"/.exec(piece)?.[1] ?? "", element);
    if (!empty.has(name) && !piece.endsWith("/>")) open.push(element);
  }
  return found;
}

const spokenAttributes = / (?:aria-label|alt|title|placeholder|aria-description)="([^"]*)"/g;
const handedToScripts = / data-[\w-]+="([^"]* [^"]*)"/g;

/** Several words stand as JSON. */
function wordsHanded(value: string): string[] {
  if (!value.startsWith("{")) return [value];
  const read: Record<string, unknown> = JSON.parse(value);
  return Object.values(read)
    .filter((text) => typeof text === "string")
    .filter((text) => text.includes(" "));
}

const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#x27": "'",
  "#39": "'",
  nbsp: "\u00a0",
};

function unescaped(text: string) {
  return text.replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all);
}
