import { useWords } from "#app/words/use-words.ts";
import { writtenIn } from "../text-languages.ts";
import type { SpokenQuestion } from "./spoken-question.ts";

/** What the authority asks about a provision, each leading to the question in full. */
export function QuestionsAbout({ reference, questions }: { reference: string; questions: SpokenQuestion[] }) {
  const t = useWords();
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions-about">
      <h2 className="govuk-heading-m" id="questions-about">
        {t("questions.asked-about-it")}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {questions.map(({ key, text, language }) => (
          <li key={key} {...writtenIn(language)}>
            <a className="govuk-link" href={`/consultations/${reference}/questions#question-${key}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
