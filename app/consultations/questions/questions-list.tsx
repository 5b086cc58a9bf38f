import { useWords } from "#app/words/use-words.ts";
import { writtenIn } from "../text-languages.ts";
import { choicesOf } from "./question.ts";
import { askedWords, wantedFacts } from "./question-words.ts";
import type { SpokenQuestion } from "./spoken-question.ts";

/** What the authority asks, to read before one answers. */
export function QuestionsList({ questions }: { questions: SpokenQuestion[] }) {
  const t = useWords();
  return (
    <ol className="app-questions">
      {questions.map((question) => (
        <li key={question.key} id={`question-${question.key}`}>
          <h2 className="govuk-heading-s" {...writtenIn(question.language)}>
            {question.text}
          </h2>
          <ul className="app-facts">
            <li>{t(`questions.kind ${question.kind}`)}</li>
            <li>{askedWords(t, question)}</li>
            {question.kind === "number" && <li>{t("questions.number-wanted", wantedFacts(t, question))}</li>}
          </ul>
          {question.hint && (
            <p className="govuk-body" {...writtenIn(question.language)}>
              {question.hint}
            </p>
          )}
          <Choices question={question} />
        </li>
      ))}
    </ol>
  );
}

function Choices({ question }: { question: SpokenQuestion }) {
  const t = useWords();
  const choices = choicesOf(question);
  if (choices.length === 0) return null;
  if (question.kind === "scale")
    return (
      <p className="govuk-body">
        {t("questions.scale-from-to", {
          first: choices[0]?.text ?? "",
          last: choices.at(-1)?.text ?? "",
        })}
      </p>
    );
  return (
    <ul className="govuk-list govuk-list--bullet">
      {choices.map(({ key, text }) => (
        <li key={key} {...writtenIn(question.language)}>
          {text}
        </li>
      ))}
    </ul>
  );
}

/** On the overview: that there are questions, and the way to them. */
export function QuestionsAsked({ reference, questions }: { reference: string; questions: SpokenQuestion[] }) {
  const t = useWords();
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h2 className="govuk-heading-m" id="questions">
        {t("questions.what-the-authority-asks")}
      </h2>
      <ul className="app-overview__contents">
        {questions.slice(0, mostOnOverview).map(({ key, text, language }) => (
          <li key={key} {...writtenIn(language)}>
            <a className="govuk-link" href={`/consultations/${reference}/questions#question-${key}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href={`/consultations/${reference}/questions`}>
          {t("questions.all-questions", { count: questions.length })}
        </a>
      </p>
    </section>
  );
}

const mostOnOverview = 6;
