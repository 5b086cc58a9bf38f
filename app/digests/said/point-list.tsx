import { Details } from "#app/ui/details.tsx";
import { useWords } from "#app/words/use-words.ts";
import { OwnWords } from "./own-words.tsx";
import { type OfConsultation, PointFacts } from "./point-facts.tsx";
import type { QuotedPoint } from "./said-points.ts";
import { SaidWords } from "./said-words.tsx";

interface Props {
  points: QuotedPoint[];
  consultation: OfConsultation;
  /** How many are in sight; the others can be opened. */
  inSight: number;
}

/** Key points, each in somebody's words with how many make it. */
export function PointList({ points, consultation, inSight }: Props) {
  const t = useWords();
  const more = points.slice(inSight);
  return (
    <>
      <ol className="app-said-list">
        {points.slice(0, inSight).map((point) => (
          <PointEntry key={point.id} point={point} consultation={consultation} />
        ))}
      </ol>
      {more.length > 0 && (
        <Details summary={t("digest-said.further-key-points", { count: more.length })}>
          <ol className="app-said-list" start={inSight + 1}>
            {more.map((point) => (
              <PointEntry key={point.id} point={point} consultation={consultation} />
            ))}
          </ol>
        </Details>
      )}
    </>
  );
}

function PointEntry({ point, consultation }: { point: QuotedPoint; consultation: OfConsultation }) {
  const [named] = point.quotes;
  if (!named) return null;
  return (
    <li>
      <OwnWords sentence={point.sentence} />
      <SaidWords quote={named} reference={consultation.reference} />
      <PointFacts point={point} consultation={consultation} />
    </li>
  );
}
