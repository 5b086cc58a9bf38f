import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial, mayRunConsultation } from "#app/accounts/permissions.ts";
import { notFound } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";
import { isOutOfHoldRow } from "../../comment/standing.server.ts";

/** How many requests wait for the government's case officers. */
export async function countRequests(db: Db, official: Account, government: string) {
  allow(mayReadAsOfficial(official, { government_code: government }));
  const { waiting } = await selectRequests(db, government)
    .select(({ fn }) => fn.countAll<number>().as("waiting"))
    .where("withdrawal_request.decided_at", "is", null)
    .executeTakeFirstOrThrow();
  return waiting;
}

/** More than wait anywhere; those answered long ago are found with their comments. */
const most = 100;

/** The requests of the government's authors: those that wait, the oldest first, and the last that were answered. */
export async function listWithdrawalRequests(db: Db, official: Account, government: string) {
  allow(mayRunConsultation(official, { government_code: government }));
  const requests = selectRequests(db, government).select(columns).limit(most);
  const [waiting, answered] = await Promise.all([
    requests
      .where("withdrawal_request.decided_at", "is", null)
      .orderBy("withdrawal_request.requested_at")
      .execute(),
    requests
      .where("withdrawal_request.decided_at", "is not", null)
      .orderBy("withdrawal_request.decided_at", "desc")
      .execute(),
  ]);
  return { waiting, answered };
}

/** One of them, for answering it; 404 where the government has none such. */
export async function findWithdrawalRequest(
  db: Db,
  official: Account,
  { government, requestId }: { government: string; requestId: string | undefined },
) {
  allow(mayRunConsultation(official, { government_code: government }));
  const request = await selectRequests(db, government)
    .select(columns)
    .select("comment.author_id")
    .where("withdrawal_request.id", "=", requestId ?? "")
    .executeTakeFirst();
  if (!request) throw notFound();
  return request;
}

export type OfficialsRequest = Awaited<ReturnType<typeof listWithdrawalRequests>>["waiting"][number];

const columns = [
  "withdrawal_request.id",
  "withdrawal_request.comment_id",
  "withdrawal_request.reason",
  "withdrawal_request.requested_at",
  "withdrawal_request.decided_at",
  "withdrawal_request.granted",
  "withdrawal_request.answer",
  "officer.name as officer_name",
  "comment.consultation_id",
  "comment.number",
  "comment.parent_id",
  "comment.author_name",
  "comment.attribution",
  "comment.organisation",
  "comment.published_version",
  "comment.withdrawn_at",
  "comment.set_aside",
  "consultation.reference",
  "consultation.title",
  "consultation.time_zone",
  "consultation.government_code",
] as const;

function selectRequests(db: Db, government: string) {
  return db
    .selectFrom("withdrawal_request")
    .innerJoin("comment", "comment.id", "withdrawal_request.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .leftJoin("account as officer", "officer.id", "withdrawal_request.decided_by")
    .where("consultation.government_code", "=", government)
    .where(isOutOfHoldRow);
}
