import type { Account } from "#app/accounts/account.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import type { Db } from "#db/schema.ts";
import { referencesIn, withWords } from "../said/quote-references.ts";
import { wordsOf } from "../said/read-back.server.ts";
import type { QuotedPoint, SaidPoint } from "../said/said-points.ts";
import { changesBetween, type DigestChanges } from "./changes.ts";
import { findLastSnapshot, findSnapshot, listSnapshots } from "./find-snapshots.server.ts";
import type { SnapshotContent } from "./snapshot-content.server.ts";

interface ComparedNumbers {
  consultation: OfficialsConsultation;
  number: string | undefined;
  /** The number of the other; the one before where that is none. */
  since: string;
}

/** What a snapshot says that another does not, with the words of key points; 404 where either is not there. */
export async function findChanges(
  db: Db,
  official: Account,
  { consultation, number, since }: ComparedNumbers,
) {
  const later = await findSnapshot(db, official, { consultation, number });
  const { snapshots } = await listSnapshots(db, official, { consultation });
  const numbers = snapshots.map((one) => one.number);
  const other = wholeNumber(since) || later.number - 1;
  if (!numbers.includes(other)) throw notFound();
  const earlier = await findSnapshot(db, official, { consultation, number: String(other) });
  const contents = [earlier, later].map(({ content }): SnapshotContent => JSON.parse(content));
  const [before, after] = contents;
  if (!before || !after) throw notFound();
  const changes = await withItsWords(db, consultation.id, changesBetween(before, after));
  return { number: later.number, since: other, numbers, changes };
}

export type CountedPoint = Pick<SaidPoint, "id" | "comments">;

interface CountedNow {
  /** All public ones. */
  comments: number;
  points: CountedPoint[];
  /** When key points were counted; null for now. */
  asOf: string | null;
}

/**
 * How much the digest says now that its last snapshot does not; null where there is no snapshot. Counts alone, since each
 * look at the digest's first page asks for it. Key points that were counted before the snapshot was made are not compared with it.
 */
export async function findChangesSince(db: Db, consultationId: string, now: CountedNow) {
  const last = await findLastSnapshot(db, consultationId);
  if (!last) return null;
  const before: SnapshotContent = JSON.parse(last.content);
  const then = new Map(before.themes.flatMap(({ points }) => points).map((point) => [point.id, point]));
  const counted = now.asOf !== null && now.asOf < last.made_at ? null : now.points;
  const isChanged = ({ id, comments }: CountedPoint) => then.has(id) && then.get(id)?.comments !== comments;
  return {
    ...{ number: last.number, made_at: last.made_at },
    comments: { before: before.figures.comments, after: now.comments },
    points: counted && {
      added: counted.filter(({ id }) => !then.has(id)).length,
      changed: counted.filter(isChanged).length,
    },
  };
}

export type ChangesSince = Awaited<ReturnType<typeof findChangesSince>>;

/** Changes of which each key point is named by its words, or by none where nobody may read them any more. */
export type ReadChanges = Omit<DigestChanges, "added" | "gone" | "changed" | "reworded"> & {
  added: QuotedPoint[];
  gone: QuotedPoint[];
  reworded: QuotedPoint[];
  changed: { point: QuotedPoint; before: number; after: number }[];
};

async function withItsWords(db: Db, consultationId: string, changes: DigestChanges) {
  const words = await wordsOf(db, consultationId, referencesIn(changes));
  const { value } = withWords<ReadChanges>(changes, words);
  return { ...value, changed: value.changed.filter(({ point }) => point !== null) };
}
