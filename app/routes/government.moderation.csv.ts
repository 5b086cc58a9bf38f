import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { findModerationReport } from "#app/moderation/report/find-report.server.ts";
import { reportCsv } from "#app/moderation/report/report-csv.server.ts";
import { findReportScope } from "#app/moderation/report/report-scope.server.ts";
import { csvResponse } from "#app/requests/csv-response.server.ts";

export async function loader({ params, context: { db, t } }: LoaderFunctionArgs) {
  const { government, year } = await findReportScope(db, params);
  const report = await findModerationReport(db, { government, year });
  return csvResponse(t, { name: `${government.code}-moderation-${year}.csv`, pieces: reportCsv(t, report) });
}
