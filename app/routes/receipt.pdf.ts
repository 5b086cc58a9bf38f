import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { listFiledWith } from "#app/comments/comment/filed-with.server.ts";
import { askForReceipt, fileToKeep } from "#app/comments/own/asking-for-receipt.server.ts";
import { findReceipt } from "#app/comments/own/find-receipts.server.ts";
import { receiptFileName } from "#app/comments/record/receipt.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { asking, place } = await askForReceipt(context, request, params);
  const { number, comment, receipt } = await findReceipt(context.db, asking, place);
  const { origin } = new URL(request.url);
  // What makes a PDF takes 30 MB, in each thread that loads it: most never need it.
  const { receiptPdf } = await import("#app/comments/own/receipt-pdf.server.ts");
  const pdf = await receiptPdf(context.t, {
    number,
    comment,
    receipt,
    filed: comment.isOwn ? await listFiledWith(context.db, comment.id) : [],
    consultation: place.consultation,
    origin,
  });
  return fileToKeep(pdf, { name: receiptFileName(receipt, "pdf"), type: "application/pdf" });
}
