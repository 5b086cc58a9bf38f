import { NumbersTable } from "#app/ui/numbers-table.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { appealOutcomes } from "../appeals/outcomes.ts";
import { lengthOfTime } from "../waiting.ts";
import {
  decidedWays,
  decidedWhen,
  flagAnswers,
  type ModerationReport,
  reportedOutcomes,
  type TimedDecisions,
} from "./report.ts";

/** What moderators decided, as everyone reads it. Tables of which nothing is counted are left out. */
export function ReportView({ report }: { report: ModerationReport }) {
  const t = useWords();
  const { decisions, undone, atOnce } = report;
  return (
    <>
      <p className="app-lede">{t("moderation-report.so-many-decisions", { count: decisions })}</p>
      <p className="govuk-body">{t("moderation-report.what-is-counted")}</p>
      {undone > 0 && <p className="govuk-body">{t("moderation-report.so-many-undone", { count: undone })}</p>}
      {atOnce > 0 && (
        <p className="govuk-body">{t("moderation-report.so-many-at-once", { count: atOnce })}</p>
      )}
      {decisions > 0 && <Decisions report={report} />}
      <Answered report={report} />
    </>
  );
}

function Decisions({ report: { outcomes, grounds, ways, times } }: { report: ModerationReport }) {
  const t = useWords();
  const timed = [
    t("moderation-report.decisions"),
    t("moderation-report.median"),
    t("moderation-report.longest"),
  ];
  return (
    <>
      <NumbersTable
        caption={t("moderation-report.what-was-decided")}
        of={t("moderation-report.outcome")}
        columns={[t("moderation-report.decisions")]}
        rows={reportedOutcomes.map((outcome) => ({
          key: outcome,
          name: t(`moderation-report.outcome ${outcome}`),
          numbers: [t.number(outcomes[outcome])],
        }))}
      />
      {grounds.length > 0 && (
        <NumbersTable
          caption={t("moderation-report.on-which-grounds")}
          of={t("moderation-report.ground")}
          columns={[
            t("moderation-report.returned"),
            t("moderation-report.rejected"),
            t("moderation-report.taken-out"),
          ]}
          rows={grounds.map(({ ground, returned, rejected, takenOut }) => ({
            key: ground ?? "",
            name: ground === null ? t("moderation-report.no-ground") : t(`terms.ground ${ground}`),
            numbers: [returned, rejected, takenOut].map((count) => t.number(count)),
          }))}
        />
      )}
      <NumbersTable
        caption={t("moderation-report.how-it-was-decided")}
        of={t("moderation-report.way")}
        columns={timed}
        rows={decidedWays
          .filter((way) => ways[way].decisions > 0)
          .map((way) => ({
            key: way,
            name: t(`moderation-report.way ${way}`),
            numbers: decidedNumbers(t, ways[way]),
          }))}
      />
      <NumbersTable
        caption={t("moderation-report.how-long-it-took")}
        of={t("moderation-report.when")}
        columns={timed}
        rows={decidedWhen
          .filter((when) => times[when].decisions > 0)
          .map((when) => ({
            key: when,
            name: t(`moderation-report.when ${when}`),
            numbers: decidedNumbers(t, times[when]),
          }))}
      />
      <p className="govuk-body-s">{t("moderation-report.how-time-is-counted")}</p>
    </>
  );
}

/** What came of appeals and flags. */
function Answered({ report: { appeals, flags } }: { report: ModerationReport }) {
  const t = useWords();
  return (
    <>
      {appeals.length > 0 && (
        <NumbersTable
          caption={t("moderation-report.appeals")}
          of={t("moderation-report.against")}
          columns={appealOutcomes.map((outcome) => t(`moderation-report.appeal ${outcome}`))}
          rows={appeals.map(({ against, answers }) => ({
            key: against,
            name: t(`moderation-report.against ${against}`),
            numbers: appealOutcomes.map((outcome) => t.number(answers[outcome])),
          }))}
        />
      )}
      {flags.kept + flags.requeued > 0 && (
        <NumbersTable
          caption={t("moderation-report.flags")}
          of={t("moderation-report.flag")}
          columns={[t("moderation-report.times")]}
          rows={flagAnswers.map((answer) => ({
            key: answer,
            name: t(`moderation-report.flag ${answer}`),
            numbers: [t.number(flags[answer])],
          }))}
        />
      )}
    </>
  );
}

/** How many there are and how long they took: the middle one, and the longest. */
export function decidedNumbers(t: Translator, { decisions, time }: TimedDecisions) {
  const words = (minutes: number) => lengthOfTime(t, minutes * 60_000);
  const unknown = t("moderation-report.not-known");
  return [t.number(decisions), ...(time ? [words(time.median), words(time.longest)] : [unknown, unknown])];
}
