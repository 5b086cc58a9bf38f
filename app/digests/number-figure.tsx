import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { answerFilter } from "#app/comments/parts/answers/answer-filter.ts";
import { amountWords, binWords, numberWords } from "#app/comments/parts/answers/answer-words.ts";
import { counted } from "#app/content/phrases.ts";
import { DotPlot } from "#app/ui/dot-plot.tsx";
import type { QuestionDigest } from "./answers.server.ts";
import { FigureTable } from "./figure-table.tsx";

/** Numbers as dots on an axis in their unit, with the median and the range, beside how many are in which bin. */
export function NumberFigure({ answers, reference }: { answers: QuestionDigest; reference: string }) {
  const { question, numbers, bins, median, lowest, highest } = answers;
  if (median === null || lowest === null || highest === null) return null;
  const summary = `Median ${amountWords(question, median)}; from ${numberWords(lowest)} to ${amountWords(question, highest)}; ${counted(numbers.length, "number")}.`;
  return (
    <>
      <p className="govuk-body">{summary}</p>
      <div className="app-figure__pair">
        <div>
          <DotPlot
            id={`chart-answers-${question.key}`}
            title={`Answers to: ${question.text}`}
            description={summary}
            values={numbers.map(({ value }) => value)}
            ranges={numbers.flatMap(({ number, upper }) =>
              upper === null || upper === number ? [] : [{ from: number, to: upper }],
            )}
            mark={{ at: median, words: `Median ${numberWords(median)}` }}
            ticks={ticksOf(lowest, highest, question)}
          />
        </div>
        <FigureTable
          caption={`Answers to “${question.text}”`}
          of={question.unit ? `Number, in ${question.unit}` : "Number"}
          rows={bins.map(({ bin, comments }) => ({
            name: binWords({ unit: "" }, bin),
            comments,
            address: commentsAddress(reference, { answer: answerFilter(question.key, bin) }),
          }))}
        />
      </div>
    </>
  );
}

function ticksOf(lowest: number, highest: number, question: { unit: string }) {
  if (lowest === highest) return [{ at: lowest, words: amountWords(question, lowest) }];
  return [
    { at: lowest, words: numberWords(lowest) },
    { at: highest, words: amountWords(question, highest) },
  ];
}
