import { readTexts } from "#app/indexing/read-texts.server.ts";
import { likenessWithout } from "../record/likeness.server.ts";
import type { NewComment } from "../record/record-comment.server.ts";
import { renderWords } from "../record/rendered-words.server.ts";
import { authorText } from "../record/version-texts.server.ts";
import { type ImportRow, importRow, whatIsWrong } from "./import-row.server.ts";

/** What rows are checked and made ready by, beside what stands in them. */
export interface ImportPlace {
  timeZone: string;
  /** In which texts are read of which nobody could tell the language. */
  likelyLanguage: string;
  /** The hashes of the measure's shingles, by which no texts are alike. */
  measured: Float64Array;
}

export interface GivenRow {
  row: unknown;
  /** Whether a comment with its id is there already, so that it is checked alone. */
  isThere: boolean;
}

/** What is wrong with a row, or its id and the comment to record; null where that is there already. */
export type PreparedRow = { reason: string } | { id: string; comment: NewComment | null };

/** Gives a function that checks rows and makes of them all that can be made without the database, in their order. */
export function rowPreparer({ timeZone, likelyLanguage, measured }: ImportPlace) {
  const schema = importRow(timeZone);
  const notCounted = new Set(measured);
  return async function prepare(given: readonly GivenRow[]) {
    const prepared: PreparedRow[] = [];
    for (const { row, isThere } of given) {
      const result = schema.safeParse(row);
      if (!result.success) prepared.push({ reason: whatIsWrong(result.error) });
      else prepared.push({ id: result.data.id, comment: isThere ? null : await makeReady(result.data) });
    }
    return prepared;
  };

  async function makeReady(row: ImportRow): Promise<NewComment> {
    const comment = asComment(row);
    const words = await renderWords(comment);
    const texts = [authorText({ ...comment.signed, answers_for: null }), comment.remarks];
    return {
      ...comment,
      words,
      likeness: likenessWithout(words.text, notCounted),
      reading: readTexts(texts, words.language ?? likelyLanguage),
    };
  }
}

function asComment(row: ImportRow) {
  return {
    signed: {
      author_id: null,
      owner: null,
      author_name: row.submitter,
      organisation: row.organisation,
      stakeholder_group: row.stakeholderGroup,
      country: row.country,
    },
    position: row.position,
    remarks: row.comment,
    points: [],
    status: "published" as const,
    submittedAt: row.receivedDate,
    publishedAt: row.postedDate,
    sourceId: row.id,
  };
}
