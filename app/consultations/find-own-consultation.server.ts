import type { Account } from "#app/accounts/account.ts";
import { allow, mayRunConsultation } from "#app/accounts/permissions.ts";
import { notFound } from "#app/http/refusals.ts";
import type { Db } from "#db/schema.ts";
import { findConsultation } from "./find-consultation.server.ts";

/** The consultation at that address, for a case officer of its government; 404 or 403 for anyone else. */
export async function findOwnConsultation(
  db: Db,
  official: Account,
  { government, reference }: { government?: string; reference?: string },
) {
  const consultation = await findConsultation(db, official, reference);
  if (consultation.government_code !== government?.toUpperCase()) throw notFound();
  allow(mayRunConsultation(official, consultation));
  return consultation;
}

/** The measure's text as it was written. */
export async function readMeasureText(db: Db, consultationId: string) {
  const { measure_markdown } = await db
    .selectFrom("consultation")
    .select("measure_markdown")
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return measure_markdown;
}
