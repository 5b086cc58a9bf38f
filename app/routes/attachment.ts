import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { ownersActedFor } from "#app/comments/own/acting-for.server.ts";
import { findAttachment } from "#app/comments/parts/attachments/find-attachment.server.ts";
import { openPublicAttachment } from "#app/comments/parts/attachments/open-attachment.server.ts";
import { openTakenOut } from "#app/comments/parts/redacted/open-taken-out.server.ts";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";

/**
 * A file of a comment as everyone may have it. It can stop being public, so whoever keeps it asks each time. With `?as-sent`
 * one that a moderator took out, for its author and for moderators.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, account } = context;
  const consultation = await findConsultation(db, account, params.reference);
  const reader = { account, owners: await ownersActedFor(context) };
  const asked = { consultation, number: params.number, attachmentId: params.attachment };
  if (new URL(request.url).searchParams.has("as-sent")) return openTakenOut(context, reader, asked);
  const { comment_id, version, isPublic } = await findAttachment(db, reader, asked);
  return openPublicAttachment(context, {
    commentId: comment_id,
    version,
    attachmentId: params.attachment ?? "",
    cacheControl: isPublic ? "no-cache" : undefined,
  });
}
