import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { frameOf } from "#app/consultations/frame.ts";
import { readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { governmentName } from "#app/governments/government-name.ts";
import { consultationReportAddress, governmentReportAddress } from "#app/moderation/report/addresses.ts";
import { findModerationReport } from "#app/moderation/report/find-report.server.ts";
import { ReportLinks } from "#app/moderation/report/report-links.tsx";
import { ReportView } from "#app/moderation/report/report-view.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.consultation-moderation", { consultation: data.frame.title }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const consultation = await readConsultation(context, request, params.reference);
  const report = await findModerationReport(context.db, { consultationId: consultation.id });
  return { frame: frameOf(consultation, context), report };
}

export default function ConsultationModerationPage() {
  const { frame, report } = useLoaderData<typeof loader>();
  const t = useWords();
  return (
    <ConsultationFrame frame={frame} current={null} heading={t("moderation-report.heading")}>
      <ReportView report={report} />
      <ReportLinks file={`${consultationReportAddress(frame.reference)}.csv`}>
        <a className="govuk-link" href={governmentReportAddress(frame.government_code)}>
          {t("moderation-report.of-this-government", { government: governmentName(t, frame) })}
        </a>
      </ReportLinks>
    </ConsultationFrame>
  );
}
