import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { documentResponse } from "#app/digests/documents/document-response.server.ts";
import { readPublicDigest } from "#app/digests/snapshots/public-digests.server.ts";
import { isToldName } from "#app/digests/told/told-names.ts";
import { notFound } from "#app/requests/refusals.ts";

/** A file of a published digest, with what its page says. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const consultation = await readConsultation(context, request, params.reference);
  const { document, number } = params;
  if (!isToldName(document)) throw notFound();
  const digest = await readPublicDigest(context.db, consultation.id, number);
  const taken = { ...digest, consultation, origin: new URL(request.url).origin };
  const { makeToldDocument } = await import("#app/digests/told/make-told-document.server.ts");
  const content = await makeToldDocument(context.t, taken, document);
  const name = `${consultation.reference}-digest-${digest.number}-${document}`;
  return documentResponse(context.t, { name, content, cache: "no-store" });
}
