import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { findModerationReport } from "#app/moderation/report/find-report.server.ts";
import { reportCsv } from "#app/moderation/report/report-csv.server.ts";
import { csvResponse } from "#app/requests/csv-response.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, t } = context;
  const { id, reference } = await readConsultation(context, request, params.reference);
  const report = await findModerationReport(db, { consultationId: id });
  return csvResponse(t, { name: `${reference}-moderation.csv`, pieces: reportCsv(t, report, reference) });
}
