import type { Account } from "#app/accounts/account.ts";
import { allow, mayRunConsultation } from "#app/accounts/permissions.ts";
import { notFound, refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { stageAt } from "../consultation.ts";
import type { ConsultationContent } from "../consultation-form.server.ts";
import { lockConsultation } from "../lock-consultation.server.ts";
import { listQuestions } from "../questions/questions.server.ts";
import { recordDraftAct } from "../review/draft-acts.server.ts";
import { findSubjects } from "../subjects/store-subjects.server.ts";
import { insertConsultation } from "../write-consultation.server.ts";
import { mayBeInvited, standingIn } from "./joint-act.ts";
import { listJointActs, lockJoint, recordJointAct } from "./joint-acts.server.ts";

interface RunConsultation {
  id: string;
  government_code: string;
}

/**
 * Invites another government to hold this consultation together, which begins to be a joint one with the first invitation.
 * Only the one that leads invites, and only while comments can still come in.
 */
export async function inviteGovernment(
  db: Db,
  official: Account,
  { consultation, government, now }: { consultation: RunConsultation; government: string; now: Date },
) {
  allow(mayRunConsultation(official, consultation));
  return inTransaction(db, async (db) => {
    const locked = await lockConsultation(db, consultation.id);
    if (!["draft", "announced", "open"].includes(stageAt(locked, now)))
      return refused({ government: message("joint-office.too-late-to-invite") });
    if (!(await isGovernment(db, government)))
      return refused({ government: message("joint-office.choose-government") });
    const joint_id = await beginJoint(db, official, { consultation, now });
    if (joint_id === null) return refused({ government: message("joint-office.lead-alone-invites") });
    if (!mayBeInvited(standingIn(await listJointActs(db, joint_id), government)))
      return refused({ government: message("joint-office.invited-already") });
    await recordJointAct(db, {
      ...{ joint_id, government_code: government, kind: "invited", actor_id: official.id, now },
    });
    return { ok: true as const };
  });
}

/** The joint consultation that this one leads, begun where it was held alone; null where another one leads it. */
async function beginJoint(
  db: Db,
  official: Account,
  { consultation, now }: { consultation: RunConsultation; now: Date },
) {
  const present = await jointOf(db, consultation.id);
  if (present !== null) return (await lockJoint(db, present))?.lead_id === consultation.id ? present : null;
  const id = newId();
  await db.insertInto("joint_consultation").values({ id, lead_id: consultation.id }).execute();
  await db.updateTable("consultation").set({ joint_id: id }).where("id", "=", consultation.id).execute();
  await recordJointAct(db, {
    ...{ joint_id: id, government_code: consultation.government_code, kind: "began" },
    ...{ actor_id: official.id, now },
  });
  return id;
}

async function isGovernment(db: Db, code: string) {
  return (
    (await db.selectFrom("government").select("code").where("code", "=", code).executeTakeFirst()) !==
    undefined
  );
}

async function jointOf(db: Db, consultationId: string) {
  const { joint_id } = await db
    .selectFrom("consultation")
    .select("joint_id")
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return joint_id;
}

/** Takes back an invitation that has not been answered. */
export async function takeBackInvitation(
  db: Db,
  official: Account,
  { consultation, government, now }: { consultation: RunConsultation; government: string; now: Date },
) {
  allow(mayRunConsultation(official, consultation));
  return inTransaction(db, async (db) => {
    const joint_id = await jointOf(db, consultation.id);
    const joint = joint_id && (await lockJoint(db, joint_id));
    if (!joint || joint.lead_id !== consultation.id) throw notFound();
    if (standingIn(await listJointActs(db, joint.id), government) !== "invited") return refused(answered);
    await recordJointAct(db, {
      ...{ joint_id: joint.id, government_code: government, kind: "revoked", actor_id: official.id, now },
    });
    return { ok: true as const };
  });
}

const answered = { form: message("joint-office.answered-meanwhile") };

interface AnswerGiven {
  /** The government that was invited. */
  government: string;
  jointId: string;
  accepts: boolean;
  now: Date;
}

/**
 * Answers an invitation for a government. Where it is accepted, the government has a draft of its own that begins as a copy of
 * the one that leads, as that stands now; gives its reference, or null where the invitation was declined.
 */
export async function answerInvitation(
  db: Db,
  official: Account,
  { government, jointId, accepts, now }: AnswerGiven,
) {
  allow(mayRunConsultation(official, { government_code: government }));
  return inTransaction(db, async (db) => {
    const joint = await lockJoint(db, jointId);
    if (!joint) throw notFound();
    const standing = standingIn(await listJointActs(db, joint.id), government);
    if (standing === null) throw notFound();
    if (standing !== "invited") return refused(answered);
    const kind = accepts ? ("joined" as const) : ("declined" as const);
    await recordJointAct(db, {
      ...{ joint_id: joint.id, government_code: government, kind, actor_id: official.id, now },
    });
    if (!accepts) return { ok: true as const, reference: null };
    const lead = await findLead(db, joint.lead_id);
    const content = { ...lead.content, ...(await ownFacts(db, government, lead.content)) };
    const { id, reference } = await insertConsultation(db, { government_code: government, content, now });
    await db.updateTable("consultation").set({ joint_id: joint.id }).where("id", "=", id).execute();
    await recordDraftAct(db, {
      ...{ consultation_id: id, kind: "copied", actor_id: official.id, revision: 1 },
      ...{ remark: lead.reference, now },
    });
    return { ok: true as const, reference };
  });
}

/** What a government has of its own from the start: its authority and its clocks. Nobody there is named yet whom one may ask. */
async function ownFacts(db: Db, code: string, lead: ConsultationContent) {
  const { authority, time_zone } = await db
    .selectFrom("government")
    .select(["authority", "time_zone"])
    .where("code", "=", code)
    .executeTakeFirstOrThrow();
  return { authority: authority ?? lead.authority, time_zone, contact: "" };
}

async function findLead(db: Db, id: string): Promise<{ reference: string; content: ConsultationContent }> {
  const { reference, ...fields } = await db
    .selectFrom("consultation")
    .select(["reference", "language", "title", "summary", "authority", "contact", "time_zone"])
    .select(["opens_at", "closes_at", "moderation", "at_risk", "measure_markdown"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const questions = (await listQuestions(db, id)).map(({ id: _, ...question }) => question);
  return { reference, content: { ...fields, ...(await findSubjects(db, id)), questions } };
}

/** Leaves a joint consultation before it is announced: the draft stays, and is held alone from then on. */
export async function leaveJoint(
  db: Db,
  official: Account,
  { consultation, now }: { consultation: RunConsultation; now: Date },
) {
  allow(mayRunConsultation(official, consultation));
  return inTransaction(db, async (db) => {
    const joint_id = await jointOf(db, consultation.id);
    const joint = joint_id && (await lockJoint(db, joint_id));
    if (!joint || joint.lead_id === consultation.id) throw notFound();
    const { stage } = await lockConsultation(db, consultation.id);
    if (stage !== "draft") return refused({ form: message("joint-office.announced-stays") });
    await db.updateTable("consultation").set({ joint_id: null }).where("id", "=", consultation.id).execute();
    await recordJointAct(db, {
      ...{ joint_id: joint.id, government_code: consultation.government_code, kind: "left" },
      ...{ actor_id: official.id, now },
    });
    return { ok: true as const };
  });
}
