import type { Account } from "#app/accounts/account.ts";
import { allow, mayRunConsultation } from "#app/accounts/permissions.ts";
import { listGovernments } from "#app/governments/find-government.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";
import { selectConsultations } from "../find-consultation.server.ts";
import { listHeldWith } from "./held-with.server.ts";
import { mayBeInvited, standingIn } from "./joint-act.ts";
import { listJointActs } from "./joint-acts.server.ts";

/**
 * What officials of a government see of the consultation that it holds together with others: who was invited and how that
 * stands, and what is announced. Of others' drafts they see nothing.
 */
export async function viewJoint(
  db: Db,
  official: Account,
  consultation: { id: string; government_code: string; joint_id: string | null; stage: string },
) {
  allow(mayRunConsultation(official, consultation));
  const { joint_id, government_code } = consultation;
  const acts = joint_id === null ? [] : await listJointActs(db, joint_id);
  const announced = await listHeldWith(db, consultation);
  const invited = new Map(acts.map((act) => [act.government_code, act.government_name]));
  const all = await listGovernments(db);
  const leads = joint_id === null || standingIn(acts, government_code) === "began";
  return {
    leads,
    mayLeave: !leads && consultation.stage === "draft",
    members: [...invited].map(([code, name]) => ({
      government_code: code,
      government_name: name,
      standing: standingIn(acts, code) ?? "invited",
      /** Null while it is a draft, which its own officials alone see. */
      reference: announced.find((other) => other.government_code === code)?.reference ?? null,
    })),
    acts: acts.toReversed(),
    toInvite: all.filter(({ code }) => code !== government_code && mayBeInvited(standingIn(acts, code))),
  };
}

export type JointOffice = Awaited<ReturnType<typeof viewJoint>>;

/** The invitations to a government that wait for its answer, the oldest first. */
export async function listInvitationsTo(db: Db, official: Account, government_code: string) {
  allow(mayRunConsultation(official, { government_code }));
  return selectInvitations(db, government_code).execute();
}

/** One of them; 404 where there is none that waits. */
export async function findInvitationTo(
  db: Db,
  official: Account,
  { government, jointId }: { government: string; jointId: string | undefined },
) {
  allow(mayRunConsultation(official, { government_code: government }));
  const invitation = await selectInvitations(db, government)
    .where("joint_act.joint_id", "=", jointId ?? "")
    .executeTakeFirst();
  if (!invitation) throw notFound();
  return invitation;
}

/** With what whoever is invited is told of the consultation that leads, be it a draft. */
function selectInvitations(db: Db, government: string) {
  return selectConsultations(db)
    .innerJoin("joint_consultation", "joint_consultation.lead_id", "consultation.id")
    .innerJoin("joint_act", "joint_act.joint_id", "joint_consultation.id")
    .select(["joint_act.joint_id", "joint_act.occurred_at as invited_at"])
    .where("joint_act.government_code", "=", government)
    .where("joint_act.kind", "=", "invited")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("joint_act as later")
            .select("later.id")
            .whereRef("later.joint_id", "=", "joint_act.joint_id")
            .whereRef("later.government_code", "=", "joint_act.government_code")
            .whereRef("later.number", ">", "joint_act.number"),
        ),
      ),
    )
    .orderBy("joint_act.occurred_at");
}
