import type { ReactNode } from "react";
import { counted } from "#app/content/phrases.ts";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { Field } from "#app/ui/field.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Scale } from "#app/ui/scale.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { StakeholderGroup } from "#db/schema.ts";
import { type Answers, answerField, longestAnswer, ticked } from "./answer.ts";
import { shownInField } from "./officials-only.ts";
import { OfficialsOnlyBox } from "./officials-only-box.tsx";
import { choicesOf, isAsked, type Question } from "./question.ts";
import { groupWords, rangeWords } from "./question-words.ts";

interface Props {
  questions: Question[];
  answers: Answers;
  /** By field, `answer-` and the question's key. */
  errors: Record<string, string>;
  /** Of the one who answers; what other groups are asked is left out. Undefined shows all, each with who is asked. */
  group?: StakeholderGroup | null;
  /** Each answer that is no text can be marked as for officials alone. */
  withOfficialsBox?: boolean;
  /** The field for an answer in text, where it is to be another than a plain one. */
  openField?: (field: OpenField) => ReactNode;
}

export interface OpenField {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  defaultValue: string;
}

/** The questions as fields of a form, in order. */
export function QuestionFields({ questions, answers, errors, group, ...ways }: Props) {
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
            {...ways}
          />
        ))}
    </>
  );
}

interface QuestionFieldProps extends Pick<Props, "withOfficialsBox" | "openField"> {
  question: Question;
  answer: string;
  error?: string;
}

function QuestionField({
  question,
  answer,
  error,
  withOfficialsBox = false,
  openField = plain,
}: QuestionFieldProps) {
  const field = {
    name: answerField(question.key),
    label: question.required ? question.text : `${question.text} (optional)`,
    hint: hintOf(question),
    error,
  };
  if (question.kind === "open") return <>{openField({ ...field, defaultValue: answer })}</>;
  if (!withOfficialsBox) return <ChoiceField question={question} field={field} answer={answer} />;
  const shown = shownInField(question, answer);
  return (
    <div className="app-question">
      <ChoiceField question={question} field={field} answer={shown.answer} />
      <OfficialsOnlyBox question={question} isTicked={shown.isForOfficials} />
    </div>
  );
}

const plain = (field: OpenField) => <TextArea {...field} rows={6} dir="auto" />;

interface ChoiceProps {
  question: Question;
  field: { name: string; label: string; hint?: string; error?: string };
  answer: string;
}

function ChoiceField({ question, field, answer }: ChoiceProps) {
  const { kind, from_label, to_label } = question;
  const choices = choicesOf(question);
  if (kind === "number") return <NumberField field={field} unit={question.unit} answer={answer} />;
  if (kind === "multiple")
    return <Checkboxes {...field} choices={choices.map(asChoice)} defaultValues={ticked(answer)} />;
  if (kind === "single") {
    const offered = question.required ? choices : [...choices, { key: "", text: noAnswer }];
    return <Radios {...field} choices={offered.map(asChoice)} defaultValue={answer} />;
  }
  const steps = choices.map(({ key }) => key);
  const none = question.required ? undefined : noAnswer;
  return <Scale {...field} steps={steps} ends={[from_label, to_label]} none={none} defaultValue={answer} />;
}

/** The last choice of an optional question: a radio that was chosen could not be taken back without it. */
const noAnswer = "No answer";

function NumberField({ field, unit, answer }: { field: ChoiceProps["field"]; unit: string; answer: string }) {
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
  return `A number${unit}, or a range like 10 to 20${rangeWords(question)}. Up to ${counted(longestAnswer, "character")}.`;
}
