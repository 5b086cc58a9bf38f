import type { Typed } from "#app/requests/read-form.server.ts";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { QuestionKind } from "#db/schema.ts";
import { longest, mostOptions, mostSteps } from "./question.ts";

/** What a question of that kind needs beside its words. */
export function KindFields({ kind, typed }: { kind: QuestionKind; typed: Typed }) {
  const t = useWords();
  switch (kind) {
    case "single":
    case "multiple":
      return (
        <TextArea
          {...fieldIn(typed)("options")}
          label={t("consultation-editor.options")}
          hint={t("questions-editor.options-hint", { most: mostOptions, longest: longest.option })}
          rows={4}
        />
      );
    case "scale":
      return <ScaleFields typed={typed} />;
    case "number":
      return <NumberFields typed={typed} />;
    default:
      return null;
  }
}

const fieldIn = (typed: Typed) => (name: string) => ({
  name: `question_${name}`,
  defaultValue: typed[`question_${name}`],
});

const figure = "govuk-input--width-5";

function ScaleFields({ typed }: { typed: Typed }) {
  const t = useWords();
  const field = fieldIn(typed);
  const words = t("consultation-editor.up-to-characters", { most: longest.end });
  return (
    <>
      <p className="govuk-hint">{t("consultation-editor.hint-scale", { most: mostSteps })}</p>
      <div className="app-when">
        <TextInput {...field("from")} label={t("consultation-editor.scale-from")} className={figure} />
        <TextInput {...field("from_label")} label={t("consultation-editor.first-step-means")} hint={words} />
        <TextInput {...field("to")} label={t("consultation-editor.scale-to")} className={figure} />
        <TextInput {...field("to_label")} label={t("consultation-editor.last-step-means")} hint={words} />
      </div>
    </>
  );
}

function NumberFields({ typed }: { typed: Typed }) {
  const t = useWords();
  const field = fieldIn(typed);
  return (
    <div className="app-when">
      <TextInput
        {...field("unit")}
        label={t("consultation-editor.unit-of-number")}
        hint={t("consultation-editor.up-to-characters", { most: longest.unit })}
        className="govuk-input--width-10"
      />
      <TextInput {...field("minimum")} label={t("consultation-editor.lowest-number")} className={figure} />
      <TextInput {...field("maximum")} label={t("consultation-editor.highest-number")} className={figure} />
    </div>
  );
}
