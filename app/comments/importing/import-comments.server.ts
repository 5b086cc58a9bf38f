import { selectConsultations } from "#app/consultations/find-consultation.server.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { Refused } from "#app/requests/refusals.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { likenessOf } from "../record/likeness.server.ts";
import { type NewComment, recordComments } from "../record/record-comment.server.ts";
import { renderWords } from "../record/rendered-words.server.ts";
import { type ImportRow, importRow, whatIsWrong } from "./import-row.server.ts";

interface ImportReport {
  imported: number;
  alreadyThere: number;
  bad: number;
}

interface ImportProgress {
  onProgress?: (done: number) => void;
  /** A row that could not go in: its number in the file, from 1, and why. */
  onBad?: (row: number, reason: string) => void;
}

type ConsultationToImport = Awaited<ReturnType<typeof findConsultationToImport>>;

/** Few enough that whoever sends a comment meanwhile waits shortly, many enough that the disk is not waited for at every row. */
const rowsAtOnce = 25;

/**
 * Puts the rows in as published comments, with their own ids and dates. Rows whose id is there already are left as they
 * are, so that running it again goes on where it was interrupted. What is reported as done is stored. Of the rows so many are
 * in memory as go in at once.
 */
export async function importComments(
  db: Db,
  consultation: ConsultationToImport,
  { rows, onProgress, onBad }: { rows: Iterable<unknown> | AsyncIterable<unknown> } & ImportProgress,
): Promise<ImportReport> {
  const report = { imported: 0, alreadyThere: 0, bad: 0 };
  const check = checker(consultation.time_zone);
  let done = 0;
  let batch: CheckedRow[] = [];
  for await (const row of rows) {
    batch.push(check(row));
    if (batch.length < rowsAtOnce) continue;
    await put(batch);
    batch = [];
  }
  if (batch.length > 0) await put(batch);
  return report;

  async function put(batch: CheckedRow[]) {
    const good = batch.flatMap(({ row }) => (row ? [row] : []));
    const imported = await importBatch(db, consultation, good);
    for (const { number, reason } of batch) if (reason) onBad?.(number, reason);
    report.imported += imported;
    report.alreadyThere += good.length - imported;
    report.bad += batch.length - good.length;
    done += batch.length;
    onProgress?.(done);
  }
}

/** The consultation by its reference; says so where there is none. */
export async function findConsultationToImport(db: Db, reference: string) {
  const consultation = await selectConsultations(db)
    .where("consultation.reference", "=", reference.toUpperCase())
    .executeTakeFirst();
  if (!consultation) throw new Refused(`There is no consultation ${reference}. Nothing was imported.`);
  return consultation;
}

interface CheckedRow {
  number: number;
  row?: ImportRow;
  reason?: string;
}

/** Of an id that comes again it is said where it was before, unless so many others came between; then it is there already. */
const mostRemembered = 10_000;

function checker(timeZone: string) {
  const schema = importRow(timeZone);
  const numberOf = new Map<string, number>();
  let number = 0;
  return (given: unknown): CheckedRow => {
    number++;
    const result = schema.safeParse(given);
    if (!result.success) return { number, reason: whatIsWrong(result.error) };
    const { id } = result.data;
    const earlier = numberOf.get(id);
    if (earlier) return { number, reason: `id ${id} is that of row ${earlier} too` };
    numberOf.set(id, number);
    for (const oldest of numberOf.keys()) {
      if (numberOf.size <= mostRemembered) break;
      numberOf.delete(oldest);
    }
    return { number, row: result.data };
  };
}

async function importBatch(db: Db, consultation: ConsultationToImport, rows: ImportRow[]) {
  if (rows.length === 0) return 0;
  // Before the lock, so that nobody waits for it; what is there already is not made ready again.
  const fresh = await findMissing(db, consultation.id, rows);
  if (fresh.length === 0) return 0;
  const ready = new Map<string, NewComment>();
  for (const row of fresh) ready.set(row.id, await makeReady(db, consultation.id, row));
  return inTransaction(db, async (db) => {
    // Another who brings in the same rows waits, and finds them there.
    await lockConsultation(db, consultation.id);
    const missing = await findMissing(db, consultation.id, fresh);
    await recordComments(
      db,
      consultation,
      missing.flatMap((row) => ready.get(row.id) ?? []),
    );
    return missing.length;
  });
}

async function findMissing(db: Db, consultationId: string, rows: ImportRow[]) {
  const there = await db
    .selectFrom("comment")
    .select("source_id")
    .where("consultation_id", "=", consultationId)
    .where(
      "source_id",
      "in",
      rows.map(({ id }) => id),
    )
    .execute();
  const known = new Set(there.map(({ source_id }) => source_id));
  return rows.filter(({ id }) => !known.has(id));
}

async function makeReady(db: Db, consultationId: string, row: ImportRow): Promise<NewComment> {
  const comment = asComment(row);
  const words = await renderWords(comment);
  return { ...comment, words, likeness: await likenessOf(db, consultationId, words.text) };
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
