import { useWords } from "#app/words/use-words.ts";
import { provisionAddress } from "../addresses.ts";
import { writtenIn } from "../text-languages.ts";
import { choicesOf } from "./question.ts";
import { askedWords, conditionWords, wantedFacts } from "./question-words.ts";
import type { SpokenQuestion } from "./spoken-question.ts";

interface QuestionsListProps {
  reference: string;
  questions: SpokenQuestion[];
  /** The rank of each question's heading on the page. */
  level?: 2 | 4;
}

/** What the authority asks, to read before one answers. */
export function QuestionsList({ reference, questions, level = 2 }: QuestionsListProps) {
  const Heading = level === 2 ? "h2" : "h4";
  return (
    <ol className="app-questions">
      {questions.map((question) => (
        <li key={question.key} id={`question-${question.key}`}>
          <Heading className="govuk-heading-s" {...writtenIn(question.language)}>
            {question.text}
          </Heading>
          <QuestionFacts
            question={question}
            questions={questions}
            address={provisionAddress(reference, question.provision)}
          />
        </li>
      ))}
    </ol>
  );
}

interface FactsProps {
  question: SpokenQuestion;
  questions: SpokenQuestion[];
  /** Of the provision that it is about, where that can be read. */
  address?: string;
}

/** How a question is answered, by whom, and all that stands below its words. */
export function QuestionFacts({ question, questions, address }: FactsProps) {
  const t = useWords();
  const { kind, hint, language, provision_label } = question;
  const condition = conditionWords(t, question, questions);
  return (
    <>
      <ul className="app-facts">
        <li>{t(`questions.kind ${kind}`)}</li>
        <li>{askedWords(t, question)}</li>
        {kind === "number" && <li>{t("questions.number-wanted", wantedFacts(t, question))}</li>}
        {provision_label && (
          <li>
            {address ? (
              <a className="govuk-link" href={address}>
                {provision_label}
              </a>
            ) : (
              provision_label
            )}
          </li>
        )}
      </ul>
      {condition && <p className="govuk-body">{condition}</p>}
      {hint && (
        <p className="govuk-body" {...writtenIn(language)}>
          {hint}
        </p>
      )}
      <Choices question={question} />
    </>
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
