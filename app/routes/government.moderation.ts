import { type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { localTimeOf } from "#app/consultations/local-time.server.ts";
import { findGovernment } from "#app/governments/find-government.server.ts";
import { governmentReportAddress } from "#app/moderation/report/addresses.ts";

/** Leads to what the government decided in this year. */
export async function loader({ params, context: { db, now } }: LoaderFunctionArgs) {
  const { code, time_zone } = await findGovernment(db, params.code);
  return redirect(governmentReportAddress(code, localTimeOf(now.toISOString(), time_zone).year));
}
