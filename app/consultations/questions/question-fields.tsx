import { Fragment, type ReactNode } from "react";
import type { Errors } from "#app/requests/refusals.ts";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { Field, type FieldProps } from "#app/ui/field.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Scale } from "#app/ui/scale.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { Told } from "#app/words/message.ts";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import type { StakeholderGroup } from "#db/schema.ts";
import { writtenIn } from "../text-languages.ts";
import { type Answers, answerField, longestAnswer, ticked } from "./answer.ts";
import { shownInField } from "./officials-only.ts";
import { OfficialsOnlyBox } from "./officials-only-box.tsx";
import { choicesOf, isAsked, type Question } from "./question.ts";
import { conditionWords, groupWords, wantedFacts } from "./question-words.ts";
import type { SpokenQuestion } from "./spoken-question.ts";

interface Props {
  questions: SpokenQuestion[];
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
  /** The label, of which the question can be in another language than the page. */
  spokenLabel: ReactNode;
  hint?: ReactNode;
  error?: Told;
  defaultValue: string;
}

/** The questions as fields of a form, in order. */
export function QuestionFields({ questions, answers, errors, group, ...ways }: Props) {
  const t = useWords();
  return (
    <>
      {questions
        .filter((question) => group === undefined || isAsked(question, group))
        .map((question) => (
          <QuestionField
            key={question.key}
            question={question}
            condition={conditionWords(t, question, questions)}
            answer={answers[question.key] ?? ""}
            error={errors[answerField(question.key)]}
            {...ways}
          />
        ))}
    </>
  );
}

interface QuestionFieldProps extends Pick<Props, "withOfficialsBox" | "openField"> {
  question: SpokenQuestion;
  /** In words, after which earlier answer it is asked. */
  condition: string | null;
  answer: string;
  error?: Told;
}

function QuestionField({
  question,
  condition,
  answer,
  error,
  withOfficialsBox = false,
  openField = plain,
}: QuestionFieldProps) {
  const t = useWords();
  const spoken = <span {...writtenIn(question.language)}>{question.text}</span>;
  const field = {
    name: answerField(question.key),
    label: question.required ? question.text : t("questions.optional", { question: question.text }),
    spokenLabel: question.required ? spoken : t("questions.optional", { question: spoken }),
    hint: hintOf(t, question, condition),
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

const plain = ({ spokenLabel, ...field }: OpenField) => (
  <TextArea {...field} label={spokenLabel} rows={6} dir="auto" />
);

interface ChoiceProps {
  question: SpokenQuestion;
  field: { name: string; spokenLabel: ReactNode; hint?: ReactNode; error?: Told };
  answer: string;
}

function ChoiceField({ question, field: { spokenLabel, ...named }, answer }: ChoiceProps) {
  const t = useWords();
  const field = { name: named.name, label: spokenLabel, hint: named.hint, error: named.error };
  const lang = question.language ?? undefined;
  const asChoice = ({ key, text }: { key: string; text: string }) => ({ value: key, text, lang });
  const { kind, from_label, to_label } = question;
  // A radio that was chosen could not be taken back without it, also where it is no longer asked.
  const mustBeAnswered = question.required === 1 && question.if_question === "";
  const noAnswer = mustBeAnswered ? undefined : t("questions.no-answer");
  const choices = choicesOf(question);
  if (kind === "number") return <NumberField field={field} unit={question.unit} answer={answer} />;
  if (kind === "multiple")
    return <Checkboxes {...field} choices={choices.map(asChoice)} defaultValues={ticked(answer)} />;
  if (kind === "single") {
    const none = noAnswer === undefined ? [] : [{ value: "", text: noAnswer }];
    return <Radios {...field} choices={[...choices.map(asChoice), ...none]} defaultValue={answer} />;
  }
  const steps = choices.map(({ key }) => key);
  const ends: [string, string] = [from_label, to_label];
  return <Scale {...field} steps={steps} ends={ends} lang={lang} none={noAnswer} defaultValue={answer} />;
}

function NumberField({ field, unit, answer }: { field: FieldProps; unit: string; answer: string }) {
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

function hintOf(t: Translator, question: SpokenQuestion, condition: string | null): ReactNode {
  const { hint, groups, language, provision_label } = question;
  const own = language ? (
    <span key="hint" {...writtenIn(language)}>
      {hint}
    </span>
  ) : (
    hint
  );
  const sentences = [
    ...(condition ? [condition] : []),
    ...(provision_label ? [t("questions.about-provision", { provision: provision_label })] : []),
    ...(hint ? [own] : []),
    ...(groups.length > 0 ? [t("questions.for-groups", { groups: groupWords(t, groups) })] : []),
    ...kindHint(t, question),
  ];
  if (sentences.length === 0) return undefined;
  return sentences.reduce((one, another) => (
    <Fragment key="hint">{t("questions.one-sentence-and-another", { one, another })}</Fragment>
  ));
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
