import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { askForReceipt, fileToKeep } from "#app/comments/own/asking-for-receipt.server.ts";
import { findReceipt } from "#app/comments/own/find-receipts.server.ts";
import { openSealed } from "#app/comments/own/open-sealed.server.ts";
import { receiptFileName } from "#app/comments/record/receipt.server.ts";
import { notFound } from "#app/requests/refusals.ts";

/** What the commitment is of, confidential parts included: for its owner, and for no official. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { asking, place } = await askForReceipt(context, request, params);
  const { comment, receipt } = await findReceipt(context.db, asking, place);
  if (!comment.isOwn) throw notFound();
  const version = { comment_id: comment.id, version: receipt.version };
  const text = await openSealed(context.db, context.vault, version);
  if (text === null) throw notFound();
  if (text === "key missing")
    return new Response(`${context.t("receipts.key-is-away-for-file")}\n`, { status: 503, headers: plain });
  const name = receiptFileName(receipt, "full.txt");
  return fileToKeep(text, { name, type: "text/plain; charset=utf-8" });
}

const plain = { "content-type": "text/plain; charset=utf-8", "cache-control": "private, no-store" };
