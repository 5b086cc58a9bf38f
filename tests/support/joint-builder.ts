import { answerInvitation, inviteGovernment } from "#app/consultations/joint/joint-consultation.server.ts";
import { moveStage } from "#app/consultations/move-stage.server.ts";
import { newId } from "#db/new-id.ts";
import type { ConsultationTable, Db } from "#db/schema.ts";
import { aConsultation, aGovernment, anOfficial, type Facts } from "./builders.ts";
import { anOfficesHolder } from "./signed-in.ts";

/** A government with a case officer. */
export async function aGovernmentWithOfficer(db: Db, name = "Freedonia") {
  const government = await aGovernment(db, { name });
  const officer = await anOfficesHolder(db, await anOfficial(db, { government, role: "case officer" }));
  return { government, officer };
}

export const invitedAt = new Date("2026-01-02T10:00:00.000Z");

/** An invitation to the government that waits for its answer; gives the joint consultation that it is to. */
export async function anInvitation(
  db: Db,
  lead: Awaited<ReturnType<typeof aGovernmentWithOfficer>> & { consultation: { id: string } },
  { code }: { code: string },
) {
  const consultation = { id: lead.consultation.id, government_code: lead.government.code };
  await inviteGovernment(db, lead.officer, { consultation, government: code, now: invitedAt });
  const { joint_id } = await db
    .selectFrom("consultation")
    .select("joint_id")
    .where("id", "=", consultation.id)
    .executeTakeFirstOrThrow();
  if (joint_id === null) throw new Error("Nobody was invited");
  return joint_id;
}

/** An open consultation, and for each of these governments its own of it, announced too; the first leads. */
export async function aJointConsultation(
  db: Db,
  { names, ...facts }: { names: string[] } & Facts<ConsultationTable>,
) {
  const governments = await Promise.all(names.map((name) => aGovernmentWithOfficer(db, name)));
  const [first, ...others] = governments;
  if (!first) throw new Error("Nobody leads");
  const lead = {
    ...first,
    consultation: await aConsultation(db, { ...facts, government: first.government }),
  };
  const members = [];
  for (const { government, officer } of others) {
    const jointId = await anInvitation(db, lead, government);
    const invited = { government: government.code, jointId, accepts: true, now: invitedAt };
    const joined = await answerInvitation(db, officer, invited);
    if (!joined.ok || joined.reference === null) throw new Error("A government did not join");
    members.push({ government, officer, consultation: await stored(db, joined.reference) });
  }
  for (const { officer, consultation } of members) {
    const wanted = { consultation, to: "announced" as const, note: "", now: invitedAt };
    const announced = await moveStage(db, officer, { ...wanted, hasLooked: true, knowsShort: true });
    if (!announced.ok) throw new Error(JSON.stringify(announced.errors));
  }
  return { lead, members };
}

/** Makes these consultations ones that are held together; the first leads. */
export async function heldTogether(db: Db, consultations: readonly { id: string }[]) {
  const id = newId();
  await db
    .insertInto("joint_consultation")
    .values({ id, lead_id: consultations[0]?.id ?? "" })
    .execute();
  for (const consultation of consultations)
    await db.updateTable("consultation").set({ joint_id: id }).where("id", "=", consultation.id).execute();
}

/** The consultation with that reference, as it is stored. */
export async function stored(db: Db, reference: string) {
  return db
    .selectFrom("consultation")
    .selectAll()
    .where("reference", "=", reference)
    .executeTakeFirstOrThrow();
}
