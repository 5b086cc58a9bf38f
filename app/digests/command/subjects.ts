import { analysedWords } from "../passages/analysed-words.ts";
import { groupBy } from "../themes/strata.ts";
import type { GivenText } from "./given-texts.ts";

/**
 * Divides texts by `group` where the groups speak of different things, and leaves them together where they are kinds of
 * people who speak of the same. Groups are subjects if most of them have a word that is in a quarter of their own texts
 * and in hardly any of the others, as "cannabis" is in texts on cannabis.
 */
export function subjectsAmong<Given extends GivenText>(texts: Given[]): Given[][] {
  const groups = groupBy(texts, ({ group }) => group ?? "");
  if (groups.length < 2) return [texts];
  const counts = groups.map((group) => ({ size: group.length, having: countWords(group) }));
  const all = new Map<string, number>();
  for (const { having } of counts)
    for (const [word, count] of having) all.set(word, (all.get(word) ?? 0) + count);
  const areOwn = counts.filter(({ size, having }) =>
    [...having].some(([word, count]) => {
      const elsewhere = ((all.get(word) ?? 0) - count) / Math.max(texts.length - size, 1);
      return count >= fewestTexts && count >= ownPart * size && elsewhere < ownPart / 4;
    }),
  );
  return areOwn.length > groups.length / 2 ? groups : [texts];
}

const ownPart = 0.25;
const fewestTexts = 5;

function countWords(group: GivenText[]) {
  const having = new Map<string, number>();
  for (const { text } of group)
    for (const word of new Set(analysedWords(text, "en"))) having.set(word, (having.get(word) ?? 0) + 1);
  return having;
}
