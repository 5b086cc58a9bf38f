import type { Told } from "#app/words/message.ts";
import { useWords } from "#app/words/use-words.ts";
import type { FormQuestions } from "./form-questions.server.ts";
import { QuestionFacts } from "./questions-list.tsx";

/** The questions of a form in order, each with buttons that change, move and remove it. */
export function DraftQuestions({ questions, error }: { questions: FormQuestions; error?: Told }) {
  const t = useWords();
  const count = questions.length;
  if (count === 0) return <p className="govuk-body">{t("consultation-editor.no-question")}</p>;
  return (
    <div
      className={error ? "govuk-form-group govuk-form-group--error" : ""}
      id="questions_list"
      tabIndex={-1}
    >
      {error && <p className="govuk-error-message">{t.say(error)}</p>}
      <ol className="app-questions">
        {questions.map((question, index) => (
          <li key={question.key}>
            <p className="govuk-body">
              <strong>{question.text}</strong>
            </p>
            <QuestionFacts question={question} questions={questions} />
            <div className="app-actions">
              <Act of={question} act="edit" />
              {index > 0 && <Act of={question} act="up" />}
              {index < count - 1 && <Act of={question} act="down" />}
              <Act of={question} act="remove" />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface ActProps {
  of: FormQuestions[number];
  act: "edit" | "up" | "down" | "remove";
}

function Act({ of, act }: ActProps) {
  const t = useWords();
  return (
    <button
      type="submit"
      className="app-link-button"
      name="intent"
      value={`${act}:${of.key}`}
      formAction="#questions-editor"
      aria-label={t(`consultation-editor.act-${act}-question`, { question: of.text })}
    >
      {t(`consultation-editor.act-${act}`)}
    </button>
  );
}
