import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { governmentName } from "#app/governments/government-name.ts";
import { governmentReportAddress } from "#app/moderation/report/addresses.ts";
import { ConsultationsDecided } from "#app/moderation/report/consultations-decided.tsx";
import { findModerationReport, listReportYears } from "#app/moderation/report/find-report.server.ts";
import { ReportLinks } from "#app/moderation/report/report-links.tsx";
import { findReportScope } from "#app/moderation/report/report-scope.server.ts";
import { ReportView } from "#app/moderation/report/report-view.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data
    ? t("titles.government-moderation", {
        government: governmentName(t, data.government),
        year: String(data.year),
      })
    : t("ui.not-found"),
);

export async function loader({ params, context: { db, now } }: LoaderFunctionArgs) {
  const { government, year } = await findReportScope(db, params);
  const { code, name } = government;
  return {
    government: { government_code: code, government_name: name },
    year,
    years: await listReportYears(db, government, now),
    report: await findModerationReport(db, { government, year }),
  };
}

export default function GovernmentModerationPage() {
  const { government, year, years, report } = useLoaderData<typeof loader>();
  const t = useWords();
  const { government_code: code } = government;
  const address = (year: number) => governmentReportAddress(code, year);
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: "/governments", text: t("governments.governments") },
          { href: `/governments/${code}`, text: governmentName(t, government) },
        ]}
      />
      <h1 className="govuk-heading-l">{t("moderation-report.heading-in", { year: String(year) })}</h1>
      {years.length > 1 && (
        <nav aria-label={t("moderation-report.years")}>
          <ul className="app-tabs">
            {years.map((one) => (
              <li key={one}>
                <a href={address(one)} aria-current={one === year ? "page" : undefined}>
                  {one}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <ReportView report={report} />
      <ConsultationsDecided consultations={report.consultations} />
      <ReportLinks file={`${address(year)}.csv`} />
    </>
  );
}
