import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import { type KeptAs, readPart } from "../kept/kept-parts.server.ts";
import { countPoints, listFacts } from "../said/count-points.server.ts";
import { findProgressOf } from "../said/find-followed.server.ts";
import { findSentences } from "../said/find-sentences.server.ts";
import { type Referenced, referencesIn, withWords } from "../said/quote-references.ts";
import { wordsOf } from "../said/read-back.server.ts";
import type { QuotedPoint } from "../said/said-points.ts";
import { findChangesSince } from "../snapshots/find-changes.server.ts";
import { type FirstPage, firstPageOf } from "./first-page.server.ts";

interface CommentedOn {
  consultation: OfficialsConsultation;
  /** How many are public. */
  comments: number;
}

/**
 * What the first page of a digest says of what was argued, in short and since the last snapshot. Where very many commented
 * it may be what was so a short while ago: `asOf` says when it was made then, and is null where it is so now.
 */
export async function findFirstPage(db: Db, official: Account, { consultation, comments }: CommentedOn) {
  const { inShort, points, asOf } = await findWhole(db, official, { consultation });
  return { inShort, asOf, since: await findChangesSince(db, consultation.id, { comments, points, asOf }) };
}

/** What was argued, in short: one value, which pages only show. */
export async function findInShort(db: Db, official: Account, on: Pick<CommentedOn, "consultation">) {
  const { inShort, asOf } = await findWhole(db, official, on);
  return { inShort, asOf };
}

async function findWhole(db: Db, official: Account, { consultation }: Pick<CommentedOn, "consultation">) {
  allow(mayReadAsOfficial(official, consultation));
  const { id } = consultation;
  const kept = await readPart<Referenced<FirstPage>>(db, id, "first page");
  if (kept) return withItsWords(db, id, kept);
  return { ...(await firstPageOf(db, id, { found: await countPoints(db, id) })), asOf: null };
}

/**
 * As everyone may read them now: of what is not public any more nothing is shown, nor of key points that officials merged or removed
 * since. What they wrote themselves is that of now.
 */
async function withItsWords(
  db: Db,
  consultationId: string,
  { content, asOf }: KeptAs<Referenced<FirstPage>>,
) {
  const words = await wordsOf(db, consultationId, referencesIn(content), { forOfficials: true });
  const { inShort, points } = withWords<FirstPage>(content, words).value;
  const shown = new Set((await listFacts(db, consultationId)).map(({ id }) => id));
  const sentences = await findSentences(db, consultationId, [...shown]);
  const asNow = (some: QuotedPoint[]) =>
    some
      .filter(({ id }) => shown.has(id))
      .map((point) => ({ ...point, sentence: sentences.get(point.id) ?? null }));
  return {
    asOf,
    points: points.filter(({ id }) => shown.has(id)),
    inShort: {
      ...inShort,
      sides: inShort.sides.map((side) => ({ ...side, points: asNow(side.points) })),
      contested: inShort.contested.map((one) => ({ ...one, strongest: asNow(one.strongest) })),
      followed: { ...inShort.followed, ...(await findProgressOf(db, consultationId)) },
    },
  };
}
