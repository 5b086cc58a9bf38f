import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextArea } from "#app/ui/text-area.tsx";

/** Fills the form from a file that was written elsewhere: Markdown with front matter. */
export function BeginFromFile({ pasted, error }: { pasted?: string; error?: string }) {
  return (
    <Details summary="Begin from a file" open={Boolean(error)}>
      <p>
        A text file in Markdown that begins with <code>title</code>, <code>summary</code>,{" "}
        <code>authority</code>, <code>opens</code>, <code>closes</code> (like 2027-01-31 17:00) and{" "}
        <code>moderation</code> (before or after) and, if you wish, <code>at_risk</code> (true or false) and{" "}
        <code>questions</code> (a list) between two lines of <code>---</code>, followed by the measure. It
        replaces what stands in the form below.
      </p>
      <form method="post" encType="multipart/form-data">
        <Field name="upload" label="File">
          {(control) => (
            <input className="govuk-file-upload" type="file" accept=".md,.txt,text/*" {...control} />
          )}
        </Field>
        <TextArea
          name="file"
          label="Or paste its text"
          defaultValue={pasted}
          error={error}
          rows={6}
          spellCheck={false}
        />
        <Button kind="secondary" name="intent" value="read">
          Read into the form
        </Button>
      </form>
    </Details>
  );
}
