import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { isDocumentName } from "#app/digests/documents/document-names.ts";
import { documentResponse } from "#app/digests/documents/document-response.server.ts";
import { findSnapshot, readSnapshot } from "#app/digests/snapshots/find-snapshots.server.ts";
import { takenSnapshot } from "#app/digests/snapshots/taken-snapshot.ts";
import { notFound } from "#app/requests/refusals.ts";

/** A file of a snapshot, with its words as everyone may read them now. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const { document } = params;
  if (!isDocumentName(document)) throw notFound();
  const snapshot = await findSnapshot(context.db, official, { consultation, number: params.number });
  const read = await readSnapshot(context.db, consultation.id, JSON.parse(snapshot.content));
  const { origin } = new URL(request.url);
  const taken = takenSnapshot(read, snapshot, { consultation, origin });
  const { officialsDocument } = await import("#app/digests/templates/officials-document.server.ts");
  const query = new URL(request.url).searchParams;
  const content = await officialsDocument(context, { taken, document, query });
  if (content instanceof Response) return content;
  const name = `${consultation.reference}-digest-${snapshot.number}-${document}`;
  return documentResponse(context.t, { name, content, cache: "private, no-store" });
}
