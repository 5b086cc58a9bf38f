import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { askForReceipt, fileToKeep } from "#app/comments/own/asking-for-receipt.server.ts";
import { findReceipt } from "#app/comments/own/find-receipts.server.ts";
import { receiptFileName } from "#app/comments/record/receipt.server.ts";

/** The canonical form, byte for byte what the hash is of. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { asking, place } = await askForReceipt(context, request, params);
  const { receipt } = await findReceipt(context.db, asking, place);
  return fileToKeep(receipt.canonical, { name: receiptFileName(receipt, "json"), type: "application/json" });
}
