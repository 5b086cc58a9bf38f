import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { ownersActedFor } from "#app/comments/own/acting-for.server.ts";
import { findAttachment } from "#app/comments/parts/attachments/find-attachment.server.ts";
import { openPublicAttachment } from "#app/comments/parts/attachments/open-attachment.server.ts";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";

/** A file of a comment as everyone may have it. It can stop being public, so whoever keeps it asks each time. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, account } = context;
  const consultation = await findConsultation(db, account, params.reference);
  const { comment_id, version, isPublic } = await findAttachment(
    db,
    { account, owners: await ownersActedFor(context) },
    { consultation, number: params.number, attachmentId: params.attachment },
  );
  return openPublicAttachment(context, {
    commentId: comment_id,
    version,
    attachmentId: params.attachment ?? "",
    cacheControl: isPublic ? "no-cache" : undefined,
  });
}
