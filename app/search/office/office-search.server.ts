import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import { stageAt } from "#app/consultations/consultation.ts";
import { isAnything, readAsked } from "#app/indexing/asked.server.ts";
import type { Db } from "#db/schema.ts";
import { namesOfChoices } from "../names-of-choices.server.ts";
import type { OfficeFilters } from "./office-filters.ts";
import { searchKeyPoints } from "./search-key-points.server.ts";
import { searchUnpublished } from "./search-unpublished.server.ts";

interface OfficeQuery {
  /** The government's code. */
  government: string;
  filters: OfficeFilters;
  page: number;
  now: Date;
  /** BCP 47, of the page. */
  language: string;
}

/**
 * What officials find beside what everyone does: key points of their digests, and of what is not public what each of them may read;
 * without words, a list of it. Nothing of it is in the index: it is read anew each time, so that no copy of it lies anywhere.
 */
export async function searchOffice(
  db: Db,
  official: Account,
  { government, filters, page, now, language }: OfficeQuery,
) {
  allow(mayReadAsOfficial(official, { government_code: government }));
  const asked = readAsked(filters.q, language);
  const rows = await listConsultations(db, government);
  const consultations = new Map(rows.map((row) => [row.id, { ...row, stage_now: stageAt(row, now) }]));
  return {
    keyPoints: isAnything(asked)
      ? await searchKeyPoints(db, { government, consultation: filters.consultation, asked })
      : null,
    unpublished: await searchUnpublished(db, official, { government, consultations, filters, asked, page }),
    names: await namesOfChoices(db, filters, { choices: { government: [] }, consultations: rows }),
  };
}

export type FoundInOffice = Awaited<ReturnType<typeof searchOffice>>;

async function listConsultations(db: Db, government: string) {
  return db
    .selectFrom("consultation")
    .select(["id", "reference", "title", "government_code", "stage", "opens_at", "closes_at"])
    .where("government_code", "=", government)
    .orderBy("closes_at", "desc")
    .execute();
}
