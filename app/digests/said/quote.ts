import { commentAddress } from "#app/comments/comment/addresses.ts";
import type { Attribution, PassagePart, StakeholderGroup } from "#db/schema.ts";
import { digestAddress } from "../addresses.ts";

/** Words of a comment as they stand in it, with where they stand and who wrote them. */
export interface Quote {
  passage_id: string;
  words: string;
  /** UTF-16 code units in the stored text of that part, in that version of the comment. */
  version: number;
  starts_at: number;
  ends_at: number;
  /** SHA-256 of the words, hex. */
  hash: string;
  /** BCP 47. */
  language: string;
  part: PassagePart;
  part_key: string;
  number: number;
  organisation: string | null;
  author_name: string | null;
  attribution: Attribution;
  stakeholder_group: StakeholderGroup | null;
  country: string | null;
  translation: QuoteTranslation | null;
}

/** What an official wrote as a translation of a quote. */
export interface QuoteTranslation {
  /** BCP 47. */
  language: string;
  words: string;
  /** Null where it is for everyone. */
  made_by: string | null;
  made_at: string | null;
}

/** The comment, at the words themselves where a browser finds them, or else at the part in which they stand. */
export function placeAddress(reference: string, { number, part, part_key, words }: Quote) {
  const anchors: Partial<Record<PassagePart, string>> = {
    point: `point-${part_key}`,
    answer: `answer-to-${part_key}`,
    technical: "technical",
    human_rights: "human-rights",
  };
  return `${commentAddress(reference, number)}#${anchors[part] ?? ""}${textFragment(words)}`;
}

/** The page on which officials translate a quote. */
export const translatingAddress = (
  consultation: { government_code: string; reference: string },
  passageId: string,
) => digestAddress(consultation, `/quotes/${passageId}`);

/** Words at the end of an address that name a text; a hyphen among them means something there. */
function textFragment(words: string) {
  const written = words.split(/\s+/u);
  const encode = (part: string[]) => encodeURIComponent(part.join(" ")).replaceAll("-", "%2D");
  const [first, last] = [written.slice(0, wordsAtEnds), written.slice(-wordsAtEnds)];
  return written.length <= 2 * wordsAtEnds
    ? `:~:text=${encode(written)}`
    : `:~:text=${encode(first)},${encode(last)}`;
}

const wordsAtEnds = 4;
