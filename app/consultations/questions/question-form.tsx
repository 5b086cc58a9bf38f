import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import { type QuestionKind, questionKinds, stakeholderGroups } from "#db/schema.ts";
import { ConditionFields } from "./condition-fields.tsx";
import type { FormQuestions } from "./form-questions.server.ts";
import { KindFields } from "./kind-fields.tsx";
import { longest } from "./question.ts";
import { fieldsOfKind } from "./typed-question.ts";

interface Props {
  typed: Typed;
  errors: Errors;
  /** Null where their text cannot be read. */
  questions: FormQuestions | null;
}

/** The form of one question, with the fields of its kind alone; what was typed for another kind stays, unseen. */
export function QuestionForm({ typed, errors, questions }: Props) {
  const t = useWords();
  const kind = questionKinds.find((one) => one === typed.question_kind) ?? "open";
  const field = (name: string) => ({
    name: `question_${name}`,
    defaultValue: typed[`question_${name}`],
    error: errors[`question_${name}`],
  });
  return (
    <section aria-labelledby="question-form">
      <h3 className="govuk-heading-s" id="question-form">
        {t(typed.question_key ? "questions-editor.change-of-kind" : "questions-editor.new-of-kind", {
          kind: t(`questions.kind ${kind}`),
        })}
      </h3>
      <p className="govuk-hint">
        {kind === "scale" ? t("questions-editor.answered-scale") : t(`consultation-editor.hint-${kind}`)}
      </p>
      <Unseen typed={typed} kind={kind} />
      <TextArea
        {...field("text")}
        label={t("consultation-editor.question")}
        hint={t("consultation-editor.up-to-characters", { most: longest.text })}
        rows={2}
      />
      <TextInput
        {...field("hint")}
        label={t("consultation-editor.question-hint")}
        hint={t("consultation-editor.question-hint-hint", { most: longest.hint })}
      />
      <KindFields kind={kind} typed={typed} />
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
      <TextInput
        {...field("provision")}
        label={t("questions-editor.about-provision")}
        hint={t("questions-editor.about-provision-hint", { most: longest.anchor })}
        className="govuk-input--width-20"
      />
      <ConditionFields typed={typed} error={errors.question_if} questions={questions} />
      <div className="app-actions">
        <Button kind="secondary" name="intent" value="add-question" formAction="#questions-editor">
          {typed.question_key ? t("consultation-editor.put-it-in-place") : t("consultation-editor.add-it")}
        </Button>
        <OtherAct value="leave-question">{t("questions-editor.leave-it")}</OtherAct>
      </div>
      <p className="govuk-hint">{t("questions-editor.another-kind")}</p>
      <div className="app-actions">
        {questionKinds
          .filter((other) => other !== kind)
          .map((other) => (
            <OtherAct key={other} value={`kind:${other}`}>
              {t(`questions.kind ${other}`)}
            </OtherAct>
          ))}
      </div>
    </section>
  );
}

function OtherAct({ value, children }: { value: string; children: string }) {
  return (
    <button
      type="submit"
      className="app-link-button"
      name="intent"
      value={value}
      formAction="#questions-editor"
    >
      {children}
    </button>
  );
}

/** What the form holds of the question beside the fields that are shown. */
function Unseen({ typed, kind }: { typed: Typed; kind: QuestionKind }) {
  const others = Object.values(fieldsOfKind)
    .flat()
    .filter((name) => !fieldsOfKind[kind].includes(name));
  const names = ["kind", "key", ...new Set(others)].map((name) => `question_${name}`);
  return names
    .filter((name) => typed[name])
    .map((name) => <input key={name} type="hidden" name={name} value={typed[name]} />);
}
