import { notStated } from "#app/comments/comment/filters.ts";
import { PositionTag } from "#app/comments/comment/position-tag.tsx";
import { shownPositions } from "#app/comments/comment/shown-position.ts";
import { provisionAddress } from "#app/consultations/addresses.ts";
import { shortened } from "#app/content/phrases.ts";
import { useWords } from "#app/words/use-words.ts";
import { digestAddress } from "../addresses.ts";
import type { ArguedProvision } from "./find-by-provision.server.ts";
import { type OfConsultation, pointAddress } from "./point-facts.tsx";
import { SaidWords } from "./said-words.tsx";

interface Props {
  provision: ArguedProvision;
  consultation: OfConsultation;
}

/** What is argued for and against one provision, side by side, and how often something is asked there. */
export function ArguedSection({ provision: { anchor, label, text, points, asks }, consultation }: Props) {
  const t = useWords();
  return (
    <section className="app-provision-digest" aria-labelledby={`on-${anchor}`}>
      <h2 className="govuk-heading-m" id={`on-${anchor}`}>
        <a className="govuk-link" href={provisionAddress(consultation.reference, anchor)}>
          {label}
        </a>
      </h2>
      {text !== label && <p className="app-provision-digest__text govuk-body">{shortened(text, 240)}</p>}
      {asks > 0 && (
        <p className="govuk-body">
          {t("digest-said.asks-on", {
            count: asks,
            link: (words) => (
              <a
                className="govuk-link"
                href={`${digestAddress(consultation, "/asks")}?${new URLSearchParams({ provision: anchor })}`}
              >
                {words}
              </a>
            ),
          })}
        </p>
      )}
      <div className="app-said-sides">
        {shownPositions.map((position) => (
          <PositionPoints
            key={position}
            position={position}
            points={points.filter((point) => point.position === position)}
            consultation={consultation}
          />
        ))}
      </div>
    </section>
  );
}

interface PositionProps extends Pick<ArguedProvision, "points"> {
  position: (typeof shownPositions)[number];
  consultation: OfConsultation;
}

function PositionPoints({ position, points, consultation }: PositionProps) {
  const t = useWords();
  if (points.length === 0) return null;
  return (
    <div>
      <p className="app-said__position">
        <PositionTag position={position === notStated ? null : position} />
      </p>
      <ul className="app-said-list app-said-list--plain">
        {points.map((point) =>
          point.quotes.map((quote) => (
            <li key={point.id}>
              <SaidWords quote={quote} reference={consultation.reference} />
              <p className="app-said__facts">
                <a className="govuk-link" href={pointAddress(consultation, point)}>
                  {t("digest-said.makes-here", { count: point.here })}
                </a>
              </p>
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
