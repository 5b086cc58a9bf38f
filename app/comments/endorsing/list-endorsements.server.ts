import type { Account } from "#app/accounts/account.ts";
import { listOwnOrganisations } from "#app/accounts/organisations/find-organisation.server.ts";
import { mayWithdrawEndorsement } from "#app/accounts/permissions.ts";
import type { Db } from "#db/schema.ts";
import { isPublicRow } from "../comment/standing.server.ts";

const pageSize = 50;

/** A page of the endorsements of a comment that are in force, in the order in which they came. */
export async function listEndorsements(db: Db, commentId: string, page: number) {
  const { total } = await inForce(db)
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .where("comment_id", "=", commentId)
    .executeTakeFirstOrThrow();
  const endorsements = await inForce(db)
    .select(["endorsement.id", "endorsement.organisation_id", "endorsement.name", "endorsement.organisation"])
    .select(["endorsement.stakeholder_group", "endorsement.country", "endorsement.created_at"])
    .select("endorsement.comment_version")
    .where("comment_id", "=", commentId)
    .orderBy("endorsement.created_at")
    .orderBy("endorsement.id")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { page, pages: Math.ceil(total / pageSize), endorsements };
}

export type ShownEndorsement = Awaited<ReturnType<typeof listEndorsements>>["endorsements"][number];

/** The endorsements of a comment that this account may take back: its own, and those of its organisations. */
export async function listWithdrawable(db: Db, account: Account, commentId: string) {
  const organisations = await listOwnOrganisations(db, account);
  const roles = new Map(organisations.map(({ id, role }) => [id, role]));
  const candidates = await inForce(db)
    .select(["endorsement.id", "endorsement.account_id", "endorsement.organisation_id"])
    .select(["endorsement.name", "endorsement.organisation"])
    .where("comment_id", "=", commentId)
    .where(({ or, eb }) =>
      or([
        eb("endorsement.account_id", "=", account.id),
        ...(roles.size > 0 ? [eb("endorsement.organisation_id", "in", [...roles.keys()])] : []),
      ]),
    )
    .orderBy("endorsement.created_at")
    .execute();
  return candidates
    .filter((found) => mayWithdrawEndorsement(account, found, roles.get(found.organisation_id ?? "") ?? null))
    .map(({ account_id, ...shown }) => shown);
}

const endorsementsAPage = 25;

/** A page of what an organisation has endorsed, of what is public now; the latest first. */
export async function listEndorsed(db: Db, organisationId: string, page: number) {
  const endorsed = inForce(db)
    .innerJoin("comment", "comment.id", "endorsement.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .where("endorsement.organisation_id", "=", organisationId)
    .where(isPublicRow);
  const { total } = await endorsed
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const endorsements = await endorsed
    .select(["endorsement.id", "endorsement.created_at", "comment.number", "comment.author_name"])
    .select(["comment.organisation", "consultation.reference", "consultation.title"])
    .select("consultation.time_zone")
    .orderBy("endorsement.created_at", "desc")
    .orderBy("endorsement.id", "desc")
    .limit(endorsementsAPage)
    .offset((page - 1) * endorsementsAPage)
    .execute();
  return { page, pages: Math.ceil(total / endorsementsAPage), endorsements };
}

function inForce(db: Db) {
  return db.selectFrom("endorsement").where("endorsement.withdrawn_at", "is", null);
}
