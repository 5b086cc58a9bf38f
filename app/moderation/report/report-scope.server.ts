import { findGovernment } from "#app/governments/find-government.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import type { Db } from "#db/schema.ts";

/** The government and year of an address; 404 where there is no such government, or no year that could be one of the portal. */
export async function findReportScope(
  db: Db,
  { code, year: typed }: { code?: string | undefined; year?: string | undefined },
) {
  const government = await findGovernment(db, code);
  const year = wholeNumber(typed);
  if (year < 2000 || year > 9998) throw notFound();
  return { government, year };
}
