import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { askForReceipt } from "#app/comments/own/asking-for-receipt.server.ts";
import { findReceipt } from "#app/comments/own/find-receipts.server.ts";
import { openAttachment } from "#app/comments/parts/attachments/open-attachment.server.ts";
import { notFound } from "#app/requests/refusals.ts";

/** A file that went with a version, as officials have it: for its owner, and on this page for no official. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { asking, place } = await askForReceipt(context, request, params);
  const { comment, receipt } = await findReceipt(context.db, asking, place);
  const file = receipt.attachments.find(({ attachment_id }) => attachment_id === params.attachment);
  if (!comment.isOwn || !file) throw notFound();
  const version = { commentId: comment.id, version: receipt.version };
  return openAttachment(context, { ...version, attachmentId: file.attachment_id });
}
