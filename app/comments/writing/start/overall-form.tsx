import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { SaveOnEnter } from "#app/ui/save-on-enter.tsx";
import { useWords } from "#app/words/use-words.ts";
import { longestComment, longestRemarks, mostPoints } from "../../drafts/draft.ts";
import { DraftMarks, SavedAt } from "../form/draft-marks.tsx";
import { PositionRadios } from "../form/position-radios.tsx";
import { ProseField } from "../form/prose-field.tsx";
import type { WritingView } from "../opened/open-writing.server.ts";
import { AddressedGovernments } from "./addressed-governments.tsx";
import { DraftPoints } from "./draft-points.tsx";
import { PartsList } from "./parts-list.tsx";
import { WritingAs } from "./writing-as.tsx";

interface Props {
  view: WritingView;
  /** What was typed, where the form is shown again. */
  typed?: Record<string, string>;
  errors?: Errors;
  preview: string | null;
  /** The form was not saved at all, so it stays one of the revision that it came from. */
  isUnread?: boolean;
}

/** The overall part of a comment: position, general remarks and the list of points. */
export function OverallForm({ view, typed, errors, preview, isUnread = false }: Props) {
  const t = useWords();
  const { draft, revision } = typed ?? {};
  const { content } = view;
  return (
    <form method="post" noValidate data-autosave="">
      <DraftMarks
        kind={view.writer.kind}
        marks={isUnread && draft !== undefined && revision ? { draft, revision } : view.marks}
      />
      <SaveOnEnter />
      <WritingAs view={view} />
      <p className="govuk-body">
        {t("writing.read-guidance", {
          most: longestComment,
          link: (words) => (
            <a className="govuk-link" href="/guidance/how-to-comment">
              {words}
            </a>
          ),
        })}
      </p>
      <AddressedGovernments view={view} typed={typed} />
      <PositionRadios
        label={t("writing.position-on-measure")}
        defaultValue={typed?.position ?? content.position}
        error={errors?.position}
      />
      <ProseField
        name="remarks"
        label={t("writing.general-remarks")}
        hint={t("writing.general-remarks-hint", {
          most: longestRemarks,
          shown: t("writing.shown-as-typed"),
        })}
        rows={10}
        defaultValue={typed?.remarks ?? content.remarks}
        error={errors?.remarks}
        preview={preview}
      />
      <section id="points" aria-labelledby="points-heading">
        <h2 className="govuk-heading-m" id="points-heading">
          {t("reading.points-on-provisions")}
        </h2>
        <p className="govuk-hint">{t("writing.points-hint", { most: mostPoints })}</p>
        <DraftPoints view={view} />
        <Button kind="secondary" name="intent" value="add">
          {t("writing.add-a-point")}
        </Button>
      </section>
      <PartsList view={view} />
      <StillToAnswer count={view.unanswered.length} />
      <SavedAt at={view.savedAt} timeZone={view.frame.time_zone} isDayOnly={view.writer.kind === "at risk"} />
      <div className="app-actions">
        <Button name="intent" value="check">
          {t("writing.continue-to-check")}
        </Button>
        <Button kind="secondary" name="intent" value="save">
          {t("writing.save-the-draft")}
        </Button>
      </div>
    </form>
  );
}

/** That the authority's required questions wait, and the way to them. */
function StillToAnswer({ count }: { count: number }) {
  const t = useWords();
  if (count === 0) return null;
  return (
    <p className="govuk-body">
      {t("writing.answer-required", {
        count,
        button: (words) => (
          <button type="submit" className="app-button-link" name="intent" value="questions">
            {words}
          </button>
        ),
      })}
    </p>
  );
}
