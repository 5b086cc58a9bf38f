import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import { type Asked, isAnything, readAsked } from "#app/indexing/asked.server.ts";
import type { Db } from "#db/schema.ts";
import { searchKeyPoints } from "./search-key-points.server.ts";
import { searchUnpublished } from "./search-unpublished.server.ts";

/** What an official looks for in what their own government has. */
export interface AskedInOffice {
  /** The government's code. */
  government: string;
  /** A reference; empty for all. */
  consultation: string;
  asked: Asked;
}

interface OfficeQuery {
  government: string;
  consultation: string;
  /** As it was typed. */
  q: string;
  /** BCP 47, of the page. */
  language: string;
}

/**
 * What officials find beside what everyone does: key points of their digests, and for moderators what is not public. Nothing of it is
 * in the index: it is read anew each time, so that no copy of it lies anywhere.
 */
export async function searchOffice(db: Db, official: Account, { q, language, ...where }: OfficeQuery) {
  allow(mayReadAsOfficial(official, { government_code: where.government }));
  const asked = { ...where, asked: readAsked(q, language) };
  const consultations = await db
    .selectFrom("consultation")
    .select(["reference", "title"])
    .where("government_code", "=", where.government)
    .orderBy("closes_at", "desc")
    .execute();
  if (!isAnything(asked.asked)) return { consultations, isLooking: false as const };
  return {
    consultations,
    isLooking: true as const,
    keyPoints: await searchKeyPoints(db, asked),
    unpublished: await searchUnpublished(db, official, asked),
  };
}

export type FoundInOffice = Awaited<ReturnType<typeof searchOffice>>;
