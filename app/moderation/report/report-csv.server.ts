import { stringify } from "csv-stringify/sync";
import { csvOptions } from "#app/requests/csv-options.ts";
import type { Translator } from "#app/words/translator.ts";
import { appealOutcomes } from "../appeals/outcomes.ts";
import {
  decidedWays,
  decidedWhen,
  flagAnswers,
  type ModerationReport,
  reportedOutcomes,
  type TimedDecisions,
} from "./report.ts";

/** What is counted: keys, which are the same in every language. */
type ReportSection =
  | "decisions"
  | "public at once"
  | "outcome"
  | "ground"
  | "way"
  | "when"
  | "appeal"
  | "flag"
  | "minutes";

type ReportRow = [section: ReportSection, key1: string, key2: string, count: number];

const columns = ["consultation", "section", "key1", "key2", "count"] as const;

/**
 * Every figure of the report as a row; those of one consultation alone bear its reference. Times are in minutes and stand
 * under `minutes`, with what they are of.
 */
export function reportCsv(t: Translator, report: ModerationReport, consultation = "") {
  const byConsultation = report.consultations
    .filter(({ reference }) => reference !== consultation)
    .flatMap(({ reference, ...own }) => decisionRows(own).map((row) => [reference, ...row]));
  return stringify(
    [
      columns.map((column) => t(`moderation-report.column ${column}`)),
      ...reportRows(report).map((row) => [consultation, ...row]),
      ...byConsultation,
    ],
    csvOptions(),
  );
}

function reportRows(report: ModerationReport): ReportRow[] {
  const { undone, atOnce, grounds, ways, times, appeals, flags } = report;
  return [
    ...decisionRows(report),
    ["decisions", "undone", "", undone],
    ["public at once", "", "", atOnce],
    ...grounds.flatMap(({ ground, returned, rejected, takenOut }): ReportRow[] => [
      ["ground", ground ?? "none", "returned", returned],
      ["ground", ground ?? "none", "rejected", rejected],
      ["ground", ground ?? "none", "taken out", takenOut],
    ]),
    ...decidedWays.flatMap((way): ReportRow[] => [
      ["way", way, "", ways[way].decisions],
      ...timeRows(way, ways[way]),
    ]),
    ...decidedWhen.flatMap((when): ReportRow[] => [
      ["when", when, "", times[when].decisions],
      ...timeRows(when, times[when]),
    ]),
    ...appeals.flatMap(({ against, answers }) =>
      appealOutcomes.map((outcome): ReportRow => ["appeal", against, outcome, answers[outcome]]),
    ),
    ...flagAnswers.map((answer): ReportRow => ["flag", answer, "", flags[answer]]),
  ];
}

function decisionRows(decided: TimedDecisions & Pick<ModerationReport, "outcomes">): ReportRow[] {
  return [
    ["decisions", "all", "", decided.decisions],
    ...reportedOutcomes.map((outcome): ReportRow => ["outcome", outcome, "", decided.outcomes[outcome]]),
    ...timeRows("all", decided),
  ];
}

/** None where nothing is known of it. */
function timeRows(of: string, { time }: TimedDecisions): ReportRow[] {
  if (time === null) return [];
  return [
    ["minutes", of, "median", time.median],
    ["minutes", of, "longest", time.longest],
  ];
}
