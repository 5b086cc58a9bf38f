import { stringify } from "csv-stringify/sync";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import { commentAddress } from "#app/comments/comment/addresses.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import { selectPublishedAnswers } from "#app/comments/parts/answers/answered.server.ts";
import { selectPublishedFiles } from "#app/comments/parts/attachments/attached-texts.server.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { sayInDigits } from "#app/content/figures/quantity-words.ts";
import { type CsvSeparator, cellPieces, csvOptions } from "#app/requests/csv-options.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Db } from "#db/schema.ts";
import { listInputRows } from "./inputs/input-rows.server.ts";
import { selectPointsOnProvisions } from "./points.server.ts";

const columns = [
  "comment",
  "part",
  "provision",
  "provision_label",
  "position",
  "text",
  "submitted_at",
  "published_at",
  "author_name",
  "organisation",
  "stakeholder_group",
  "country",
  "language",
  "campaign",
  "source_id",
  "address",
  "question",
  "answer",
  "input",
  "field",
  "file",
  "confidential",
  "late",
  "piece",
] as const;

interface CommentsCsvOf {
  t: Translator;
  consultation: OfficialsConsultation;
  origin: string;
  separator?: CsvSeparator;
}

/** Few enough to hold at once, many enough that a large consultation takes few questions to the database. */
const perPiece = 500;

/**
 * Every published comment on the measure as CSV, in pieces: a row for its remarks (`part` is "comment"), one for
 * each of its points ("point"), each wording that it proposes ("wording") and each answer ("answer"; several choices
 * are several rows), one for each filled-in field of its inputs ("technical", "human rights"; `input` numbers them
 * within the comment), and one for each of its public files with the words in it ("attachment"). `confidential` says yes where
 * something of an answer or field is for officials alone, and its text is what stands in its place; `late` where the comment came
 * after the closing time and was taken all the same. Texts are as they were typed; what a cell does not hold goes on in further
 * rows, which `piece` numbers from 1. Encoded as the figures' file is.
 */
export async function* commentsCsv(
  db: Db,
  official: Account,
  { t, consultation, origin, separator }: CommentsCsvOf,
) {
  allow(mayReadAsOfficial(official, consultation));
  const options = csvOptions(separator);
  const piece = (rows: CsvRow[]) =>
    stringify(rows.flatMap(inPieces), { ...options, bom: false, columns: [...columns] });
  yield stringify([columns.map((column) => t(`digests.column ${column}`))], options);
  let last = 0;
  while (true) {
    const comments = await listAfter(db, consultation.id, last);
    if (comments.length === 0) return;
    last = comments.at(-1)?.number ?? last;
    const ids = comments.map(({ id }) => id);
    const points = await listPoints(db, consultation.id, ids);
    const answers = await listAnswers(db, consultation.id, ids);
    const fields = await listInputRows(db, consultation.id, ids);
    const files = await listFiles(db, consultation.id, ids);
    for (const { id, late_by, ...comment } of comments) {
      const address = origin + commentAddress(consultation.reference, comment.number);
      const position = comment.position ?? notStated;
      const whole = {
        comment: comment.number,
        part: "comment",
        ...comment,
        position,
        address,
        late: late_by ? "yes" : "",
      };
      const own = points.filter(({ comment_id }) => comment_id === id);
      const given = answers.filter(({ comment_id }) => comment_id === id);
      yield piece([
        whole,
        ...own.map(({ wording: _, ...point }) => ({ ...whole, part: "point", ...point })),
        ...own.flatMap(({ wording, ...point }) =>
          wording ? [{ ...whole, ...point, part: "wording", text: wording }] : [],
        ),
        ...given.map(({ number, upper, choice, ...answer }) => ({
          ...whole,
          part: "answer",
          position: "",
          ...answer,
          answer: choice ?? amountInDigits(t, number, upper),
        })),
        ...fields
          .filter(({ comment_id }) => comment_id === id)
          .map((row) => ({ ...whole, position: "", ...row })),
      ]);
      // One at a time: the words of a file can be a megabyte.
      for (const { name, ...file } of files.filter(({ comment_id }) => comment_id === id)) {
        const text = await findWords(db, file);
        yield piece([{ ...whole, part: "attachment", position: "", text, file: name }]);
      }
    }
  }
}

type CsvRow = { comment: number; part: string; text: string; [column: string]: unknown };

/** Of a text that is too long for a cell, its other pieces with only what says where they belong. */
function inPieces(row: CsvRow) {
  const [first = "", ...more] = cellPieces(row.text);
  if (more.length === 0) return [row];
  const { comment, part } = row;
  return [
    { ...row, text: first, piece: 1 },
    ...more.map((text, at) => ({ comment, part, text, piece: at + 2 })),
  ];
}

/** A number or range without its unit: `10 to 20`. */
function amountInDigits(t: Translator, from: number | null, upper: number | null) {
  if (from === null) return "";
  if (upper === null) return from;
  return sayInDigits(t, {
    kind: "range",
    from,
    to: upper,
    excluded: { from: false, to: false },
    unit: "",
  });
}

async function listAfter(db: Db, consultationId: string, number: number) {
  return selectPublishedComments(db, consultationId)
    .select(["comment.id", "comment.number", "comment.submitted_at", "comment.published_at"])
    .select(["comment.author_name", "comment.organisation", "comment.stakeholder_group", "comment.country"])
    .select(["shown.position", "shown.remarks as text", "shown.language"])
    .select(["comment.campaign_id as campaign", "comment.source_id", "comment.late_by"])
    .where("comment.number", ">", number)
    .orderBy("comment.number")
    .limit(perPiece)
    .execute();
}

async function listFiles(db: Db, consultationId: string, commentIds: string[]) {
  return selectPublishedFiles(db, consultationId, commentIds)
    .select(["file.comment_id", "file.version", "file.attachment_id", "file.name"])
    .orderBy("file.sort_order")
    .execute();
}

async function findWords(
  db: Db,
  file: { comment_id: string; version: number; attachment_id: string },
): Promise<string> {
  const { text } = await db
    .selectFrom("version_attachment")
    .select("text")
    .where("comment_id", "=", file.comment_id)
    .where("version", "=", file.version)
    .where("attachment_id", "=", file.attachment_id)
    .executeTakeFirstOrThrow();
  return text ?? "";
}

async function listPoints(db: Db, consultationId: string, commentIds: string[]) {
  return selectPointsOnProvisions(db, consultationId)
    .select(["point.comment_id", "provision.anchor as provision", "provision.label as provision_label"])
    .select(["point.position", "point.reasons as text", "point.wording"])
    .where("comment.id", "in", commentIds)
    .orderBy("provision.sort_order")
    .execute();
}

/** The choices, numbers and texts that are answered. */
async function listAnswers(db: Db, consultationId: string, commentIds: string[]) {
  const rows = await selectPublishedAnswers(db, consultationId, commentIds)
    .select(["answer.comment_id", "question.key as question"])
    .select(["answer.choice", "answer.number", "answer.upper", "answer.text", "answer.confidential"])
    .orderBy("answer.sort_order")
    .execute();
  return rows.map(({ text, confidential, ...row }) => ({
    ...row,
    text: text ?? "",
    confidential: confidential === 1 ? "yes" : "",
  }));
}
