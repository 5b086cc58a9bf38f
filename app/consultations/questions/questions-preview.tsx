import { counted } from "#app/content/phrases.ts";
import type { Question } from "./question.ts";
import { QuestionFields } from "./question-fields.tsx";

/** The questions as commenters will see them, each with buttons of the form `formId` that change the list. */
export function QuestionsPreview({ questions, formId }: { questions: Question[]; formId: string }) {
  return (
    <section className="app-cut app-questions-preview" aria-labelledby="asked" id="questions-preview">
      <h2 className="govuk-heading-l" id="asked">
        How the questions will be asked
      </h2>
      <p className="govuk-body">
        {questions.length === 0 ? "No question is asked." : `${counted(questions.length, "question")}.`}{" "}
        Nothing has been saved yet.
      </p>
      {questions.map((question, index) => (
        <div key={question.key} className="app-questions-preview__one">
          <fieldset className="govuk-fieldset" disabled aria-label={`Question ${index + 1}, preview`}>
            <QuestionFields questions={[question]} answers={{}} errors={{}} />
          </fieldset>
          <div className="app-actions">
            <Act of={question} form={formId} act="edit" words="Change" />
            {index > 0 && <Act of={question} form={formId} act="up" words="Move up" />}
            {index < questions.length - 1 && <Act of={question} form={formId} act="down" words="Move down" />}
            <Act of={question} form={formId} act="remove" words="Remove" />
          </div>
        </div>
      ))}
    </section>
  );
}

function Act({ of, form, act, words }: { of: Question; form: string; act: string; words: string }) {
  return (
    <button
      type="submit"
      className="app-link-button"
      form={form}
      name="intent"
      value={`${act}:${of.key}`}
      aria-label={`${words}: ${of.text}`}
    >
      {words}
    </button>
  );
}
