import { notStated } from "#app/comments/comment/filters.ts";
import { PositionTag } from "#app/comments/comment/position-tag.tsx";
import { type ShownPosition, shownPositions } from "#app/comments/comment/shown-position.ts";
import { Details } from "#app/ui/details.tsx";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { digestAddress } from "../addresses.ts";
import type { PointProgress } from "./find-progress.server.ts";
import type { SaidTheme } from "./find-themes.server.ts";
import { HowFar } from "./how-far.tsx";
import { OwnWords } from "./own-words.tsx";
import { type OfConsultation, PointFacts, pointAddress } from "./point-facts.tsx";
import type { QuotedPoint } from "./said-points.ts";
import { SaidWords } from "./said-words.tsx";

interface Props {
  theme: SaidTheme;
  consultation: OfConsultation;
  mayEdit?: boolean;
  /** By key point, how far officials are with it; left out where that is not shown. */
  progress?: Record<string, PointProgress>;
}

/** A theme with its key points, each with some of the words that make it. */
export function ThemeSection({ theme, consultation, mayEdit = false, progress = {} }: Props) {
  const t = useWords();
  const { id, name, named_by, byMachine, points } = theme;
  return (
    <section aria-labelledby={`theme-${id}`}>
      <h2 className="govuk-heading-l" id={`theme-${id}`}>
        {name ?? t("digest-said.other-points")}
      </h2>
      {name !== null && named_by === "method" && (
        <p className="govuk-body-s app-quiet">{t("digest-said.theme-named-by-words")}</p>
      )}
      {byMachine && <p className="govuk-body-s app-quiet">{t("digest-said.theme-named-by-model")}</p>}
      {mayEdit && (
        <p className="govuk-body app-no-print">
          <a className="govuk-link" href={digestAddress(consultation, `/themes/${id}`)}>
            {name === null
              ? t("digest-edits.make-theme-of-others")
              : t("digest-edits.edit-theme", { name, hidden })}
          </a>
        </p>
      )}
      {shownPositions.map((position) => (
        <PointsOfPosition
          key={position}
          position={position}
          points={points.filter((point) => point.position === position)}
          consultation={consultation}
          progress={progress}
        />
      ))}
    </section>
  );
}

interface OfPosition {
  position: ShownPosition;
  points: QuotedPoint[];
  consultation: OfConsultation;
  progress: Record<string, PointProgress>;
}

/** Never mixed: what those say who take another position stands by itself. */
function PointsOfPosition({ position, points, consultation, progress }: OfPosition) {
  if (points.length === 0) return null;
  return (
    <>
      <p className="app-said__position">
        <PositionTag position={position === notStated ? null : position} />
      </p>
      <ul className="app-said-list app-said-list--plain">
        {points.map((point) => (
          <li key={point.id}>
            <ThemePoint point={point} consultation={consultation} progress={progress[point.id]} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface OfPoint {
  point: QuotedPoint;
  consultation: OfConsultation;
  progress: PointProgress | undefined;
}

function ThemePoint({ point, consultation, progress }: OfPoint) {
  const t = useWords();
  const [named, ...others] = point.quotes;
  if (!named) return null;
  return (
    <>
      <OwnWords sentence={point.sentence} />
      <SaidWords quote={named} reference={consultation.reference} />
      <PointFacts point={point} consultation={consultation} />
      <HowFar progress={progress} />
      {others.length > 0 && (
        <Details summary={t("digest-said.supporting")}>
          {others.map((quote) => (
            <SaidWords key={quote.passage_id} quote={quote} reference={consultation.reference} />
          ))}
          <p className="govuk-body">
            <a className="govuk-link" href={pointAddress(consultation, point)}>
              {t("digest-said.all-passages")}
            </a>
          </p>
        </Details>
      )}
    </>
  );
}
