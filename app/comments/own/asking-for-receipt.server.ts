import type { AppLoadContext } from "@remix-run/server-runtime";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { ownersActedFor } from "./acting-for.server.ts";

interface ReceiptParams {
  reference?: string;
  number?: string;
}

/** Who asks for a receipt and which one; whoever is nobody yet is sent to sign in first. */
export async function askForReceipt(context: AppLoadContext, request: Request, params: ReceiptParams) {
  const owners = await ownersActedFor(context);
  const account = owners.length > 0 ? context.account : requireAccount(context, request);
  const consultation = await findConsultation(context.db, account, params.reference);
  return {
    asking: { account, owners, t: context.t },
    place: { consultation, number: params.number, version: new URL(request.url).searchParams.get("version") },
  };
}

/** A file to keep that is nobody else's to store. */
export function fileToKeep(
  content: string | Uint8Array<ArrayBuffer>,
  { name, type }: { name: string; type: string },
) {
  return new Response(content, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
}
