import { blankedPlaceholders } from "#app/content/confidential-text.ts";
import type { PassageIds } from "#db/tables-of-digests.ts";
import type { Passage, SourceText } from "../passages/passage.ts";
import { readPassages } from "../passages/read-passages.server.ts";
import { languageOfText } from "../passages/text-languages.server.ts";
import { type PublicText, textKey } from "./public-texts.server.ts";
import { hashOf, idBeside, idOf } from "./verbatim.server.ts";

/** What texts of one consultation are read by. */
export interface ReadingGround {
  /** The language in which most write. */
  main: string;
  /** By a provision's id, the anchors from the whole to it. */
  paths: Map<string, string[]>;
  passage_ids: PassageIds;
}

/** A public text as key points are looked for in it: of the same length, what is confidential in it being blank. */
export function asSource(text: PublicText, { main, paths }: Omit<ReadingGround, "passage_ids">): SourceText {
  const words = text.has_placeholders ? blankedPlaceholders(text.text) : text.text;
  return {
    id: textKey(text),
    text: words,
    language: languageOfText(words, { guess: text.language, main }),
    position: text.position,
    provision: text.provision_id === null ? [] : (paths.get(text.provision_id) ?? []),
  };
}

/** A sentence of a text with the id under which it is stored, and the hash of its words as they stand. */
export interface ReadPassage {
  id: string;
  hash: string;
  read: Passage;
}

/** The sentences of a text; the same words in the same part of a comment always have the same id. */
export function readText(text: PublicText, ground: ReadingGround): ReadPassage[] {
  const times = new Map<string, number>();
  return readPassages(asSource(text, ground)).map((read) => {
    const hash = hashOf(text.text.slice(read.start, read.end));
    const time = times.get(hash) ?? 0;
    times.set(hash, time + 1);
    return { id: idOfPassage(text, [textKey(text), hash, time], ground), hash, read };
  });
}

/** Of a consultation all are made in one way, so that what officials said of a passage still holds. */
function idOfPassage(
  { comment_id }: PublicText,
  parts: (string | number)[],
  { passage_ids }: Pick<ReadingGround, "passage_ids">,
) {
  return passage_ids === "beside" ? idBeside(comment_id, parts) : idOf(parts);
}
