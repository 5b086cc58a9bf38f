import type { Account } from "#app/accounts/account.ts";
import { mayReadAsOfficial } from "#app/accounts/permissions.ts";
import { notFound } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";
import { isPublic } from "./consultation.ts";
import { listHeldWith } from "./joint/held-with.server.ts";

const columns = [
  "consultation.id",
  "consultation.reference",
  "consultation.government_code",
  "consultation.language",
  "consultation.title",
  "consultation.summary",
  "consultation.authority",
  "consultation.contact",
  "consultation.time_zone",
  "consultation.opens_at",
  "consultation.closes_at",
  "consultation.late_until",
  "consultation.stage",
  "consultation.moderation",
  "consultation.at_risk",
  "consultation.example",
  "consultation.content_key",
  "consultation.last_comment_number",
  "consultation.measure_version",
  "consultation.revision",
  "consultation.joint_id",
  "consultation.created_at",
] as const;

/** Consultations without their long texts, with their government's name; narrow it further as needed. */
export function selectConsultations(db: Db) {
  return db
    .selectFrom("consultation")
    .innerJoin("government", "government.code", "consultation.government_code")
    .select(columns)
    .select("government.name as government_name");
}

/** The consultation with that reference; 404 where there is none, or only a draft of a government not the reader's. */
export async function findConsultation(db: Db, reader: Account | null, reference: string | undefined) {
  const consultation = await selectConsultations(db)
    .where("consultation.reference", "=", reference?.toUpperCase() ?? "")
    .executeTakeFirst();
  if (!consultation) throw notFound();
  if (!isPublic(consultation) && !mayReadAsOfficial(reader, consultation)) throw notFound();
  return { ...consultation, held_with: await listHeldWith(db, consultation) };
}

/** Without what it is held together with, which pages alone show. */
export type FoundConsultation = Omit<Awaited<ReturnType<typeof findConsultation>>, "held_with">;
