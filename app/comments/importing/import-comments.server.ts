import { readFile } from "node:fs/promises";
import { selectConsultations } from "#app/consultations/find-consultation.server.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { Refused } from "#app/requests/refusals.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { recordComments } from "../record/record-comment.server.ts";
import { type ImportRow, importRow, whatIsWrong } from "./import-row.server.ts";

interface ImportReport {
  imported: number;
  alreadyThere: number;
  bad: number;
}

interface ImportProgress {
  onProgress?: (done: number, of: number) => void;
  /** A row that could not go in: its number in the file, from 1, and why. */
  onBad?: (row: number, reason: string) => void;
}

type ConsultationToImport = Awaited<ReturnType<typeof findConsultationToImport>>;

/** Few enough that an interruption undoes little, many enough that the disk is not waited for at every row. */
const rowsAtOnce = 25;

/**
 * Puts the rows in as published comments, with their own ids and dates. Rows whose id is there already are left as they
 * are, so that running it again goes on where it was interrupted. What is reported as done is stored.
 */
export async function importComments(
  db: Db,
  consultation: ConsultationToImport,
  { rows, onProgress, onBad }: { rows: unknown[] } & ImportProgress,
): Promise<ImportReport> {
  const report = { imported: 0, alreadyThere: 0, bad: 0 };
  const checked = checkRows(rows, consultation.time_zone);
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const batch = checked.slice(start, start + rowsAtOnce);
    const good = batch.flatMap(({ row }) => (row ? [row] : []));
    const imported = await importBatch(db, consultation, good);
    for (const { number, reason } of batch) if (reason) onBad?.(number, reason);
    report.imported += imported;
    report.alreadyThere += good.length - imported;
    report.bad += batch.length - good.length;
    onProgress?.(start + batch.length, rows.length);
  }
  return report;
}

/** The consultation by its reference; says so where there is none. */
export async function findConsultationToImport(db: Db, reference: string) {
  const consultation = await selectConsultations(db)
    .where("consultation.reference", "=", reference.toUpperCase())
    .executeTakeFirst();
  if (!consultation) throw new Refused(`There is no consultation ${reference}. Nothing was imported.`);
  return consultation;
}

/** The rows of a JSON file, not yet checked. */
export async function readRows(file: string): Promise<unknown[]> {
  const rows = parseRows(file, await readFile(file, "utf8").catch(refuseMissing(file)));
  if (!Array.isArray(rows)) throw new Refused(`${file} must hold a JSON array, one object for each comment.`);
  return rows;
}

function parseRows(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Refused(`${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function refuseMissing(file: string) {
  return (error: NodeJS.ErrnoException): never => {
    if (error.code === "ENOENT") throw new Refused(`There is no file ${file}.`);
    if (error.code === "EISDIR") throw new Refused(`${file} is a folder, not a file.`);
    if (error.code === "EACCES") throw new Refused(`The file ${file} may not be read.`);
    throw error;
  };
}

interface CheckedRow {
  number: number;
  row?: ImportRow;
  reason?: string;
}

function checkRows(rows: unknown[], timeZone: string): CheckedRow[] {
  const schema = importRow(timeZone);
  const numberOf = new Map<string, number>();
  return rows.map((given, index) => {
    const number = index + 1;
    const result = schema.safeParse(given);
    if (!result.success) return { number, reason: whatIsWrong(result.error) };
    const { id } = result.data;
    const earlier = numberOf.get(id);
    if (earlier) return { number, reason: `id ${id} is that of row ${earlier} too` };
    numberOf.set(id, number);
    return { number, row: result.data };
  });
}

async function importBatch(db: Db, consultation: ConsultationToImport, rows: ImportRow[]) {
  if (rows.length === 0) return 0;
  return inTransaction(db, async (db) => {
    // Another who brings in the same rows waits, and finds them there.
    await lockConsultation(db, consultation.id);
    const there = await db
      .selectFrom("comment")
      .select("source_id")
      .where("consultation_id", "=", consultation.id)
      .where(
        "source_id",
        "in",
        rows.map(({ id }) => id),
      )
      .execute();
    const known = new Set(there.map(({ source_id }) => source_id));
    const missing = rows.filter(({ id }) => !known.has(id));
    await recordComments(db, consultation, missing.map(asComment));
    return missing.length;
  });
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
