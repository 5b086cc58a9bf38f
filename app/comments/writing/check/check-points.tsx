import type { Errors } from "#app/requests/refusals.ts";
import { Details } from "#app/ui/details.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
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
  const t = useWords();
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
            words={t("check.change-point", { provision: label, hidden })}
            problem={problems[`point-${anchor}`]}
          >
            {position && (
              <p className="govuk-body">
                <PositionTag position={position} />
              </p>
            )}
            {areFolded && html ? (
              <Details
                summary={t("check.folded-reasons", { provision: label, length: typed.length, hidden })}
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
