import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { findRole } from "#app/accounts/organisations/find-organisation.server.ts";
import { lockOrganisation } from "#app/accounts/organisations/lock-organisation.server.ts";
import { allow, maySubmitFor } from "#app/accounts/permissions.ts";
import { isOpen } from "#app/consultations/consultation.ts";
import { lockConsultation, raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { type DoneOrRefused, notFound, refused } from "#app/requests/refusals.ts";
import { message, messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { EndorsementTable } from "#db/organisation-tables.ts";
import type { Db } from "#db/schema.ts";
import { isPublicRow } from "../comment/standing.server.ts";
import { asMyself, isOwnComment } from "./endorsing.ts";

/** The form of an endorsement: as whom, and the version of the comment that was read. */
export const newEndorsement = z.object({
  as: z.string(messageText("endorsing.name-missing")).min(1),
  version: z.coerce.number().int().min(0).max(1_000_000).catch(0),
});

interface Endorsement {
  consultationId: string;
  number: number;
  /** `asMyself`, or the id of an organisation that the account submits for. */
  as: string;
  version: number;
  now: Date;
}

/**
 * Puts a name under a published comment, once for each person and each organisation; what stands there already is left
 * as it is. Refuses outside the open stage, one's own comment, and a text that has changed since it was read.
 */
export async function endorse(db: Db, account: Account, endorsement: Endorsement): Promise<DoneOrRefused> {
  const { consultationId, number, as, version, now } = endorsement;
  return inTransaction(db, async (db) => {
    const consultation = await lockConsultation(db, consultationId);
    const comment = await findEndorsable(db, consultationId, number);
    const signature = await signatureOf(db, account, as);
    if (!isOpen(consultation, now)) return refused({ form: message("endorsing.not-open-now") });
    if (isOwnComment(comment, signature, await roleBehind(db, account, comment)))
      return refused({ as: message("endorsing.is-your-own") });
    if (comment.published_version !== version)
      return refused({ form: message("endorsing.changed-meanwhile") });
    if (await isEndorsedBy(db, comment.id, signature)) return { ok: true };

    await insertEndorsement(db, { comment, signature, now });
    await raiseRevision(db, consultationId);
    return { ok: true };
  });
}

/** Who endorses, as it will be shown. */
export type EndorsementSignature = Pick<
  EndorsementTable,
  "account_id" | "organisation_id" | "name" | "organisation" | "stakeholder_group" | "country"
>;

/** How the account signs for itself. */
export function ownSignature({
  id,
  name,
  organisation,
  stakeholder_group,
  country,
}: Account): EndorsementSignature {
  return { account_id: id, organisation_id: null, name, organisation, stakeholder_group, country };
}

/** An organisation signs with its own name alone: who its members are is not public. 403 where it may not be signed for. */
async function signatureOf(db: Db, account: Account, as: string): Promise<EndorsementSignature> {
  if (as === asMyself) return ownSignature(account);
  const organisation = await lockOrganisation(db, as);
  allow(maySubmitFor(await findRole(db, account, as)));
  return organisationSignature(account, organisation);
}

interface Signing {
  id: string;
  name: string;
  stakeholder_group: EndorsementTable["stakeholder_group"];
  country: string;
}

/** How the account signs for an organisation. */
export function organisationSignature(
  account: Pick<Account, "id">,
  organisation: Signing,
): EndorsementSignature {
  const { id, name, stakeholder_group, country } = organisation;
  return {
    account_id: account.id,
    organisation_id: id,
    name: null,
    organisation: name,
    stakeholder_group,
    country,
  };
}

/** Stores it as it is, unchecked. In the caller's transaction. */
export async function insertEndorsement(
  db: Db,
  {
    comment,
    signature,
    now,
  }: {
    comment: { id: string; published_version: number | null };
    signature: EndorsementSignature;
    now: Date;
  },
) {
  await db
    .insertInto("endorsement")
    .values({
      ...signature,
      id: newId(),
      comment_id: comment.id,
      comment_version: comment.published_version ?? 0,
      created_at: now.toISOString(),
    })
    .execute();
}

/** The published comment on the measure with that number; 404 for anything else. Replies are not endorsed. */
export async function findEndorsable(db: Db, consultationId: string, number: number) {
  const comment = await db
    .selectFrom("comment")
    .select(["id", "author_id", "organisation_id", "published_version"])
    .where("consultation_id", "=", consultationId)
    .where("number", "=", number)
    .where("parent_id", "is", null)
    .where(isPublicRow)
    .executeTakeFirst();
  if (!comment) throw notFound();
  return comment;
}

/** What the account is in the organisation that the comment was sent for, whether or not that is shown. */
export async function roleBehind(db: Db, account: Account, comment: { organisation_id: string | null }) {
  return comment.organisation_id === null ? null : findRole(db, account, comment.organisation_id);
}

async function isEndorsedBy(
  db: Db,
  commentId: string,
  { account_id, organisation_id }: EndorsementSignature,
) {
  const found = await db
    .selectFrom("endorsement")
    .select("id")
    .where("comment_id", "=", commentId)
    .where("withdrawn_at", "is", null)
    .$if(organisation_id === null, (query) =>
      query.where("account_id", "=", account_id).where("organisation_id", "is", null),
    )
    .$if(organisation_id !== null, (query) => query.where("organisation_id", "=", organisation_id))
    .executeTakeFirst();
  return found !== undefined;
}
