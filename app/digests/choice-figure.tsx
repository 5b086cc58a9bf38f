import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { answerFilter } from "#app/comments/parts/answers/answer-filter.ts";
import { capital, shortened } from "#app/content/phrases.ts";
import { BarChart } from "#app/ui/bar-chart.tsx";
import { fills } from "#app/ui/chart-fills.tsx";
import { Scroll } from "#app/ui/scroll.tsx";
import { StackedBarChart } from "#app/ui/stacked-bar-chart.tsx";
import type { QuestionDigest } from "./answers.server.ts";
import { Count, FigureHead } from "./figure-table.tsx";

interface Props {
  answers: QuestionDigest;
  reference: string;
}

/** Choices and steps in their order: a chart, and a table of who chose what. */
export function ChoiceFigure({ answers, reference }: Props) {
  return (
    <>
      {answers.question.kind === "multiple" && (
        <p className="govuk-body">
          Several could be ticked, so the figures add up to more than the number of answers.
        </p>
      )}
      <ChoiceChart answers={answers} />
      <ChoiceTable answers={answers} reference={reference} />
    </>
  );
}

/** One choice out of few divides each group into parts; where there are more, or several are ticked, bars stand alone. */
function ChoiceChart({ answers: { question, choices } }: Pick<Props, "answers">) {
  const id = `chart-answers-${question.key}`;
  const title = `Answers to: ${question.text}`;
  if (question.kind !== "single" || choices.length > fills.length)
    return (
      <BarChart
        id={id}
        title={title}
        bars={choices.map(({ choice, comments }, index) => ({
          label: barLabel(choice.text, index),
          value: comments,
        }))}
      />
    );
  const bars = [
    { label: "All", parts: choices.map(({ comments }) => comments) },
    ...groupsIn(choices).map((group) => ({
      label: capital(group),
      parts: choices.map(({ byGroup }) => countOf(byGroup, group)),
    })),
  ];
  return (
    <StackedBarChart
      id={id}
      title={title}
      series={choices.map(({ choice }, index) => ({ label: choice.text, fill: fills[index] ?? "empty" }))}
      bars={bars}
    />
  );
}

/** The letters of a chart do not wrap; the table below has all the words. */
function barLabel(text: string, index: number) {
  return text.length <= longestLabel ? text : `${index + 1}. ${shortened(text, longestLabel)}`;
}

const longestLabel = 34;

function ChoiceTable({ answers: { question, choices }, reference }: Props) {
  const groups = groupsIn(choices);
  const caption = `Answers to “${question.text}” by stakeholder group`;
  return (
    <Scroll label={`${question.text}, table`}>
      <table className="govuk-table app-figure__table">
        <caption className="govuk-table__caption govuk-visually-hidden">{caption}</caption>
        <FigureHead
          of={question.kind === "scale" ? "Step" : "Answer"}
          counted={["All", ...groups.map(capital)]}
        />
        <tbody className="govuk-table__body">
          {choices.map(({ choice, comments, byGroup }) => (
            <tr key={choice.key} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                {choice.text}
              </th>
              <td className="govuk-table__cell govuk-table__cell--numeric">
                <Count
                  count={comments}
                  address={commentsAddress(reference, { answer: answerFilter(question.key, choice.key) })}
                  of={choice.text}
                />
              </td>
              {groups.map((group) => (
                <td key={group} className="govuk-table__cell govuk-table__cell--numeric">
                  <Count
                    count={countOf(byGroup, group)}
                    address={commentsAddress(reference, {
                      group,
                      answer: answerFilter(question.key, choice.key),
                    })}
                    of={`${choice.text}, ${group}`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

type DigestChoices = QuestionDigest["choices"];
type ByGroup = DigestChoices[number]["byGroup"];

/** The groups of whom anybody chose anything. */
function groupsIn(choices: DigestChoices) {
  const groups = choices[0]?.byGroup.map(({ key }) => key) ?? [];
  return groups.filter((group) => choices.some(({ byGroup }) => countOf(byGroup, group) > 0));
}

function countOf(byGroup: ByGroup, group: string) {
  return byGroup.find(({ key }) => key === group)?.comments ?? 0;
}
