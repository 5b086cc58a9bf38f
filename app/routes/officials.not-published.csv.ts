import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { findGovernment } from "#app/governments/find-government.server.ts";
import { notPublishedCsv } from "#app/moderation/report/not-published-csv.server.ts";
import { separators } from "#app/requests/csv-options.ts";
import { csvResponse } from "#app/requests/csv-response.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const moderator = requireOfficial(context, request, params.government);
  const { code: government } = await findGovernment(context.db, params.government);
  const { searchParams } = new URL(request.url);
  const separator = separators.find((name) => name === searchParams.get("separator"));
  const pieces = notPublishedCsv(context.db, moderator, {
    ...{ t: context.t, government },
    ...(separator && { separator }),
  });
  return csvResponse(context.t, { name: `${government}-not-published.csv`, pieces });
}
