import { counted } from "#app/content/phrases.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Details } from "#app/ui/details.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { pointAddress, writingAddress } from "../../comment/addresses.ts";
import { PositionTag } from "../../comment/position-tag.tsx";
import { ProposedWording } from "../../parts/wording/proposed-wording.tsx";
import type { WritingView } from "../opened/open-writing.server.ts";
import { mostUnfolded } from "../start/draft-points.tsx";
import type { CheckedTexts } from "./check-answers.tsx";
import { CheckRow } from "./check-row.tsx";

interface Props {
  view: WritingView;
  problems: Errors;
  texts: CheckedTexts;
}

/** The points of a comment that is being checked; of very many the reasons are folded. */
export function CheckPoints({ view: { points, place }, problems, texts }: Props) {
  const areFolded = points.length > mostUnfolded;
  return (
    <>
      {points.map(({ anchor, provision, position, reasons: typed }) => {
        const label = provision?.label ?? anchor;
        const html = texts.reasons[anchor] ?? "";
        const wording = texts.said.points.find((said) => said.anchor === anchor)?.wording ?? "";
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
            <ProposedWording original={texts.originals[anchor] ?? ""} wording={wording} />
          </CheckRow>
        );
      })}
    </>
  );
}
