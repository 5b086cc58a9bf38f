import { accepted, largestFile, mostBytes, mostFiles } from "#app/files/kinds.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { useWords } from "#app/words/use-words.ts";
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
  const t = useWords();
  const { view, key, isScanned } = page;
  return (
    <section aria-labelledby="attach">
      <h2 className="govuk-heading-m" id="attach">
        {t(page.attached.length > 0 ? "files.attach-another-file" : "files.attach-a-file")}
      </h2>
      <form method="post" encType="multipart/form-data" noValidate>
        <DraftMarks kind={view.writer.kind} marks={view.marks} />
        <input type="hidden" name="intent" value="attach" />
        <input type="hidden" name="key" value={key} />
        <SecrecyFields values={typed} errors={errors} />
        <Field
          name="file"
          label={t("files.file")}
          hint={t("files.what-is-taken", {
            files: mostFiles,
            largest: largestFile / megabyte,
            all: mostBytes / megabyte,
            scanned: isScanned ? "yes" : "no",
            risk: view.writer.kind === "at risk" ? "yes" : "no",
          })}
          error={errors?.file}
        >
          {(control) => <input type="file" className="govuk-file-upload" accept={accepted} {...control} />}
        </Field>
        <Button>{t("files.attach-the-file")}</Button>
      </form>
    </section>
  );
}

const megabyte = 1024 * 1024;
