import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { findSnapshot } from "#app/digests/snapshots/find-snapshots.server.ts";

/** The canonical JSON as it is kept, of which the hash is. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const { number } = params;
  const snapshot = await findSnapshot(context.db, official, { consultation, number });
  const name = `${consultation.reference}-digest-${snapshot.number}.json`;
  return new Response(snapshot.content, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}
