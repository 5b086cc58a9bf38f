import type { Account } from "#app/accounts/account.ts";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { findDigest } from "#app/digests/find-digest.server.ts";
import type { Db } from "#db/schema.ts";
import { aConsultation, aGovernment, anOfficial, type Consultation } from "./builders.ts";

/** A consultation and an analyst of its government. */
export async function anAnalystsConsultation(db: Db, facts: Partial<Consultation> = {}) {
  const government = await aGovernment(db);
  const consultation = await aConsultation(db, { government, ...facts });
  const { id } = await anOfficial(db, { government, role: "analyst" });
  const analyst = await findAccount(db, id);
  if (!analyst) throw new Error("The analyst has no account");
  return { government, consultation, analyst };
}

type Read = Pick<Consultation, "government_code" | "reference">;

/** The digest as the analyst would open it. */
export async function digestOf(db: Db, { consultation, analyst }: { consultation: Read; analyst: Account }) {
  const found = await findOfficialsConsultation(db, analyst, {
    government: consultation.government_code,
    reference: consultation.reference,
  });
  return findDigest(db, analyst, { consultation: found });
}
