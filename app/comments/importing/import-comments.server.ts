import { setTimeout } from "node:timers/promises";
import { selectConsultations } from "#app/consultations/find-consultation.server.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { Refused } from "#app/requests/refusals.ts";
import { forManyWrites } from "#db/for-many-writes.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { longestPause } from "#db/sqlite-file.server.ts";
import { countMeasured, listMeasured } from "../record/likeness.server.ts";
import { putInPlaceIfMany } from "../record/put-keys-in-place.server.ts";
import { type NewComment, recordComments } from "../record/record-comment.server.ts";
import { idOf } from "./import-row.server.ts";
import { inBatches } from "./in-batches.ts";
import type { PreparedRow } from "./prepare-rows.server.ts";
import { prepareHere, prepareInThreads } from "./preparing-threads.server.ts";

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

interface ToImport extends ImportProgress {
  rows: Iterable<unknown> | AsyncIterable<unknown>;
  /** In how many threads rows are made ready while others are stored; left out, or 0, it is done in this one. */
  threads?: number;
}

type ConsultationToImport = Awaited<ReturnType<typeof findConsultationToImport>>;

/**
 * Puts the rows in as published comments, with their own ids and dates. Rows whose id is there already are left as they
 * are, so that running it again goes on where it was interrupted. What is reported as done is stored. In memory are as many
 * rows as go in at once, and with threads twice as many for each.
 */
export async function importComments(
  db: Db,
  consultation: ConsultationToImport,
  { rows, threads = 0, onProgress, onBad }: ToImport,
): Promise<ImportReport> {
  await forManyWrites(db);
  const report = { imported: 0, alreadyThere: 0, bad: 0 };
  const note = repeatedIds();
  const place = {
    timeZone: consultation.time_zone,
    likelyLanguage: consultation.language ?? "en",
    measured: await listMeasured(db, consultation.id),
  };
  const preparing = threads > 0 ? prepareInThreads(place, threads) : prepareHere(place);
  const inHand: Promise<PreparedRow[]>[] = [];
  let done = 0;
  try {
    for await (const batch of inBatches(rows)) {
      inHand.push(preparing.prepare(await findThere(db, consultation.id, batch)));
      if (inHand.length >= preparing.mostInHand) await putNext();
    }
    while (inHand.length > 0) await putNext();
  } finally {
    await preparing.close();
  }
  return report;

  async function putNext() {
    const batch = note((await inHand.shift()) ?? []);
    const good = batch.flatMap((row) => ("id" in row ? [row] : []));
    const imported = await store(db, consultation, { rows: good, measured: place.measured.length });
    for (const [at, row] of batch.entries()) if ("reason" in row) onBad?.(done + at + 1, row.reason);
    report.imported += imported;
    report.alreadyThere += good.length - imported;
    report.bad += batch.length - good.length;
    done += batch.length;
    await putInPlaceIfMany(db, consultation.id, letOthersAsk);
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

/** Of an id that comes again it is said where it was before, unless so many others came between; then it is there already. */
const mostRemembered = 10_000;

/** Gives a function that finds fault with rows whose id an earlier one had. */
function repeatedIds() {
  const numberOf = new Map<string, number>();
  let number = 0;
  return (rows: readonly PreparedRow[]) =>
    rows.map((row): PreparedRow => {
      number++;
      if ("reason" in row) return row;
      const earlier = numberOf.get(row.id);
      if (earlier) return { reason: `id ${row.id} is that of row ${earlier} too` };
      numberOf.set(row.id, number);
      for (const oldest of numberOf.keys()) {
        if (numberOf.size <= mostRemembered) break;
        numberOf.delete(oldest);
      }
      return row;
    });
}

/** What is there already need not be made ready again. */
async function findThere(db: Db, consultationId: string, rows: readonly unknown[]) {
  const ids = rows.map(idOf);
  const there = await listSources(
    db,
    consultationId,
    ids.flatMap((id) => id ?? []),
  );
  return rows.map((row, at) => ({ row, isThere: there.has(ids[at] ?? "") }));
}

async function listSources(db: Db, consultationId: string, ids: readonly string[]) {
  if (ids.length === 0) return new Set<string | null>();
  const there = await db
    .selectFrom("comment")
    .select("source_id")
    .where("consultation_id", "=", consultationId)
    .where("source_id", "in", ids)
    .execute();
  return new Set(there.map(({ source_id }) => source_id));
}

type GoodRow = Extract<PreparedRow, { id: string }>;

/** Whoever writes in another process has asked for the file again by then. */
async function letOthersAsk() {
  await setTimeout(longestPause);
}

/** Gives how many of them were not there. */
async function store(
  db: Db,
  consultation: ConsultationToImport,
  { rows, measured }: { rows: readonly GoodRow[]; measured: number },
) {
  const fresh = rows.flatMap(({ id, comment }) => (comment ? [{ id, comment }] : []));
  if (fresh.length === 0) return 0;
  await letOthersAsk();
  return inTransaction(db, async (db) => {
    // Another who brings in the same rows waits, and finds them there.
    await lockConsultation(db, consultation.id);
    const there = await listSources(
      db,
      consultation.id,
      fresh.map(({ id }) => id),
    );
    // Where the measure has other words by now, of a version or a translation that came meanwhile, texts are compared anew.
    const isMeasured = (await countMeasured(db, consultation.id)) === measured;
    const missing = fresh.flatMap(({ id, comment: { likeness, ...comment } }): NewComment[] =>
      there.has(id) ? [] : [isMeasured && likeness ? { ...comment, likeness } : comment],
    );
    await recordComments(db, consultation, missing);
    return missing.length;
  });
}
