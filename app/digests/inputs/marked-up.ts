import type { Source } from "#app/comments/parts/inputs/published-inputs.server.ts";
import type { PublishedWording } from "#app/comments/parts/wording/wordings.server.ts";
import { byText } from "./by-text.ts";
import { sourceOf } from "./source.ts";

/** A provision with everything that is proposed instead of its text; the same words stand once, with all who propose them. */
export interface MarkedUpProvision {
  anchor: string;
  label: string;
  original: string;
  proposals: { wording: string; language: string | null; sources: Source[] }[];
  comments: number;
  /** BCP 47, of the translation that these wordings are written against; null for the authentic text. */
  wordingLanguage: string | null;
}

/** The provisions for which some wording is proposed, in the measure's order, once for each text it is written against, each proposal where it was first filed. */
export function markedUp(wordings: PublishedWording[]): MarkedUpProvision[] {
  return byText(wordings, ({ anchor, wording_language }) => `${anchor} ${wording_language ?? ""}`).flatMap(
    ({ items }) => {
      const [first] = items;
      if (!first) return [];
      const { anchor, label, original, wording_language: wordingLanguage } = first;
      const proposals = byText(items, ({ wording }) => wording.replace(/\s+/g, " ").trim()).flatMap(
        ({ items: alike }) => {
          const [one] = alike;
          return one ? [{ wording: one.wording, language: one.language, sources: alike.map(sourceOf) }] : [];
        },
      );
      return [{ anchor, label, original, proposals, comments: items.length, wordingLanguage }];
    },
  );
}

/** Where it stands on the page of the digest. */
export function idOf({ anchor, wordingLanguage }: MarkedUpProvision) {
  return `wording-${anchor}${wordingLanguage ? `-${wordingLanguage}` : ""}`;
}

/** What a page can show: so many proposals a provision, and so many characters in all, since each redline takes time. */
export interface PageBounds {
  proposals: number;
  characters: number;
}

/** The provisions with the proposals that fit on the page, in their order, and how many are left out of each. */
export function fitting(provisions: MarkedUpProvision[], bounds: PageBounds) {
  let characters = 0;
  return provisions.map((provision) => {
    const shown = provision.proposals.slice(0, bounds.proposals).filter(({ wording }) => {
      const length = provision.original.length + wording.length;
      const fits = characters + length <= bounds.characters;
      if (fits) characters += length;
      return fits;
    });
    return { ...provision, proposals: shown, left: provision.proposals.length - shown.length };
  });
}
