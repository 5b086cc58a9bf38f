import type { Account } from "#app/accounts/account.ts";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { announceVersion } from "#app/consultations/versions/next-version.server.ts";
import type { ConsultationTable, Db } from "#db/schema.ts";
import { aConsultation, aGovernment, anOfficial, type Facts } from "./builders.ts";

/** An open consultation of which that official announces versions. */
export async function aVersionedConsultation(db: Db, facts: Facts<ConsultationTable> = {}) {
  const government = await aGovernment(db);
  const consultation = await aConsultation(db, { government, ...facts });
  return { government, consultation, official: await anOfficerOf(db, consultation) };
}

/** A case officer of the government whose consultation it is. */
export async function anOfficerOf(db: Db, { government_code: code }: { government_code: string }) {
  const government = await aGovernment(db, { code });
  const { id } = await anOfficial(db, { government, role: "case officer" });
  const official = await findAccount(db, id);
  if (!official) throw new Error("The official has no account");
  return official;
}

/** Text that inserts an article before Article 2 of aConsultation. */
export const withAnArticle =
  "# Article 1\n\n1. No export without a licence.\n\n# Article 2\n\n1. Records are kept for five years.\n\n# Article 3\n";
/** Text that takes the paragraph out which people comment on. */
export const withoutTheParagraph = "# Article 1\n\nNothing is asked.\n\n# Article 2\n";

/** Announces a text as the next version. */
export async function aVersion(
  db: Db,
  { consultation, official }: { consultation: { id: string; government_code: string }; official: Account },
  {
    text = withAnArticle,
    corrections = {},
    now = new Date("2026-02-10T10:00:00.000Z"),
  }: { text?: string; corrections?: Record<string, string>; now?: Date } = {},
) {
  const { measure_version } = await db
    .selectFrom("consultation")
    .select("measure_version")
    .where("id", "=", consultation.id)
    .executeTakeFirstOrThrow();
  const announced = await announceVersion(db, official, {
    consultation,
    seen: { version: measure_version, revision: 0 },
    next: {
      measure_markdown: text,
      notice: "There is a new version.",
      reason: "Comments asked for it.",
      corrections,
    },
    now,
  });
  if (!announced.ok) throw new Error(`It was not announced: ${JSON.stringify(announced.errors)}`);
  return announced.number;
}
