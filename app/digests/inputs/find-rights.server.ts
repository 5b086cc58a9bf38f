import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import { listHumanRightsInputs } from "#app/comments/parts/inputs/published-inputs.server.ts";
import type { Consultation } from "#app/consultations/consultation.ts";
import type { Db } from "#db/schema.ts";
import { narrowedRights, type RightsFilters } from "./rights-matrix.ts";

export const rightsPerPage = 50;

/** A page of the human-rights inputs that the filters leave, and how many there are. */
export async function findRightsInputs(
  db: Db,
  official: Account,
  { consultation, filters, page }: { consultation: Consultation; filters: RightsFilters; page: number },
) {
  allow(mayReadAsOfficial(official, consultation));
  const all = narrowedRights(await listHumanRightsInputs(db, consultation.id), filters);
  const start = (page - 1) * rightsPerPage;
  return { total: all.length, inputs: all.slice(start, start + rightsPerPage) };
}
