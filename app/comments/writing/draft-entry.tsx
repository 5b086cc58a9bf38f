import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { writingAddress } from "../addresses.ts";
import { SentAt } from "../sent-at.tsx";

interface Draft {
  id: string;
  reference: string;
  title: string;
  /** The number of the comment that it changes; null for a new comment. */
  changes: number | null;
  updated_at: string;
  time_zone: string;
}

interface Props {
  draft: Draft;
  isOpen: boolean;
  isAtRisk?: boolean;
}

/** A draft in its author's list: the way back to it, and the way to be rid of it. */
export function DraftEntry({ draft, isOpen, isAtRisk = false }: Props) {
  const { id, reference, title, changes, updated_at, time_zone } = draft;
  const name = changes === null ? title : `Comment ${changes} on ${title}`;
  return (
    <li className="app-card">
      <h3 className="govuk-heading-s app-entry__author">
        <a className="govuk-link" href={writingAddress({ reference, changes })}>
          {name}
        </a>
      </h3>
      <ul className="app-facts">
        <li>{reference}</li>
        <li>
          Saved <SentAt at={updated_at} timeZone={time_zone} attribution={isAtRisk ? "at risk" : "named"} />
        </li>
      </ul>
      {!isOpen && (
        <p className="govuk-body">
          This consultation does not take comments now. You can still copy your text.
        </p>
      )}
      <Details
        summary={
          <>
            Delete this draft<VisuallyHidden> of {name}</VisuallyHidden>
          </>
        }
      >
        <form method="post">
          <p className="govuk-body">What you wrote in it cannot be brought back.</p>
          <input type="hidden" name="draft" value={id} />
          <Button kind="warning">Delete the draft</Button>
        </form>
      </Details>
    </li>
  );
}
