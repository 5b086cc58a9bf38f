import type { Account } from "#app/accounts/account.ts";
import { mayReadUnpublished } from "#app/accounts/permissions.ts";
import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Db, Owner } from "#db/schema.ts";
import { personIn } from "../comment/addresses.ts";
import { isNotUndoneRow } from "../comment/undone.server.ts";
import { withdrawnForOwner } from "../comment/withdrawn-for-owner.server.ts";
import { sectionsOf } from "../reading/compare/version-sections.ts";
import { listTakenOut } from "../reading/redacted/list-redactable.server.ts";
import { listWholeParts } from "../reading/whole-parts.server.ts";
import { canonicalForm, receiptNumber } from "../record/receipt.server.ts";

interface ReceiptConsultation {
  id: string;
  reference: string;
  government_code: string;
}

/** Who asks for a receipt: the account that is signed in, the owners that it or a key may act for, and in which language. */
export interface ReceiptHolder {
  t: Translator;
  account: Account | null;
  owners: Owner[];
}

/** The receipts of a comment's versions, the latest first; 404 but for its owner and that government's moderators. */
export async function findReceipts(
  db: Db,
  asking: ReceiptHolder,
  { consultation, number }: { consultation: ReceiptConsultation; number: string | undefined },
) {
  const comment = await db
    .selectFrom("comment")
    .select(["id", "number", "author_id", "owner", "status", "parent_id", "withdrawn_at"])
    .select(["take_back_at", withdrawnForOwner.as("withdrawn_for_owner")])
    .select(["published_version", "current_version", "data_key_id", "attribution", "publish_at"])
    .select(["queued_at", "set_aside"])
    .where("consultation_id", "=", consultation.id)
    .where("number", "=", wholeNumber(number))
    .executeTakeFirst();
  if (!comment) throw notFound();
  const { government_code, reference } = consultation;
  const isOwn = comment.owner !== null && asking.owners.includes(comment.owner);
  const owned = { author_id: personIn(comment), government_code, set_aside: comment.set_aside };
  if (!isOwn && !mayReadUnpublished(asking.account, owned)) throw notFound();

  const stored = await db
    .selectFrom("comment_version")
    .select(["version", "position", "remarks", "language", "hash", "submitted_at"])
    .select(["commitment", "sealed", "measure_version"])
    .where("comment_id", "=", comment.id)
    .orderBy("version", "desc")
    .execute();
  const isReply = comment.parent_id !== null;
  const versions = [];
  for (const { sealed, ...left } of stored) {
    const whole = await listWholeParts(db, { comment_id: comment.id, version: left.version });
    const { parts } = whole;
    const taken = await listTakenOut({ db, t: asking.t }, { comment_id: comment.id, version: left.version });
    const version = { ...left, remarks: whole.remarks ?? left.remarks };
    const canonical = canonicalForm({ ...version, ...parts, reference, number: comment.number });
    const sections = sectionsOf(asking.t, { ...version, ...parts, isReply });
    versions.push({
      ...{ ...version, ...parts, isSealed: sealed !== null, canonical, sections, isReply, taken },
      ...{ reference, number: comment.number, attribution: comment.attribution },
    });
  }
  const { id, status, published_version, current_version, data_key_id } = comment;
  const { owner, attribution, publish_at, queued_at, set_aside } = comment;
  const withdrawn_at = isOwn ? comment.withdrawn_for_owner : comment.withdrawn_at;
  const isTakenBackLater = isOwn && comment.take_back_at !== null;
  return {
    number: receiptNumber(reference, comment.number),
    comment: {
      ...{ id, owner, number: comment.number, status, isReply, isOwn, withdrawn_at, attribution },
      ...{
        published_version,
        current_version,
        data_key_id,
        publish_at,
        queued_at,
        set_aside,
        isTakenBackLater,
      },
    },
    /** When a moderator let it through whose publication is delayed. */
    letThroughAt: publish_at && (await lastDecidedAt(db, comment.id)),
    versions,
  };
}

async function lastDecidedAt(db: Db, commentId: string) {
  const { decided_at } = await db
    .selectFrom("decision")
    .select(({ fn }) => fn.max("decided_at").as("decided_at"))
    .where("comment_id", "=", commentId)
    .where(isNotUndoneRow)
    .executeTakeFirstOrThrow();
  return decided_at;
}

export type Receipt = Awaited<ReturnType<typeof findReceipts>>["versions"][number];

/** The receipt of one version, the latest where none is asked for; 404 where there is none such. */
export async function findReceipt(
  db: Db,
  asking: ReceiptHolder,
  {
    version,
    ...place
  }: { consultation: ReceiptConsultation; number: string | undefined; version: string | null },
) {
  const { versions, ...rest } = await findReceipts(db, asking, place);
  const receipt =
    version === null ? versions[0] : versions.find((receipt) => receipt.version === wholeNumber(version));
  if (!receipt) throw notFound();
  return { ...rest, receipt };
}
