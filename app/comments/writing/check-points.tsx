import { counted } from "#app/content/wording.ts";
import type { Errors } from "#app/http/refusals.ts";
import { Details } from "#app/ui/details.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { pointAddress, writingAddress } from "../addresses.ts";
import { PositionTag } from "../position-tag.tsx";
import { ProposedWording } from "../wording/proposed-wording.tsx";
import { CheckRow } from "./check-row.tsx";
import { mostUnfolded } from "./draft-points.tsx";
import type { WritingView } from "./open-writing.server.ts";

interface Props {
  view: WritingView;
  problems: Errors;
  /** By anchor, the HTML of the reasons. */
  reasons: Record<string, string>;
  /** By anchor, the provision's own words where a point proposes others. */
  originals: Record<string, string>;
}

/** The points of a comment that is being checked; of very many the reasons are folded. */
export function CheckPoints({ view: { points, place }, problems, reasons, originals }: Props) {
  const areFolded = points.length > mostUnfolded;
  return (
    <>
      {points.map(({ anchor, provision, position, reasons: typed, wording }) => {
        const label = provision?.label ?? anchor;
        const html = reasons[anchor] ?? "";
        return (
          <CheckRow
            key={anchor}
            id={`point-${anchor}`}
            term={label}
            change={provision ? pointAddress(place, anchor) : `${writingAddress(place)}#points`}
            words={`your point on ${label}`}
            problem={problems[`point-${anchor}`]}
          >
            {position && (
              <p className="govuk-body">
                <PositionTag position={position} />
              </p>
            )}
            {areFolded && html ? (
              <Details
                summary={
                  <>
                    Your reasons<span className="govuk-visually-hidden"> on {label}</span>,{" "}
                    {counted(typed.length, "character")}
                  </>
                }
              >
                <Prose html={html} />
              </Details>
            ) : (
              <Prose html={html} />
            )}
            <ProposedWording original={originals[anchor] ?? ""} wording={wording} />
          </CheckRow>
        );
      })}
    </>
  );
}
