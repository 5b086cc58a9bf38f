import type { LeftOut } from "#app/files/as-markdown/left-out.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { SaveOnEnter } from "#app/ui/save-on-enter.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { moderationModes } from "#db/schema.ts";
import { BeginFromFile } from "./begin-from-file.tsx";
import { longest } from "./bounds.ts";
import { CutPreview } from "./cut-preview.tsx";
import { MeasureFile, MeasureWasRead } from "./measure-file.tsx";
import { MomentFields } from "./moment-fields.tsx";
import type { MeasurePreview } from "./preview-measure.server.ts";
import type { FormQuestions } from "./questions/form-questions.server.ts";
import { QuestionsEditor } from "./questions/questions-editor.tsx";
import { SubjectFields } from "./subjects/subject-fields.tsx";
import { LanguageSelect } from "./translations/language-select.tsx";

interface Props {
  heading: string;
  typed: Typed;
  errors?: Errors;
  preview?: MeasurePreview | null;
  asked?: FormQuestions | null;
  isFromFile?: boolean;
  leftOut?: LeftOut | null;
}

/** The page on which a consultation is written. Previewing needs no JavaScript: it sends the form and keeps all of it. */
export function ConsultationEditor(props: Props) {
  const t = useWords();
  const { heading, typed, errors = {}, preview, asked, isFromFile = false, leftOut } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1 className="govuk-heading-xl">{heading}</h1>
      {errors.form && <p className="govuk-error-message">{t.say(errors.form)}</p>}
      {isFromFile && <p className="govuk-inset-text">{t("consultation-editor.file-was-read")}</p>}
      {leftOut && <MeasureWasRead leftOut={leftOut} />}
      {preview && <CutPreview preview={preview} />}
      <BeginFromFile pasted={typed.file} error={errors.file} />
      <form method="post" encType="multipart/form-data" noValidate id="form">
        <SaveOnEnter />
        {typed.copied_from && <input type="hidden" name="copied_from" value={typed.copied_from} />}
        {typed.key && <input type="hidden" name="key" value={typed.key} />}
        {typed.revision && <input type="hidden" name="revision" value={typed.revision} />}
        <Fields typed={typed} errors={errors} asked={asked ?? null} />
        <div className="app-actions">
          <Button name="intent" value="save">
            {t("consultation-editor.save-draft")}
          </Button>
          <Button kind="secondary" name="intent" value="preview">
            {t("consultation-editor.preview-the-cut")}
          </Button>
        </div>
      </form>
    </>
  );
}

const moderationChoices = (t: Translator) =>
  moderationModes.map((mode) => ({
    value: mode,
    text: t(`consultation-editor.moderated-${mode}`),
    hint: t(`consultation-editor.moderated-${mode}-hint`),
  }));

const atRiskChoices = (t: Translator) =>
  (["no", "yes"] as const).map((value) => ({ value, text: t(`consultation-editor.at-risk-${value}`) }));

interface FieldsProps {
  typed: Typed;
  errors: Errors;
}

function Fields({ typed, errors, asked }: FieldsProps & { asked: FormQuestions | null }) {
  const t = useWords();
  const field = fieldIn({ typed, errors });
  return (
    <>
      <LanguageSelect
        label={t("translations.written-in")}
        hint={t("translations.written-in-hint")}
        defaultValue={typed.language}
        error={errors.language}
      />
      <TextInput
        {...field("title")}
        label={t("consultation-editor.title")}
        hint={t("consultation-editor.title-hint", { most: longest.title })}
      />
      <TextArea
        {...field("summary")}
        label={t("consultation-editor.summary")}
        hint={t("consultation-editor.summary-hint", { most: longest.summary })}
        rows={4}
      />
      <TextInput
        {...field("authority")}
        label={t("consultation-editor.authority")}
        hint={t("consultation-editor.authority-hint", { most: longest.authority })}
      />
      <TextArea
        {...field("contact")}
        label={t("consultation-editor.contact")}
        hint={t("consultation-editor.contact-hint", { most: longest.contact })}
        rows={3}
      />
      <MomentFields typed={typed} errors={errors} />
      <Radios
        {...field("moderation")}
        label={t("consultation-editor.when-moderated")}
        choices={moderationChoices(t)}
      />
      <Radios
        {...field("at_risk")}
        label={t("consultation-editor.may-comment-without-account")}
        hint={t("consultation-editor.at-risk-hint")}
        choices={atRiskChoices(t)}
      />
      <SubjectFields typed={typed} errors={errors} />
      <QuestionsEditor typed={typed} errors={errors} asked={asked} />
      <MeasureFile error={errors.measure_file} />
      <TextArea
        {...field("measure")}
        label={t("consultation-editor.measure")}
        hint={t("consultation-editor.measure-hint", { most: longest.measure })}
        rows={24}
        spellCheck={false}
        className={`govuk-textarea app-measure-text ${errors.measure ? "govuk-textarea--error" : ""}`}
      />
    </>
  );
}

const fieldIn =
  ({ typed, errors }: FieldsProps) =>
  (name: string) => ({ name, defaultValue: typed[name], error: errors[name] });
