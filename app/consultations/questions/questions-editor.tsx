import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useWords } from "#app/words/use-words.ts";
import { questionKinds } from "#db/schema.ts";
import { DraftQuestions } from "./draft-questions.tsx";
import type { FormQuestions } from "./form-questions.server.ts";
import { longest, mostQuestions } from "./question.ts";
import { QuestionForm } from "./question-form.tsx";

interface Props {
  typed: Typed;
  errors: Errors;
  /** The questions that stand in the form; null where their text cannot be read. */
  asked: FormQuestions | null;
}

/** Where the page goes on after a button of the questions. */
export const questionsPlace = "#questions-editor";

/** The part of the consultation's form in which questions are written: a list, one at a time below it, or all as text. */
export function QuestionsEditor({ typed, errors, asked }: Props) {
  const t = useWords();
  return (
    <section className="app-questions-editor" aria-labelledby="questions-editor">
      <h2 className="govuk-heading-m" id="questions-editor">
        {t("consultation-editor.questions-to-commenters")}
      </h2>
      {asked && <DraftQuestions questions={asked} error={errors.questions_list} />}
      {typed.question_kind ? (
        <QuestionForm typed={typed} errors={errors} questions={asked} />
      ) : (
        <NewQuestion />
      )}
      <Details summary={t("questions-editor.as-text")} open={Boolean(errors.questions)}>
        <TextArea
          name="questions"
          label={t("consultation-editor.questions-as-text")}
          hint={t("consultation-editor.questions-as-text-hint", { most: longest.all })}
          defaultValue={typed.questions}
          error={errors.questions}
          rows={12}
          spellCheck={false}
          className={`govuk-textarea app-measure-text ${errors.questions ? "govuk-textarea--error" : ""}`}
        />
        <Button kind="secondary" name="intent" value="questions" formAction={questionsPlace}>
          {t("questions-editor.read-the-text")}
        </Button>
      </Details>
    </section>
  );
}

/** A button for each kind of question. */
function NewQuestion() {
  const t = useWords();
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        {t("questions-editor.add-a-question")}
      </legend>
      <p className="govuk-hint">{t("questions-editor.at-most", { most: mostQuestions })}</p>
      <div className="app-actions">
        {questionKinds.map((kind) => (
          <Button key={kind} kind="secondary" name="intent" value={`new:${kind}`} formAction={questionsPlace}>
            {t(`questions.kind ${kind}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
