import type { Db } from "#db/schema.ts";
import type { Account } from "../account.ts";
import { allowManaging } from "./allow-managing.server.ts";
import { findByCode } from "./office-code.server.ts";

interface WhichApplicant {
  code: string;
  /** The government's code. */
  government: string;
  now: Date;
}

export type Applicant = Awaited<ReturnType<typeof describeAccount>>;

/**
 * Who shows this code, as far as it helps to decide whether they are who they say: for officials what they were told would
 * be shown. Never what a draft says, which comments bear no name, nor anything of at-risk mode.
 */
export async function findApplicant(db: Db, manager: Account, { code, government, now }: WhichApplicant) {
  await allowManaging(db, manager, { code: government });
  const found = await findByCode(db, { code, now });
  return found.ok ? { ok: true as const, applicant: await describeAccount(db, found.accountId) } : found;
}

/** The same for the operator, with how many comments, drafts and sessions there are in all. */
export async function findApplicantForOperator(db: Db, { code, now }: Omit<WhichApplicant, "government">) {
  const found = await findByCode(db, { code, now });
  if (!found.ok) return found;
  const applicant = await describeAccount(db, found.accountId);
  return { ok: true as const, applicant, counts: await countAll(db, found.accountId) };
}

async function describeAccount(db: Db, accountId: string) {
  const account = await db
    .selectFrom("account")
    .select((eb) => [
      "name",
      "email",
      "created_at",
      "stakeholder_group",
      "organisation",
      "country",
      eb
        .selectFrom("comment")
        .select((c) => c.fn.countAll<number>().as("count"))
        .where("author_id", "=", accountId)
        .where("attribution", "=", "named")
        .where("published_version", "is not", null)
        .as("published"),
    ])
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
  const offices = await db
    .selectFrom("official")
    .innerJoin("government", "government.code", "official.government_code")
    .select(["government.name as government", "official.role"])
    .where("account_id", "=", accountId)
    .orderBy("government.name")
    .orderBy("role")
    .execute();
  const organisations = await db
    .selectFrom("membership")
    .innerJoin("organisation", "organisation.id", "membership.organisation_id")
    .select(["organisation.name", "membership.role"])
    .where("account_id", "=", accountId)
    .orderBy("organisation.name")
    .execute();
  return { ...account, published: account.published ?? 0, offices, organisations };
}

async function countAll(db: Db, accountId: string) {
  const counts = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom("comment")
        .select((c) => c.fn.countAll<number>().as("count"))
        .where("author_id", "=", accountId)
        .as("comments"),
      eb
        .selectFrom("draft")
        .select((d) => d.fn.countAll<number>().as("count"))
        .where("owner", "=", `account:${accountId}`)
        .as("drafts"),
      eb
        .selectFrom("session")
        .select((s) => s.fn.countAll<number>().as("count"))
        .where("account_id", "=", accountId)
        .as("sessions"),
    ])
    .executeTakeFirstOrThrow();
  return { comments: counts.comments ?? 0, drafts: counts.drafts ?? 0, sessions: counts.sessions ?? 0 };
}
