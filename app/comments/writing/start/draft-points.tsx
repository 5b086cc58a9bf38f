import { shortened } from "#app/content/phrases.ts";
import { Details } from "#app/ui/details.tsx";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { pointAddress } from "../../comment/addresses.ts";
import { PositionTag } from "../../comment/position-tag.tsx";
import type { WritingView } from "../opened/open-writing.server.ts";

/** Longer lists of points are folded. */
export const mostUnfolded = 20;

/** The points of a draft, each to change or remove, inside the form that saves the rest. */
export function DraftPoints({ view }: { view: WritingView }) {
  const t = useWords();
  const { points } = view;
  if (points.length === 0) return <p className="govuk-body">{t("writing.no-point-yet")}</p>;
  if (points.length <= mostUnfolded) return <List view={view} />;
  return (
    <Details summary={t("writing.your-points", { count: points.length })}>
      <List view={view} />
    </Details>
  );
}

function List({ view: { points, place } }: { view: WritingView }) {
  const t = useWords();
  return (
    <ul className="app-draft-points">
      {points.map(({ anchor, provision, position, reasons }) => {
        const label = provision?.label ?? anchor;
        return (
          <li key={anchor} id={`point-${anchor}`}>
            <div>
              <strong>{label}</strong>{" "}
              {position ? (
                <PositionTag position={position} />
              ) : (
                <span>{t("writing.position-not-chosen")}</span>
              )}
              {provision && provision.removed_in !== null && (
                <p className="govuk-body-s">
                  {t("versions.since-taken-out", { version: String(provision.removed_in) })}
                </p>
              )}
              <p className="app-draft-points__reasons" dir="auto">
                {reasons.trim() === "" ? t("writing.no-reasons-yet") : shortened(reasons, 200)}
              </p>
            </div>
            <div className="app-draft-points__actions">
              {provision && (
                <a className="govuk-link" href={pointAddress(place, anchor)}>
                  {t("writing.change-point", { provision: label, hidden })}
                </a>
              )}
              <button type="submit" className="app-button-link" name="intent" value={`remove:${anchor}`}>
                {t("writing.remove-point", { provision: label, hidden })}
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
