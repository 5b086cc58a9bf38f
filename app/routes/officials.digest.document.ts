import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { isDocumentName } from "#app/digests/documents/document-names.ts";
import { documentResponse } from "#app/digests/documents/document-response.server.ts";
import { findWholeDigest } from "#app/digests/whole/find-whole-digest.server.ts";
import { notFound } from "#app/requests/refusals.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const { document } = params;
  if (!isDocumentName(document)) throw notFound();
  const taken = {
    whole: await findWholeDigest(context.db, official, { consultation }),
    ...{ consultation, origin: new URL(request.url).origin },
    ...{ at: context.now.toISOString(), snapshot: null },
  };
  // What makes these files takes memory in each thread that loads it: most never need it.
  const { officialsDocument } = await import("#app/digests/templates/officials-document.server.ts");
  const query = new URL(request.url).searchParams;
  const content = await officialsDocument(context, { taken, document, query });
  if (content instanceof Response) return content;
  const name = `${consultation.reference}-digest-${document}`;
  return documentResponse(context.t, { name, content, cache: "private, no-store" });
}
