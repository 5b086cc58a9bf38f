import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { useWords } from "#app/words/use-words.ts";
import { writingAddress } from "../../comment/addresses.ts";
import { GroundMeanings } from "../confidential/claims-form.tsx";
import { DraftMarks } from "../form/draft-marks.tsx";
import { SecrecyFields } from "./secrecy-fields.tsx";
import type { AttachedFile, AttachmentsView } from "./view-attachments.server.ts";

interface Props {
  page: AttachmentsView;
  asked: AttachedFile;
  typed?: Record<string, string>;
  errors?: Errors;
}

/** Says who may read a file that is attached already. */
export function SecrecyForm({ page: { view, key }, asked, typed, errors }: Props) {
  const t = useWords();
  const { confidential, ground, justification, summary } = asked;
  return (
    <form method="post" encType="multipart/form-data" noValidate>
      <p className="govuk-body-l">
        <bdi>{asked.file?.name ?? t("files.gone-file")}</bdi>
      </p>
      {asked.hasMarks && <p className="govuk-inset-text">{t("files.brackets-in-the-file")}</p>}
      <DraftMarks kind={view.writer.kind} marks={view.marks} />
      <input type="hidden" name="key" value={key} />
      <SecrecyFields values={typed ?? { confidential, ground, justification, summary }} errors={errors}>
        <Details summary={t("files.what-grounds-mean")}>
          <GroundMeanings />
        </Details>
      </SecrecyFields>
      <Button name="intent" value={`save:${asked.id}`}>
        {t("files.save")}
      </Button>
      <p className="govuk-body">
        <a className="govuk-link" href={writingAddress(view.place, "/attachments")}>
          {t("files.back-to-the-files")}
        </a>
      </p>
    </form>
  );
}
