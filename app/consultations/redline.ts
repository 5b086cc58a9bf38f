import { diffArrays } from "diff";

/** A run of text that both have, or that one alone has. */
export interface RedlinePart {
  kind: "kept" | "inserted" | "deleted";
  text: string;
}

/** More changed words than this and the rest is shown whole, once deleted and once inserted: work stays bounded. */
const mostEdits = 1_000;

/**
 * What the proposal changes, by word. The kept and deleted parts together are the original, the kept and inserted ones
 * the proposal, letter by letter. Texts without spaces are cut into words too.
 */
export function redline(original: string, proposed: string): RedlinePart[] {
  const [before, after] = [wordsOf(original), wordsOf(proposed)];
  const start = sharedStart(before, after);
  const end = sharedEnd(before.slice(start), after.slice(start));
  const middle = changes(before.slice(start, before.length - end), after.slice(start, after.length - end));
  return joined([
    { kind: "kept", text: before.slice(0, start).join("") },
    ...middle,
    { kind: "kept", text: before.slice(before.length - end).join("") },
  ]);
}

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** Words, spaces and punctuation, none lost. */
function wordsOf(text: string) {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function sharedStart(one: string[], other: string[]) {
  const shortest = Math.min(one.length, other.length);
  let count = 0;
  while (count < shortest && one[count] === other[count]) count += 1;
  return count;
}

function sharedEnd(one: string[], other: string[]) {
  const shortest = Math.min(one.length, other.length);
  let count = 0;
  while (count < shortest && one[one.length - 1 - count] === other[other.length - 1 - count]) count += 1;
  return count;
}

function changes(before: string[], after: string[]): RedlinePart[] {
  const found = diffArrays(before, after, { maxEditLength: mostEdits });
  if (!found)
    return [
      { kind: "deleted", text: before.join("") },
      { kind: "inserted", text: after.join("") },
    ];
  return found.map(({ value, added, removed }) => ({
    kind: added ? "inserted" : removed ? "deleted" : "kept",
    text: value.join(""),
  }));
}

/**
 * Changes next to each other as one deletion and one insertion. A space between two changes belongs to both: three
 * new words read better as one insertion than as three with the old spaces between.
 */
function joined(parts: RedlinePart[]): RedlinePart[] {
  const result: RedlinePart[] = [];
  let change = { deleted: "", inserted: "" };
  const close = () => {
    if (change.deleted) result.push({ kind: "deleted", text: change.deleted });
    if (change.inserted) result.push({ kind: "inserted", text: change.inserted });
    change = { deleted: "", inserted: "" };
  };
  const all = parts.filter(({ text }) => text !== "");
  for (const [index, { kind, text }] of all.entries()) {
    const next = all[index + 1];
    const isOpen = change.deleted !== "" && change.inserted !== "";
    if (kind !== "kept") change = { ...change, [kind]: change[kind] + text };
    else if (isOpen && next && next.kind !== "kept" && /^[ \t]+$/.test(text))
      change = { deleted: change.deleted + text, inserted: change.inserted + text };
    else {
      close();
      const last = result.at(-1);
      if (last?.kind === "kept") last.text += text;
      else result.push({ kind, text });
    }
  }
  close();
  return result;
}
