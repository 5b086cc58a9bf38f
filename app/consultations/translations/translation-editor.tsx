import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { Field } from "#app/ui/field.tsx";
import { SaveOnEnter } from "#app/ui/save-on-enter.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import { longest } from "../bounds.ts";
import { MeasureFile } from "../measure-file.tsx";
import type { Question } from "../questions/question.ts";
import { writtenIn } from "../text-languages.ts";
import { questionField, wordsWanted } from "./question-fields.ts";

interface Props {
  /** BCP 47. */
  language: string;
  /** What it is translated from. */
  authentic: { language: string; title: string; summary: string; measure: string };
  questions: Question[];
  typed: Typed;
  errors: Errors;
  /** Whether there is one already. */
  isThere: boolean;
  isPublic: boolean;
}

/** The form in which a consultation is given in a further language, each field beside what it is translated from. */
export function TranslationEditor({ language, authentic, questions, typed, errors, ...state }: Props) {
  const t = useWords();
  const field = (name: string) => ({ name, defaultValue: typed[name], error: errors[name], lang: language });
  const original = (words: string) => <Original words={words} language={authentic.language} />;
  return (
    <>
      <FromFile error={errors.file} pasted={typed.file} />
      <form method="post" encType="multipart/form-data" noValidate id="form">
        <SaveOnEnter />
        <input type="hidden" name="revision" value={typed.revision ?? "0"} />
        <TextInput
          {...field("title")}
          label={t("consultation-editor.title")}
          hint={original(authentic.title)}
        />
        <TextArea
          {...field("summary")}
          label={t("consultation-editor.summary")}
          hint={original(authentic.summary)}
          rows={4}
        />
        {questions.map((question, index) => (
          <fieldset className="govuk-fieldset app-translated-question" key={question.key}>
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
              {t("translations.question-number", { number: index + 1 })}
            </legend>
            {wordsWanted(question).map(({ name, authentic }) => (
              <TextInput
                {...field(questionField(question.key, name))}
                key={name}
                label={labelOf(name)}
                hint={original(authentic)}
              />
            ))}
          </fieldset>
        ))}
        {questions.length > 0 && <p className="govuk-body">{t("translations.questions-may-stay")}</p>}
        <Details summary={t("translations.see-the-authentic-measure")}>
          <pre className="app-measure-original" {...writtenIn(authentic.language)}>
            {authentic.measure}
          </pre>
        </Details>
        <MeasureFile error={errors.measure_file} />
        <TextArea
          {...field("measure")}
          label={t("consultation-editor.measure")}
          hint={t("translations.measure-hint", { most: longest.measure })}
          rows={24}
          spellCheck={false}
          className={`govuk-textarea app-measure-text ${errors.measure ? "govuk-textarea--error" : ""}`}
        />
        {state.isPublic && <p className="govuk-body">{t("translations.will-be-public")}</p>}
        <div className="app-actions">
          <Button name="intent" value="save">
            {t(state.isPublic ? "translations.publish-it" : "translations.save-it")}
          </Button>
          <Button kind="secondary" name="intent" value="preview">
            {t("consultation-editor.preview-the-cut")}
          </Button>
          {state.isThere && (
            <Button kind="secondary" name="intent" value="remove">
              {t("translations.take-it-away")}
            </Button>
          )}
        </div>
      </form>
    </>
  );

  function labelOf(name: string) {
    if (name === "text") return t("consultation-editor.question");
    if (name === "hint") return t("translations.its-hint");
    if (name === "from_label") return t("consultation-editor.first-step-means");
    if (name === "to_label") return t("consultation-editor.last-step-means");
    return t("translations.an-option");
  }
}

/** What is to be translated, in its own language. */
function Original({ words, language }: { words: string; language: string }) {
  return <span {...writtenIn(language)}>{words}</span>;
}

/** Fills the form from a file. */
function FromFile({ error, pasted }: { error: Errors[string] | undefined; pasted: string | undefined }) {
  const t = useWords();
  return (
    <Details summary={t("consultation-editor.begin-from-a-file")} open={Boolean(error)}>
      <p>{t("translations.what-a-file-has", { code: (words) => <code>{words}</code> })}</p>
      <form method="post" encType="multipart/form-data">
        <Field name="upload" label={t("consultation-editor.file")}>
          {(control) => (
            <input className="govuk-file-upload" type="file" accept=".md,.txt,text/*" {...control} />
          )}
        </Field>
        <TextArea
          name="file"
          label={t("consultation-editor.or-paste-its-text")}
          defaultValue={pasted}
          {...(error && { error })}
          rows={6}
          spellCheck={false}
        />
        <Button kind="secondary" name="intent" value="read">
          {t("consultation-editor.read-into-the-form")}
        </Button>
      </form>
    </Details>
  );
}
