import { NumbersTable } from "#app/ui/numbers-table.tsx";
import { useWords } from "#app/words/use-words.ts";
import { consultationReportAddress } from "./addresses.ts";
import { type ModerationReport, reportedOutcomes } from "./report.ts";
import { decidedNumbers } from "./report-view.tsx";

/** What was decided on each consultation, which leads to its own report. */
export function ConsultationsDecided({ consultations }: Pick<ModerationReport, "consultations">) {
  const t = useWords();
  if (consultations.length === 0) return null;
  return (
    <NumbersTable
      caption={t("moderation-report.by-consultation")}
      of={t("moderation-report.consultation")}
      columns={[
        ...reportedOutcomes.map((outcome) => t(`moderation-report.outcome ${outcome}`)),
        t("moderation-report.decisions"),
        t("moderation-report.median"),
        t("moderation-report.longest"),
      ]}
      rows={consultations.map(({ reference, outcomes, ...decided }) => ({
        key: reference,
        name: reference,
        href: consultationReportAddress(reference),
        numbers: [
          ...reportedOutcomes.map((outcome) => t.number(outcomes[outcome])),
          ...decidedNumbers(t, decided),
        ],
      }))}
    />
  );
}
