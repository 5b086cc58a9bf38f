import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { answerFilter } from "#app/comments/parts/answers/answer-filter.ts";
import { sayFigure } from "#app/content/quantity-words.ts";
import { DotPlot } from "#app/ui/dot-plot.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import type { QuestionDigest } from "./answers.server.ts";
import { FigureTable } from "./figure-table.tsx";
import { amountWords, binWords } from "./words-of.ts";

/** Numbers as dots on an axis in their unit, with the median and the range, beside how many are in which bin. */
export function NumberFigure({ answers, reference }: { answers: QuestionDigest; reference: string }) {
  const t = useWords();
  const { question, numbers, bins, median, lowest, highest } = answers;
  if (median === null || lowest === null || highest === null) return null;
  const summary = t("digests.median-and-range", {
    median: amountWords(t, median, question.unit),
    lowest: sayFigure(t, lowest),
    highest: amountWords(t, highest, question.unit),
    count: numbers.length,
  });
  return (
    <>
      <p className="govuk-body">{summary}</p>
      <div className="app-figure__pair">
        <div>
          <DotPlot
            id={`chart-answers-${question.key}`}
            title={t("digests.answers-to", { question: question.text })}
            description={summary}
            values={numbers.map(({ value }) => value)}
            ranges={numbers.flatMap(({ number, upper }) =>
              upper === null || upper === number ? [] : [{ from: number, to: upper }],
            )}
            mark={{ at: median, words: t("digests.median", { number: sayFigure(t, median) }) }}
            ticks={ticksOf(t, { lowest, highest, unit: question.unit })}
          />
        </div>
        <FigureTable
          id={`bars-${question.key}`}
          caption={t("digests.answers-to-question", { question: question.text })}
          of={question.unit ? t("digests.number-in", { unit: question.unit }) : t("digests.number")}
          rows={bins.map(({ bin, comments }) => ({
            key: String(bin.from),
            name: binWords(t, bin),
            comments,
            address: commentsAddress(reference, { answer: answerFilter(question.key, bin) }),
          }))}
        />
      </div>
    </>
  );
}

interface Ends {
  lowest: number;
  highest: number;
  unit: string;
}

function ticksOf(t: Translator, { lowest, highest, unit }: Ends) {
  const last = { at: highest, words: amountWords(t, highest, unit) };
  if (lowest === highest) return [last];
  return [{ at: lowest, words: sayFigure(t, lowest) }, last];
}
