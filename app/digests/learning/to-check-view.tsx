import { notStated } from "#app/comments/comment/filters.ts";
import { PositionTag } from "#app/comments/comment/position-tag.tsx";
import { useWords } from "#app/words/use-words.ts";
import { type OfConsultation, pointAddress } from "../said/point-facts.tsx";
import { SaidWords } from "../said/said-words.tsx";
import { howLikely, type ToCheck } from "./to-check.ts";

interface Props {
  toCheck: ToCheck;
  consultation: OfConsultation;
}

/** A passage, and beside it the key point that it may make, with how likely that is. */
export function ToCheckView({ toCheck, consultation }: Props) {
  const t = useWords();
  const { passage, position, proposed, likely } = toCheck;
  const { reference } = consultation;
  return (
    <>
      <section aria-labelledby="passage">
        <h2 className="govuk-heading-m" id="passage">
          {t("digest-learning.the-passage")}
        </h2>
        <p className="app-said__position">
          <PositionTag position={position === notStated ? null : position} />
        </p>
        <SaidWords quote={passage} reference={reference} />
      </section>
      <section aria-labelledby="key-point">
        <h2 className="govuk-heading-m" id="key-point">
          {t("digest-learning.the-key-point")}
        </h2>
        <SaidWords quote={proposed.quote} reference={reference} />
        <ul className="app-facts">
          {likely !== null && <li>{t(`digest-learning.likely ${howLikely(likely)}`)}</li>}
          <li>{t(`digest-learning.assigned ${whereAssigned(toCheck)}`)}</li>
          <li>
            <a className="govuk-link" href={pointAddress(consultation, proposed)}>
              {t("digest-learning.what-makes-it")}
            </a>
          </li>
        </ul>
        {whereAssigned(toCheck) === "elsewhere" &&
          toCheck.assigned.map(({ id, quote }) => <SaidWords key={id} quote={quote} reference={reference} />)}
      </section>
    </>
  );
}

function whereAssigned({ assigned, proposed }: ToCheck) {
  if (assigned.length === 0) return "nowhere";
  return assigned.some(({ id }) => id === proposed.id) ? "here" : "elsewhere";
}
