import { shortened } from "#app/content/phrases.ts";
import { Details } from "#app/ui/details.tsx";
import { pointAddress } from "../../comment/addresses.ts";
import { PositionTag } from "../../comment/position-tag.tsx";
import type { WritingView } from "../opened/open-writing.server.ts";

/** Longer lists of points are folded. */
export const mostUnfolded = 20;

/** The points of a draft, each to change or remove, inside the form that saves the rest. */
export function DraftPoints({ view }: { view: WritingView }) {
  const { points } = view;
  if (points.length === 0) return <p className="govuk-body">You have not added a point yet.</p>;
  if (points.length <= mostUnfolded) return <List view={view} />;
  return (
    <Details summary={`Your ${points.length} points`}>
      <List view={view} />
    </Details>
  );
}

function List({ view: { points, place } }: { view: WritingView }) {
  return (
    <ul className="app-draft-points">
      {points.map(({ anchor, provision, position, reasons }) => {
        const label = provision?.label ?? anchor;
        return (
          <li key={anchor} id={`point-${anchor}`}>
            <div>
              <strong>{label}</strong>{" "}
              {position ? <PositionTag position={position} /> : <span>Position not chosen yet</span>}
              <p className="app-draft-points__reasons" dir="auto">
                {reasons.trim() === "" ? "No reasons given yet" : shortened(reasons, 200)}
              </p>
            </div>
            <div className="app-draft-points__actions">
              {provision && (
                <a className="govuk-link" href={pointAddress(place, anchor)}>
                  Change<span className="govuk-visually-hidden"> the point on {label}</span>
                </a>
              )}
              <button type="submit" className="app-button-link" name="intent" value={`remove:${anchor}`}>
                Remove<span className="govuk-visually-hidden"> the point on {label}</span>
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
