import type { ReactNode } from "react";
import type { Errors } from "#app/requests/refusals.ts";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { Field } from "#app/ui/field.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Scale } from "#app/ui/scale.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { Told } from "#app/words/message.ts";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import type { StakeholderGroup } from "#db/schema.ts";
import { type Answers, answerField, longestAnswer, ticked } from "./answer.ts";
import { shownInField } from "./officials-only.ts";
import { OfficialsOnlyBox } from "./officials-only-box.tsx";
import { choicesOf, isAsked, type Question } from "./question.ts";
import { groupWords, wantedFacts } from "./question-words.ts";

interface Props {
  questions: Question[];
  answers: Answers;
  /** By field, `answer-` and the question's key. */
  errors: Errors;
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
  error?: Told;
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
  error?: Told;
}

function QuestionField({
  question,
  answer,
  error,
  withOfficialsBox = false,
  openField = plain,
}: QuestionFieldProps) {
  const t = useWords();
  const field = {
    name: answerField(question.key),
    label: question.required ? question.text : t("questions.optional", { question: question.text }),
    hint: hintOf(t, question),
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
  field: { name: string; label: string; hint?: string; error?: Told };
  answer: string;
}

function ChoiceField({ question, field, answer }: ChoiceProps) {
  const t = useWords();
  const { kind, from_label, to_label } = question;
  // A radio that was chosen could not be taken back without it.
  const noAnswer = question.required ? undefined : t("questions.no-answer");
  const choices = choicesOf(question);
  if (kind === "number") return <NumberField field={field} unit={question.unit} answer={answer} />;
  if (kind === "multiple")
    return <Checkboxes {...field} choices={choices.map(asChoice)} defaultValues={ticked(answer)} />;
  if (kind === "single") {
    const offered = noAnswer === undefined ? choices : [...choices, { key: "", text: noAnswer }];
    return <Radios {...field} choices={offered.map(asChoice)} defaultValue={answer} />;
  }
  const steps = choices.map(({ key }) => key);
  const ends: [string, string] = [from_label, to_label];
  return <Scale {...field} steps={steps} ends={ends} none={noAnswer} defaultValue={answer} />;
}

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

function hintOf(t: Translator, question: Question) {
  const { hint, groups } = question;
  const sentences = [
    ...(hint ? [hint] : []),
    ...(groups.length > 0 ? [t("questions.for-groups", { groups: groupWords(t, groups) })] : []),
    ...kindHint(t, question),
  ];
  if (sentences.length === 0) return undefined;
  return sentences.reduce((one, another) => t("questions.one-sentence-and-another", { one, another }));
}

function kindHint(t: Translator, question: Question) {
  switch (question.kind) {
    case "multiple":
      return [t("questions.tick-all")];
    case "number":
      return [t("questions.number-hint", { ...wantedFacts(t, question), longest: longestAnswer })];
    case "open":
      return [t("questions.up-to-characters", { most: longestAnswer })];
    default:
      return [];
  }
}
