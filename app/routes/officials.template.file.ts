import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { findGovernment } from "#app/governments/find-government.server.ts";

/** A template as it was given, a sample digest in it, or one to begin with. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const { code } = await findGovernment(context.db, params.government);
  const { templateFile } = await import("#app/digests/templates/template-file.server.ts");
  return templateFile(context, official, { government: code, ...params });
}
