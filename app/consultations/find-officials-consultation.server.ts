import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial, mayRunConsultation } from "#app/accounts/permissions.ts";
import { notFound } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";
import { selectConsultations } from "./find-consultation.server.ts";
import { listHeldWith } from "./joint/held-with.server.ts";

/** The government and the reference as they stand in the address of an officials' page. */
interface ConsultationPath {
  government?: string;
  reference?: string;
}

/** The consultation of that government, drafts included; 404 where that government has none of that reference. */
export async function findOfficialsConsultation(
  db: Db,
  official: Account,
  { government = "", reference = "" }: ConsultationPath,
) {
  allow(mayReadAsOfficial(official, { government_code: government.toUpperCase() }));
  const consultation = await selectConsultations(db)
    .where("consultation.government_code", "=", government.toUpperCase())
    .where("consultation.reference", "=", reference.toUpperCase())
    .executeTakeFirst();
  if (!consultation) throw notFound();
  return { ...consultation, held_with: await listHeldWith(db, consultation) };
}

export type OfficialsConsultation = Omit<Awaited<ReturnType<typeof findOfficialsConsultation>>, "held_with">;

/** The same for those who write it and move it from stage to stage. */
export async function findConsultationToRun(db: Db, official: Account, place: ConsultationPath) {
  const consultation = await findOfficialsConsultation(db, official, place);
  allow(mayRunConsultation(official, consultation));
  return consultation;
}
