import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { isDocumentName, mediaTypes } from "#app/digests/documents/document-names.ts";
import { findWholeDigest } from "#app/digests/whole/find-whole-digest.server.ts";
import { notFound } from "#app/requests/refusals.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const name = params.document;
  if (!isDocumentName(name)) throw notFound();
  const taken = {
    whole: await findWholeDigest(context.db, official, { consultation }),
    ...{ consultation, origin: new URL(request.url).origin },
    ...{ at: context.now.toISOString(), snapshot: null },
  };
  // What makes these files takes memory in each thread that loads it: most never need it.
  const { makeDocument } = await import("#app/digests/documents/make-document.server.ts");
  const content = await makeDocument(context.t, taken, name);
  return new Response(typeof content === "string" ? content : new Uint8Array(content), {
    headers: {
      "content-type": mediaTypes[name.split(".").at(-1) ?? ""] ?? "application/octet-stream",
      "content-disposition": `attachment; filename="${consultation.reference}-digest-${name}"`,
      "content-language": context.t.language,
      "cache-control": "private, no-store",
    },
  });
}
