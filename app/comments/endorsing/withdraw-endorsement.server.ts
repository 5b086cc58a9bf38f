import type { Account } from "#app/accounts/account.ts";
import { findRole } from "#app/accounts/organisations/find-organisation.server.ts";
import { allow, mayWithdrawEndorsement } from "#app/accounts/permissions.ts";
import { lockConsultation, raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";

interface EndorsementWithdrawal {
  consultationId: string;
  endorsementId: string;
  now: Date;
}

/** Takes an endorsement out of the public, also once the consultation has closed. Done twice, it is done once. */
export async function withdrawEndorsement(
  db: Db,
  account: Account,
  { consultationId, endorsementId, now }: EndorsementWithdrawal,
) {
  await inTransaction(db, async (db) => {
    await lockConsultation(db, consultationId);
    const endorsement = await db
      .selectFrom("endorsement")
      .innerJoin("comment", "comment.id", "endorsement.comment_id")
      .select(["endorsement.account_id", "endorsement.organisation_id", "endorsement.withdrawn_at"])
      .where("endorsement.id", "=", endorsementId)
      .where("comment.consultation_id", "=", consultationId)
      .executeTakeFirst();
    if (!endorsement) throw notFound();
    const { organisation_id } = endorsement;
    const role = organisation_id === null ? null : await findRole(db, account, organisation_id);
    allow(mayWithdrawEndorsement(account, endorsement, role));
    if (endorsement.withdrawn_at !== null) return;

    await db
      .updateTable("endorsement")
      .set({ withdrawn_at: now.toISOString() })
      .where("id", "=", endorsementId)
      .execute();
    await raiseRevision(db, consultationId);
  });
}
