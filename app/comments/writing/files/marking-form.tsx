import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { secrecyAddress, writingAddress } from "../../comment/addresses.ts";
import { markingWords } from "../../parts/confidential/marking-words.ts";
import { DraftMarks, SavedAt } from "../form/draft-marks.tsx";
import type { MarkingView } from "./view-marking.server.ts";

interface Props {
  shown: MarkingView;
  typed?: Record<string, string>;
  errors?: Errors;
  /** The form was not saved at all, so it stays one of the revision that it came from. */
  isUnread?: boolean;
}

/** The words of a file, in which its author marks what only officials may read. */
export function MarkingForm({ shown, typed, errors, isUnread = false }: Props) {
  const { view, id, name, marked, cameWithMarks, unmarkable } = shown;
  const { draft, revision } = typed ?? {};
  return (
    <>
      <p className="govuk-body-l">
        <bdi>{name}</bdi>
      </p>
      {unmarkable ? (
        <p className="govuk-inset-text">{unmarkable}.</p>
      ) : (
        <>
          <p className="govuk-body">
            These are the words of your file as the portal reads them. Officials get the file itself. Everyone
            gets these words as plain text, without what you mark and without pictures and layout.
          </p>
          {cameWithMarks && (
            <p className="govuk-inset-text">
              The file came with double brackets, so it was taken to be confidential in part. If they mean
              something else,{" "}
              <a className="govuk-link" href={secrecyAddress(view.place, id)}>
                say that everyone may read it
              </a>
              .
            </p>
          )}
          <form method="post" noValidate data-autosave="">
            <DraftMarks
              kind={view.writer.kind}
              marks={isUnread && draft !== undefined && revision ? { draft, revision } : view.marks}
            />
            <TextArea
              name="marked"
              label="The words of the file"
              hint="Put what only officials may read between [[ and ]]. Change nothing else, or everyone would read another text than stands in the file"
              rows={Math.min(30, Math.max(8, Math.ceil(marked.length / 70)))}
              dir="auto"
              defaultValue={typed?.marked ?? marked}
              error={errors?.marked}
              {...markingWords}
            />
            <SavedAt
              at={view.savedAt}
              timeZone={view.frame.time_zone}
              isDayOnly={view.writer.kind === "at risk"}
            />
            <div className="app-actions">
              <Button name="intent" value="grounds">
                Save, and give the grounds
              </Button>
              <Button kind="secondary" name="intent" value="files">
                Save, and go back to the files
              </Button>
            </div>
          </form>
        </>
      )}
      <ul className="app-links govuk-!-margin-top-4">
        <li>
          <a className="govuk-link" href={secrecyAddress(view.place, id)}>
            Change who may read the file
          </a>
        </li>
        <li>
          <a className="govuk-link" href={writingAddress(view.place, "/attachments")}>
            Back to the files
          </a>
        </li>
      </ul>
    </>
  );
}
