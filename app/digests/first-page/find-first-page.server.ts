import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import { findChangesSince } from "../snapshots/find-changes.server.ts";
import { firstPageOf } from "./first-page.server.ts";
import { many, standOf } from "./first-pages-behind.server.ts";
import { readKeptFirstPage } from "./kept-first-page.server.ts";

interface CommentedOn {
  consultation: OfficialsConsultation;
  /** How many are public. */
  comments: number;
}

/**
 * What the first page of a digest says of what was argued, in short and since the last snapshot. Where very many commented
 * it may be what was so a short while ago: `asOf` says when it was made then, and is null where it is so now.
 */
export async function findFirstPage(
  db: Db,
  official: Account,
  { consultation, comments }: CommentedOn,
  from = many,
) {
  allow(mayReadAsOfficial(official, consultation));
  const { inShort, points, asOf } = await keptOrMade(db, consultation.id, comments >= from);
  return { inShort, asOf, since: await findChangesSince(db, consultation.id, { comments, points, asOf }) };
}

async function keptOrMade(db: Db, consultationId: string, isLarge: boolean) {
  const kept = isLarge ? await readKeptFirstPage(db, consultationId) : null;
  if (!kept) return { ...(await firstPageOf(db, consultationId)), asOf: null };
  const { stood_at, made_at, ...page } = kept;
  return { ...page, asOf: stood_at === (await standOf(db, consultationId)) ? null : made_at };
}
