import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { SaveOnEnter } from "#app/ui/save-on-enter.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { BeginFromFile } from "./begin-from-file.tsx";
import { CutPreview } from "./cut-preview.tsx";
import type { MeasurePreview } from "./preview-measure.server.ts";
import type { Question } from "./questions/question.ts";
import { QuestionsEditor } from "./questions/questions-editor.tsx";
import { QuestionsPreview } from "./questions/questions-preview.tsx";

interface Props {
  heading: string;
  typed: Typed;
  errors?: Errors;
  preview?: MeasurePreview | null;
  asked?: Question[] | null;
  isFromFile?: boolean;
}

/** The page on which a consultation is written. Previewing needs no JavaScript: it sends the form and keeps all of it. */
export function ConsultationEditor(props: Props) {
  const { heading, typed, errors = {}, preview, asked, isFromFile = false } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1 className="govuk-heading-xl">{heading}</h1>
      {errors.form && <p className="govuk-error-message">{errors.form}</p>}
      {isFromFile && (
        <p className="govuk-inset-text">
          The file was read into the form below. Nothing has been saved yet: check it, then save the draft.
        </p>
      )}
      {preview && <CutPreview preview={preview} />}
      {asked && <QuestionsPreview questions={asked} formId="form" />}
      <BeginFromFile pasted={typed.file} error={errors.file} />
      <form method="post" noValidate id="form">
        <SaveOnEnter />
        {typed.key && <input type="hidden" name="key" value={typed.key} />}
        {typed.revision && <input type="hidden" name="revision" value={typed.revision} />}
        <Fields typed={typed} errors={errors} />
        <div className="app-actions">
          <Button name="intent" value="save">
            Save draft
          </Button>
          <Button kind="secondary" name="intent" value="preview">
            Preview how the measure is cut
          </Button>
        </div>
      </form>
    </>
  );
}

const moderationChoices = [
  { value: "before", text: "Before publication", hint: "A moderator reads each comment before others can." },
  {
    value: "after",
    text: "After publication",
    hint: "Comments are public at once; a moderator reads them next.",
  },
];

const atRiskChoices = [
  { value: "no", text: "No, everyone signs in" },
  { value: "yes", text: "Yes, in at-risk mode" },
];

function Fields({ typed, errors }: { typed: Typed; errors: Errors }) {
  const field = (name: string) => ({ name, defaultValue: typed[name], error: errors[name] });
  return (
    <>
      <TextInput
        {...field("title")}
        label="Title"
        hint="What is proposed, in a line. Up to 200 characters."
      />
      <TextArea
        {...field("summary")}
        label="Summary"
        hint="For someone who decides whether to read on. Up to 2,000 characters."
        rows={4}
      />
      <TextInput
        {...field("authority")}
        label="Authority"
        hint="The ministry or agency that consults. Up to 200 characters."
      />
      <TextInput
        {...field("time_zone")}
        label="Time zone"
        hint="The times below are on the clocks there; readers also see UTC and their own time."
        className="govuk-input--width-20"
        spellCheck={false}
      />
      <div className="app-when">
        <TextInput {...field("opens_date")} label="Opens on" type="date" className="govuk-input--width-10" />
        <TextInput {...field("opens_time")} label="Opens at" type="time" className="govuk-input--width-5" />
        <TextInput
          {...field("closes_date")}
          label="Closes on"
          type="date"
          className="govuk-input--width-10"
        />
        <TextInput {...field("closes_time")} label="Closes at" type="time" className="govuk-input--width-5" />
      </div>
      <Radios {...field("moderation")} label="When are comments moderated?" choices={moderationChoices} />
      <Radios
        {...field("at_risk")}
        label="May people comment without an account?"
        hint="At-risk mode is for those whom a comment under their name could endanger: no account, no address kept, and the time of publication is not exact."
        choices={atRiskChoices}
      />
      <QuestionsEditor typed={typed} errors={errors} />
      <TextArea
        {...field("measure")}
        label="The measure"
        hint="In Markdown. Headings and numbered paragraphs become provisions that can be commented on; write 1\. where a number shall not become one. Up to 1,500,000 characters."
        rows={24}
        spellCheck={false}
        className={`govuk-textarea app-measure-text ${errors.measure ? "govuk-textarea--error" : ""}`}
      />
    </>
  );
}
