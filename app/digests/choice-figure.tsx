import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { answerFilter } from "#app/comments/parts/answers/answer-filter.ts";
import { shorten } from "#app/content/phrases.ts";
import { BarChart } from "#app/ui/bar-chart.tsx";
import { fills } from "#app/ui/chart-fills.tsx";
import { Scroll } from "#app/ui/scroll.tsx";
import { StackedBarChart } from "#app/ui/stacked-bar-chart.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import type { QuestionDigest } from "./answers.server.ts";
import { Count, FigureHead } from "./figure-table.tsx";
import { groupWords } from "./words-of.ts";

interface Props {
  answers: QuestionDigest;
  reference: string;
}

/** Choices and steps in their order: a chart, and a table of who chose what. */
export function ChoiceFigure({ answers, reference }: Props) {
  const t = useWords();
  return (
    <>
      {answers.question.kind === "multiple" && (
        <p className="govuk-body">{t("digests.several-could-be-ticked")}</p>
      )}
      <ChoiceChart answers={answers} />
      <ChoiceTable answers={answers} reference={reference} />
    </>
  );
}

/** One choice out of few divides each group into parts; where there are more, or several are ticked, bars stand alone. */
function ChoiceChart({ answers: { question, choices } }: Pick<Props, "answers">) {
  const t = useWords();
  const id = `chart-answers-${question.key}`;
  const title = t("digests.answers-to", { question: question.text });
  if (question.kind !== "single" || choices.length > fills.length)
    return (
      <BarChart
        id={id}
        title={title}
        bars={choices.map(({ choice, comments }, index) => ({
          label: barLabel(t, choice.text, index + 1),
          value: comments,
        }))}
      />
    );
  const bars = [
    { label: t("digests.all"), parts: choices.map(({ comments }) => comments) },
    ...groupsIn(choices).map((group) => ({
      label: groupWords(t, group),
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
function barLabel(t: Translator, text: string, place: number) {
  return text.length <= longestLabel
    ? text
    : t("digests.numbered", { place, label: shorten(t, text, longestLabel) });
}

const longestLabel = 34;

function ChoiceTable({ answers: { question, choices }, reference }: Props) {
  const t = useWords();
  const groups = groupsIn(choices);
  const caption = t("digests.answers-by-group", { question: question.text });
  return (
    <Scroll label={t("digests.table-of", { what: question.text })}>
      <table className="govuk-table app-figure__table">
        <caption className="govuk-table__caption govuk-visually-hidden">{caption}</caption>
        <FigureHead
          of={t(question.kind === "scale" ? "digests.step" : "digests.answer")}
          counted={[t("digests.all"), ...groups.map((group) => groupWords(t, group))]}
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
                    of={t("digests.this-and-that", { this: choice.text, that: groupWords(t, group) })}
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

function countOf(byGroup: ByGroup, group: ByGroup[number]["key"]) {
  return byGroup.find(({ key }) => key === group)?.comments ?? 0;
}
