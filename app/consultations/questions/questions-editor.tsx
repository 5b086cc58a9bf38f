import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { Details } from "#app/ui/details.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import { questionKinds, stakeholderGroups } from "#db/schema.ts";
import { longest, mostOptions, mostQuestions, mostSteps } from "./question.ts";

/** The part of the consultation's form in which questions are written: one by one, or all as text. */
export function QuestionsEditor({ typed, errors }: { typed: Typed; errors: Errors }) {
  const t = useWords();
  const isWriting = Boolean(typed.question_text || typed.question_kind || errors.question_text);
  return (
    <section className="app-questions-editor" aria-labelledby="questions-editor">
      <h2 className="govuk-heading-m" id="questions-editor">
        {t("consultation-editor.questions-to-commenters")}
      </h2>
      <p className="govuk-body">
        {t("consultation-editor.at-most-so-many-questions", { most: mostQuestions })}
      </p>
      <Details
        summary={
          typed.question_key
            ? t("consultation-editor.change-a-question")
            : t("consultation-editor.write-a-question")
        }
        open={isWriting || !typed.questions}
      >
        <QuestionForm typed={typed} errors={errors} />
      </Details>
      <TextArea
        name="questions"
        label={t("consultation-editor.questions-as-text")}
        hint={t("consultation-editor.questions-as-text-hint", { most: longest.all })}
        defaultValue={typed.questions}
        error={errors.questions}
        rows={typed.questions ? 12 : 3}
        spellCheck={false}
        className={`govuk-textarea app-measure-text ${errors.questions ? "govuk-textarea--error" : ""}`}
      />
      <Button kind="secondary" name="intent" value="questions">
        {t("consultation-editor.preview-the-questions")}
      </Button>
    </section>
  );
}

function QuestionForm({ typed, errors }: { typed: Typed; errors: Errors }) {
  const t = useWords();
  const field = (name: string) => ({ name: `question_${name}`, defaultValue: typed[`question_${name}`] });
  return (
    <>
      {typed.question_key && <input type="hidden" name="question_key" value={typed.question_key} />}
      <TextArea
        {...field("text")}
        label={t("consultation-editor.question")}
        hint={t("consultation-editor.up-to-characters", { most: longest.text })}
        error={errors.question_text}
        rows={2}
      />
      <Radios
        {...field("kind")}
        label={t("consultation-editor.how-it-is-answered")}
        choices={questionKinds.map((kind) => ({
          value: kind,
          text: t(`questions.kind ${kind}`),
          hint:
            kind === "scale"
              ? t("consultation-editor.hint-scale", { most: mostSteps })
              : t(`consultation-editor.hint-${kind}`),
        }))}
      />
      <TextInput
        {...field("hint")}
        label={t("consultation-editor.question-hint")}
        hint={t("consultation-editor.question-hint-hint", { most: longest.hint })}
      />
      <TextArea
        {...field("options")}
        label={t("consultation-editor.options")}
        hint={t("consultation-editor.options-hint", { most: mostOptions, longest: longest.option })}
        rows={4}
      />
      <NumberFields typed={typed} />
      <Radios
        {...field("required")}
        label={t("consultation-editor.must-be-answered")}
        choices={(["no", "yes"] as const).map((value) => ({
          value,
          text: t(`consultation-editor.${value}`),
        }))}
        defaultValue={typed.question_required ?? "no"}
        inline
      />
      <Checkboxes
        name="question_groups"
        label={t("consultation-editor.who-is-asked")}
        hint={t("consultation-editor.tick-none-for-everyone")}
        choices={stakeholderGroups.map((group) => ({ value: group, text: t(`terms.group ${group}`) }))}
        defaultValues={(typed.question_groups ?? "").split(",")}
      />
      <Button kind="secondary" name="intent" value="add-question">
        {typed.question_key ? t("consultation-editor.put-it-in-place") : t("consultation-editor.add-it")}
      </Button>
    </>
  );
}

/** What a scale and a number need. */
function NumberFields({ typed }: { typed: Typed }) {
  const t = useWords();
  const field = (name: string) => ({ name: `question_${name}`, defaultValue: typed[`question_${name}`] });
  const upTo = (most: number) => t("consultation-editor.up-to-characters", { most });
  const figure = "govuk-input--width-5";
  return (
    <>
      <div className="app-when">
        <TextInput {...field("from")} label={t("consultation-editor.scale-from")} className={figure} />
        <TextInput
          {...field("from_label")}
          label={t("consultation-editor.first-step-means")}
          hint={upTo(longest.end)}
        />
        <TextInput {...field("to")} label={t("consultation-editor.scale-to")} className={figure} />
        <TextInput
          {...field("to_label")}
          label={t("consultation-editor.last-step-means")}
          hint={upTo(longest.end)}
        />
      </div>
      <div className="app-when">
        <TextInput
          {...field("unit")}
          label={t("consultation-editor.unit-of-number")}
          hint={upTo(longest.unit)}
          className="govuk-input--width-10"
        />
        <TextInput {...field("minimum")} label={t("consultation-editor.lowest-number")} className={figure} />
        <TextInput {...field("maximum")} label={t("consultation-editor.highest-number")} className={figure} />
      </div>
    </>
  );
}
