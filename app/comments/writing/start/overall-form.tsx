import { counted } from "#app/content/phrases.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { SaveOnEnter } from "#app/ui/save-on-enter.tsx";
import { longestComment, longestRemarks, mostPoints } from "../../drafts/draft.ts";
import { DraftMarks, SavedAt } from "../form/draft-marks.tsx";
import { MarkdownField, markdownHint } from "../form/markdown-field.tsx";
import { PositionRadios } from "../form/position-radios.tsx";
import type { WritingView } from "../opened/open-writing.server.ts";
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
        <a className="govuk-link" href="/guidance/how-to-comment">
          How to write a useful comment, and what to leave out
        </a>
        {`. A comment can have ${counted(longestComment, "character")} in all.`}
      </p>
      <PositionRadios
        label="Your position on the measure as a whole"
        defaultValue={typed?.position ?? content.position}
        error={errors?.position}
      />
      <MarkdownField
        name="remarks"
        label="General remarks"
        hint={`What concerns the measure as a whole, up to ${longestRemarks.toLocaleString("en-GB")} characters. Leave it empty if all you have to say is in other parts. ${markdownHint}`}
        rows={10}
        defaultValue={typed?.remarks ?? content.remarks}
        error={errors?.remarks}
        preview={preview}
      />
      <section id="points" aria-labelledby="points-heading">
        <h2 className="govuk-heading-m" id="points-heading">
          Points on provisions
        </h2>
        <p className="govuk-hint">
          Each is about one provision. You can add up to {mostPoints}; they are saved together with this page.
        </p>
        <DraftPoints view={view} />
        <Button kind="secondary" name="intent" value="add">
          Add a point
        </Button>
      </section>
      <PartsList view={view} />
      <StillToAnswer count={view.unanswered.length} />
      <SavedAt at={view.savedAt} timeZone={view.frame.time_zone} isDayOnly={view.writer.kind === "at risk"} />
      <div className="app-actions">
        <Button name="intent" value="check">
          Continue to check
        </Button>
        <Button kind="secondary" name="intent" value="save">
          Save the draft
        </Button>
      </div>
    </form>
  );
}

/** That the authority's required questions wait, and the way to them. */
function StillToAnswer({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p className="govuk-body">
      Before you can send the comment, answer the authority’s{" "}
      <button type="submit" className="app-button-link" name="intent" value="questions">
        {count === 1 ? "required question" : `${count} required questions`}
      </button>
      .
    </p>
  );
}
