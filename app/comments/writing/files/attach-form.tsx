import { accepted, whatCanBeAttached } from "#app/files/kinds.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { DraftMarks } from "../form/draft-marks.tsx";
import { SecrecyFields } from "./secrecy-fields.tsx";
import type { AttachmentsView } from "./view-attachments.server.ts";

interface Props {
  page: AttachmentsView;
  typed?: Record<string, string>;
  errors?: Errors;
}

/** Attaches one file. The file comes last, so that what was typed has arrived even where the file is too large. */
export function AttachForm({ page, typed = {}, errors }: Props) {
  const { view, key, isScanned } = page;
  return (
    <section aria-labelledby="attach">
      <h2 className="govuk-heading-m" id="attach">
        Attach {page.attached.length > 0 ? "another" : "a"} file
      </h2>
      <form method="post" encType="multipart/form-data" noValidate>
        <DraftMarks kind={view.writer.kind} marks={view.marks} />
        <input type="hidden" name="intent" value="attach" />
        <input type="hidden" name="key" value={key} />
        <SecrecyFields values={typed} errors={errors} />
        <Field
          name="file"
          label="File"
          hint={whatIsTaken({ isScanned, isAtRisk: view.writer.kind === "at risk" })}
          error={errors?.file}
        >
          {(control) => <input type="file" className="govuk-file-upload" accept={accepted} {...control} />}
        </Field>
        <Button>Attach the file</Button>
      </form>
    </section>
  );
}

function whatIsTaken({ isScanned, isAtRisk }: { isScanned: boolean; isAtRisk: boolean }) {
  const scanned = isScanned ? "Files are scanned for viruses. " : "";
  const refused = isAtRisk
    ? " A file is refused in which comments, changes that nobody accepted yet, hidden text or pictures in older formats would stay."
    : "";
  return `${whatCanBeAttached} ${scanned}One at a time. Your name, places, dates and other data about the file are removed where that can be done; you are told what was removed.${refused}`;
}
