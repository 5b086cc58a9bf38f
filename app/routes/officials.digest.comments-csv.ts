import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { commentsCsv } from "#app/digests/comments-csv.server.ts";
import { separators } from "#app/requests/csv-options.ts";
import { csvResponse } from "#app/requests/csv-response.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const { origin, searchParams } = new URL(request.url);
  const separator = separators.find((name) => name === searchParams.get("separator"));
  const pieces = commentsCsv(context.db, official, {
    t: context.t,
    consultation,
    origin,
    ...(separator && { separator }),
  });
  return csvResponse(context.t, { name: `${consultation.reference}-comments.csv`, pieces });
}
