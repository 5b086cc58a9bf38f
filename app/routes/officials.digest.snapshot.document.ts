import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { isBriefName, mediaTypes } from "#app/digests/documents/document-names.ts";
import { briefOf } from "#app/digests/snapshots/brief-of.ts";
import { findSnapshot, readSnapshot } from "#app/digests/snapshots/find-snapshots.server.ts";
import { notFound } from "#app/requests/refusals.ts";

/** A brief of a snapshot, with its words as everyone may read them now. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const name = params.document;
  if (!isBriefName(name)) throw notFound();
  const snapshot = await findSnapshot(context.db, official, { consultation, number: params.number });
  const read = await readSnapshot(context.db, consultation.id, JSON.parse(snapshot.content));
  const taken = {
    ...briefOf(read, snapshot.measure_version),
    ...{ consultation: { ...consultation, title: read.snapshot.title }, origin: new URL(request.url).origin },
    ...{ at: snapshot.made_at, snapshot: snapshot.number },
  };
  const { makeBrief } = await import("#app/digests/documents/make-document.server.ts");
  const content = await makeBrief(context.t, taken, name);
  return new Response(new Uint8Array(content), {
    headers: {
      "content-type": mediaTypes[name.split(".").at(-1) ?? ""] ?? "application/octet-stream",
      "content-disposition": `attachment; filename="${consultation.reference}-digest-${snapshot.number}-${name}"`,
      "content-language": context.t.language,
      "cache-control": "private, no-store",
    },
  });
}
