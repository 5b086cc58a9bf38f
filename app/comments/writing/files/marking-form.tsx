import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useWords } from "#app/words/use-words.ts";
import { secrecyAddress, writingAddress } from "../../comment/addresses.ts";
import { markingAttributes } from "../../parts/confidential/marking-attributes.ts";
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
  const t = useWords();
  const { view, id, name, marked, cameWithMarks, unmarkable } = shown;
  const { draft, revision } = typed ?? {};
  return (
    <>
      <p className="govuk-body-l">
        <bdi>{name}</bdi>
      </p>
      {unmarkable ? (
        <p className="govuk-inset-text">{t.say(unmarkable)}.</p>
      ) : (
        <>
          <p className="govuk-body">{t("files.words-as-read")}</p>
          {cameWithMarks && (
            <p className="govuk-inset-text">
              {t("files.came-with-brackets", {
                link: (words) => (
                  <a className="govuk-link" href={secrecyAddress(view.place, id)}>
                    {words}
                  </a>
                ),
              })}
            </p>
          )}
          <form method="post" noValidate data-autosave="">
            <DraftMarks
              kind={view.writer.kind}
              marks={isUnread && draft !== undefined && revision ? { draft, revision } : view.marks}
            />
            <TextArea
              name="marked"
              label={t("files.words-of-the-file")}
              hint={t("files.marking-hint")}
              rows={Math.min(30, Math.max(8, Math.ceil(marked.length / 70)))}
              dir="auto"
              defaultValue={typed?.marked ?? marked}
              error={errors?.marked}
              {...markingAttributes(t)}
            />
            <SavedAt
              at={view.savedAt}
              timeZone={view.frame.time_zone}
              isDayOnly={view.writer.kind === "at risk"}
            />
            <div className="app-actions">
              <Button name="intent" value="grounds">
                {t("files.save-and-give-grounds")}
              </Button>
              <Button kind="secondary" name="intent" value="files">
                {t("files.save-and-go-back")}
              </Button>
            </div>
          </form>
        </>
      )}
      <ul className="app-links govuk-!-margin-top-4">
        <li>
          <a className="govuk-link" href={secrecyAddress(view.place, id)}>
            {t("files.change-readers")}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={writingAddress(view.place, "/attachments")}>
            {t("files.back-to-the-files")}
          </a>
        </li>
      </ul>
    </>
  );
}
