import type { JointActKind } from "#db/joint-tables.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import type { JointStep } from "./joint-act.ts";

interface NewJointAct {
  joint_id: string;
  government_code: string;
  kind: JointActKind;
  actor_id: string;
  now: Date;
}

/** Adds to the history of a joint consultation; in the caller's transaction, which has locked it. */
export async function recordJointAct(db: Db, { now, ...act }: NewJointAct) {
  const { last } = await db
    .selectFrom("joint_act")
    .select(({ fn }) => fn.max<number | null>("number").as("last"))
    .where("joint_id", "=", act.joint_id)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("joint_act")
    .values({ ...act, id: newId(), number: (last ?? 0) + 1, occurred_at: now.toISOString() })
    .execute();
}

/** What was done in a joint consultation, the oldest first; for officials of its governments alone. */
export async function listJointActs(db: Db, jointId: string): Promise<JointStep[]> {
  return db
    .selectFrom("joint_act")
    .innerJoin("account", "account.id", "joint_act.actor_id")
    .innerJoin("government", "government.code", "joint_act.government_code")
    .select(["joint_act.number", "joint_act.kind", "joint_act.occurred_at", "joint_act.government_code"])
    .select(["account.name as actor", "government.name as government_name"])
    .where("joint_act.joint_id", "=", jointId)
    .orderBy("joint_act.number")
    .execute();
}

/** The joint consultation as it is at this moment, which stays so until the caller's transaction ends; null where there is none. */
export async function lockJoint(db: Db, jointId: string) {
  const joint = await db
    .updateTable("joint_consultation")
    .set((column) => ({ lead_id: column.ref("lead_id") }))
    .where("id", "=", jointId)
    .returning(["id", "lead_id"])
    .executeTakeFirst();
  return joint ?? null;
}
