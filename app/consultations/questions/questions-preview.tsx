import { useWords } from "#app/words/use-words.ts";
import type { Question } from "./question.ts";
import { QuestionFields } from "./question-fields.tsx";

/** The questions as commenters will see them, each with buttons of the form `formId` that change the list. */
export function QuestionsPreview({ questions, formId }: { questions: Question[]; formId: string }) {
  const t = useWords();
  const count = questions.length;
  return (
    <section className="app-cut app-questions-preview" aria-labelledby="asked" id="questions-preview">
      <h2 className="govuk-heading-l" id="asked">
        {t("consultation-editor.how-they-will-be-asked")}
      </h2>
      <p className="govuk-body">
        {count === 0
          ? t("consultation-editor.no-question")
          : t("consultation-editor.so-many-questions", { count })}{" "}
        {t("consultation-editor.nothing-saved-yet")}
      </p>
      {questions.map((question, index) => (
        <div key={question.key} className="app-questions-preview__one">
          <fieldset
            className="govuk-fieldset"
            disabled
            aria-label={t("consultation-editor.question-preview", { number: index + 1 })}
          >
            <QuestionFields questions={[question]} answers={{}} errors={{}} />
          </fieldset>
          <div className="app-actions">
            <Act of={question} form={formId} act="edit" />
            {index > 0 && <Act of={question} form={formId} act="up" />}
            {index < count - 1 && <Act of={question} form={formId} act="down" />}
            <Act of={question} form={formId} act="remove" />
          </div>
        </div>
      ))}
    </section>
  );
}

interface ActProps {
  of: Question;
  form: string;
  act: "edit" | "up" | "down" | "remove";
}

function Act({ of, form, act }: ActProps) {
  const t = useWords();
  return (
    <button
      type="submit"
      className="app-link-button"
      form={form}
      name="intent"
      value={`${act}:${of.key}`}
      aria-label={t(`consultation-editor.act-${act}-question`, { question: of.text })}
    >
      {t(`consultation-editor.act-${act}`)}
    </button>
  );
}
