import { governmentName } from "#app/governments/government-name.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { writingAddress } from "../../comment/addresses.ts";
import { PositionTag } from "../../comment/position-tag.tsx";
import type { WritingView } from "../opened/open-writing.server.ts";
import { CheckRow } from "./check-row.tsx";
import type { CheckedCopy } from "./checked-copies.server.ts";

interface Props {
  view: WritingView;
  problems: Errors;
  copies: CheckedCopy[];
}

/** To which other governments a comment goes, and what of it is otherwise there or not sent. */
export function CheckCopies({ view, problems, copies }: Props) {
  const t = useWords();
  if (view.others.length === 0) return null;
  const write = writingAddress(view.place);
  return (
    <>
      <CheckRow
        id="also"
        term={t("joint.goes-to")}
        change={`${write}#also`}
        words={t("joint.change-governments", { hidden })}
      >
        {t.list([view.frame, ...copies].map((one) => governmentName(t, one)))}
      </CheckRow>
      {copies.map((copy) => {
        const government = governmentName(t, copy);
        return (
          <CheckRow
            key={copy.reference}
            id={`also-${copy.reference}`}
            term={t("joint.to-government", { government })}
            change={writingAddress(view.place, `/governments/${copy.reference}`)}
            words={t("joint.change-what-differs", { government, hidden })}
            problem={problems[`also-${copy.reference}`]}
          >
            <Copy copy={copy} labels={view.labels} government={government} />
          </CheckRow>
        );
      })}
    </>
  );
}

interface CopyProps {
  copy: CheckedCopy;
  labels: Record<string, string>;
  government: string;
}

function Copy({ copy: { position, points, lacking, moderation }, labels, government }: CopyProps) {
  const t = useWords();
  return (
    <>
      {position && (
        <p className="govuk-body">
          <PositionTag position={position} />
        </p>
      )}
      <ul className="govuk-list">
        {points.map((point) => (
          <li key={point.anchor}>
            {labels[point.anchor] ?? point.anchor}{" "}
            {point.position && <PositionTag position={point.position} />}
            {point.wording && <p className="govuk-body app-typed-lines">{point.wording}</p>}
          </li>
        ))}
      </ul>
      {lacking.length > 0 && (
        <p className="govuk-inset-text">
          {t("joint.not-sent-there", {
            government,
            provisions: t.list(lacking.map((anchor) => labels[anchor] ?? anchor)),
          })}
        </p>
      )}
      <p className="govuk-body">
        {t(moderation === "before" ? "joint.read-before" : "joint.at-once", { government })}
      </p>
    </>
  );
}
