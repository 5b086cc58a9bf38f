import { counted } from "#app/content/wording.ts";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { Field } from "#app/ui/field.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Scale } from "#app/ui/scale.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { StakeholderGroup } from "#db/schema.ts";
import { type Answers, answerField, longestAnswer, ticked } from "./answer.ts";
import { choicesOf, isAsked, type Question } from "./question.ts";
import { groupWords, rangeWords } from "./question-words.ts";

interface Props {
  questions: Question[];
  answers: Answers;
  /** By field, `answer-` and the question's key. */
  errors: Record<string, string>;
  /** Of the one who answers; what other groups are asked is left out. Undefined shows all, each with who is asked. */
  group?: StakeholderGroup | null;
}

/** The questions as fields of a form, in order. */
export function QuestionFields({ questions, answers, errors, group }: Props) {
  return (
    <>
      {questions
        .filter((question) => group === undefined || isAsked(question, group))
        .map((question) => (
          <QuestionField
            key={question.key}
            question={question}
            answer={answers[question.key] ?? ""}
            error={errors[answerField(question.key)]}
          />
        ))}
    </>
  );
}

function QuestionField({ question, answer, error }: { question: Question; answer: string; error?: string }) {
  const { kind, from_label, to_label } = question;
  const field = {
    name: answerField(question.key),
    label: question.required ? question.text : `${question.text} (optional)`,
    hint: hintOf(question),
    error,
  };
  const choices = choicesOf(question);
  switch (kind) {
    case "open":
      return <TextArea {...field} defaultValue={answer} rows={6} />;
    case "single":
      return <Radios {...field} choices={choices.map(asChoice)} defaultValue={answer} />;
    case "multiple":
      return <Checkboxes {...field} choices={choices.map(asChoice)} defaultValues={ticked(answer)} />;
    case "scale":
      return (
        <Scale
          {...field}
          steps={choices.map(({ key }) => key)}
          ends={[from_label, to_label]}
          defaultValue={answer}
        />
      );
    case "number":
      return <NumberField field={field} unit={question.unit} answer={answer} />;
  }
}

function NumberField({
  field,
  unit,
  answer,
}: {
  field: { name: string; label: string; hint: string | undefined; error?: string };
  unit: string;
  answer: string;
}) {
  return (
    <Field {...field}>
      {(control) => (
        <div className="govuk-input__wrapper">
          <input
            className={`govuk-input govuk-input--width-10 ${field.error ? "govuk-input--error" : ""}`}
            type="text"
            defaultValue={answer}
            spellCheck={false}
            {...control}
          />
          {unit && <div className="govuk-input__suffix">{unit}</div>}
        </div>
      )}
    </Field>
  );
}

const asChoice = ({ key, text }: { key: string; text: string }) => ({ value: key, text });

function hintOf(question: Question) {
  const { kind, hint, groups } = question;
  const parts = [
    hint,
    groups.length > 0 && `For ${groupWords(groups)}.`,
    kind === "multiple" && "Tick all that apply.",
    kind === "number" && numberHint(question),
    kind === "open" && `Up to ${counted(longestAnswer, "character")}.`,
  ];
  return parts.filter(Boolean).join(" ") || undefined;
}

function numberHint(question: Question) {
  const unit = question.unit ? ` in ${question.unit}` : "";
  return `A number${unit}, or a range like 10 to 20${rangeWords(question)}.`;
}
