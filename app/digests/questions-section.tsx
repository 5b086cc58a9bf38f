import { commentsAddress } from "#app/comments/comment/addresses.ts";
import {
  answerFilter,
  confidential,
  notAsked,
  unanswered,
} from "#app/comments/parts/answers/answer-filter.ts";
import { askedWords } from "#app/consultations/questions/question-words.ts";
import { useWords } from "#app/words/use-words.ts";
import { AnswerQuotes } from "./answer-quotes.tsx";
import type { QuestionDigest } from "./answers.server.ts";
import { ChoiceFigure } from "./choice-figure.tsx";
import type { DigestView } from "./digest-view.ts";
import { Count } from "./figure-table.tsx";
import { NumberFigure } from "./number-figure.tsx";

/** What was answered to each of the authority's questions; nothing where it asks none. */
export function QuestionsSection({ digest: { questions }, reference, complete }: DigestView) {
  const t = useWords();
  if (questions.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-l" id="questions">
        {t("digests.answers-to-the-questions")}
      </h2>
      <p className="govuk-body">{t("digests.what-figures-say", { questions: questions.length })}</p>
      {questions.map((answers) => (
        <section
          key={answers.question.key}
          className="app-figure app-provision-digest"
          aria-labelledby={`question-${answers.question.key}`}
        >
          <h3 className="govuk-heading-m" id={`question-${answers.question.key}`}>
            {answers.question.text}
          </h3>
          <AnswerFacts answers={answers} reference={reference} />
          <Figure answers={answers} reference={reference} />
          <AnswerQuotes answers={answers} reference={reference} complete={complete} />
        </section>
      ))}
    </>
  );
}

function Figure({ answers, reference }: { answers: QuestionDigest; reference: string }) {
  if (answers.answered === 0 || answers.question.kind === "open") return null;
  if (answers.question.kind === "number") return <NumberFigure answers={answers} reference={reference} />;
  return <ChoiceFigure answers={answers} reference={reference} />;
}

function AnswerFacts({ answers, reference }: { answers: QuestionDigest; reference: string }) {
  const t = useWords();
  const { question } = answers;
  const facts = [
    { words: t("digests.answered"), count: answers.answered, answer: answerFilter(question.key) },
    {
      words: t("digests.unanswered"),
      count: answers.unanswered,
      answer: answerFilter(question.key, unanswered),
    },
    { words: t("digests.not-asked"), count: answers.notAsked, answer: answerFilter(question.key, notAsked) },
    {
      words: t("digests.answered-confidentially"),
      count: answers.confidential,
      answer: answerFilter(question.key, confidential),
    },
  ];
  return (
    <ul className="app-facts">
      <li>{t(`questions.kind ${question.kind}`)}</li>
      <li>{askedWords(t, question)}</li>
      {facts
        .filter(({ count, answer }) => count > 0 || answer === question.key)
        .map(({ words, count, answer }) => (
          <li key={answer}>
            {words}{" "}
            <Count
              count={count}
              address={commentsAddress(reference, { answer })}
              of={t("digests.this-and-that", { this: words, that: question.text })}
            />
          </li>
        ))}
    </ul>
  );
}
