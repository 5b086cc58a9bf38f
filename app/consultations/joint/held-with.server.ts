import type { Db } from "#db/schema.ts";

/** A consultation that is held together with another one, as everyone may know it. */
export interface HeldWith {
  reference: string;
  government_code: string;
  government_name: string;
}

interface MaybeJoint {
  id: string;
  joint_id: string | null;
}

/** The others, by name, that each of these consultations is held together with and that are announced. */
export async function heldWithOf(db: Db, consultations: readonly MaybeJoint[]) {
  const joints = [...new Set(consultations.flatMap(({ joint_id }) => joint_id ?? []))];
  if (joints.length === 0) return new Map<string, HeldWith[]>();
  const members = await selectAnnounced(db).where("consultation.joint_id", "in", joints).execute();
  return new Map(
    consultations.map(({ id, joint_id }) => [
      id,
      members
        .filter((member) => member.joint_id === joint_id && member.id !== id)
        .map(({ id: _, joint_id: _joint, ...shown }): HeldWith => shown),
    ]),
  );
}

/** The same of one consultation. */
export async function listHeldWith(db: Db, consultation: MaybeJoint): Promise<HeldWith[]> {
  return (await heldWithOf(db, [consultation])).get(consultation.id) ?? [];
}

function selectAnnounced(db: Db) {
  return db
    .selectFrom("consultation")
    .innerJoin("government", "government.code", "consultation.government_code")
    .select(["consultation.id", "consultation.joint_id", "consultation.reference"])
    .select(["consultation.government_code", "government.name as government_name"])
    .where("consultation.stage", "<>", "draft")
    .orderBy("government.name")
    .orderBy("consultation.reference");
}

/** When the others that a consultation is held together with were announced. */
export async function listAnnouncedWith(db: Db, { id, joint_id }: { id: string; joint_id: string }) {
  return db
    .selectFrom("consultation_event as event")
    .innerJoin("consultation", "consultation.id", "event.consultation_id")
    .innerJoin("government", "government.code", "consultation.government_code")
    .select(["consultation.government_code", "government.name as government_name"])
    .select("event.occurred_at")
    .where("consultation.joint_id", "=", joint_id)
    .where("consultation.id", "<>", id)
    .where("event.stage", "=", "announced")
    .where("event.language", "is", null)
    .where("event.measure_version", "is", null)
    .execute();
}

/** Makes void every page of those that are held together with it, since it is named there. In the caller's transaction. */
export async function raiseHeldWith(db: Db, consultationId: string) {
  await db
    .updateTable("consultation")
    .set((column) => ({ revision: column("revision", "+", 1) }))
    .where("id", "<>", consultationId)
    .where("stage", "<>", "draft")
    .where("joint_id", "=", ({ selectFrom }) =>
      selectFrom("consultation as changed")
        .select("changed.joint_id")
        .where("changed.id", "=", consultationId),
    )
    .execute();
}
