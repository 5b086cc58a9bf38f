import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { digestCsv } from "#app/digests/digest-csv.server.ts";
import { figuresAlone } from "#app/digests/digest-parts.ts";
import { findDigest } from "#app/digests/find-digest.server.ts";
import { separators } from "#app/requests/csv-options.ts";
import { csvResponse } from "#app/requests/csv-response.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const digest = await findDigest(context.db, official, { consultation, extent: figuresAlone });
  const { origin, searchParams } = new URL(request.url);
  const separator = separators.find((name) => name === searchParams.get("separator"));
  const csv = digestCsv(context.t, digest, { origin, consultation, ...(separator && { separator }) });
  return csvResponse(context.t, { name: `${consultation.reference}-digest.csv`, pieces: csv });
}
