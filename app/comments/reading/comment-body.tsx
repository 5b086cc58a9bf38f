import { provisionAddress } from "#app/consultations/addresses.ts";
import { shortened } from "#app/content/phrases.ts";
import { Prose } from "#app/ui/prose.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Position } from "#db/schema.ts";
import { PositionTag } from "../comment/position-tag.tsx";
import { ProposedWording } from "../parts/wording/proposed-wording.tsx";
import { type Further, FurtherParts } from "./further-parts.tsx";

interface ShownPoint {
  anchor: string;
  label: string;
  /** The provision's own words. */
  text: string;
  position: Position | "";
  reasons_html: string;
  wording: string | null;
  original: string;
}

interface Props {
  reference: string;
  /** A reply has no position. */
  isReply?: boolean;
  comment: Further & {
    /** Empty where it is still to be chosen, null where nothing is stated. */
    position: Position | "" | null;
    remarks_html: string;
    language: string | null;
    points: ShownPoint[];
  };
}

/** A comment as it is read: the position, the remarks, then the points in the measure's order. */
export function CommentBody({ reference, isReply = false, comment }: Props) {
  const t = useWords();
  const { position, remarks_html, language, points } = comment;
  return (
    <>
      {!isReply && (
        <p className="govuk-body">
          {position === ""
            ? t("reading.position-not-chosen")
            : t("reading.position-on-the-measure", {
                position: <PositionTag position={position} isLabelled={true} />,
              })}
        </p>
      )}
      {remarks_html && <Prose html={remarks_html} lang={language} />}
      {points.length > 0 && (
        <section className="app-comment-points">
          <h2 className="govuk-heading-m">{t("reading.points-on-provisions")}</h2>
          {points.map((point) => (
            <section key={point.anchor} className="app-comment-point" id={`point-${point.anchor}`}>
              <h3 className="govuk-heading-s app-comment-point__head">
                <a className="govuk-link" href={provisionAddress(reference, point.anchor)}>
                  {point.label}
                </a>{" "}
                {point.position && <PositionTag position={point.position} />}
              </h3>
              {point.text !== point.label && (
                <p className="app-comment-point__provision">{shortened(point.text, 160)}</p>
              )}
              <Prose html={point.reasons_html} lang={language} />
              <ProposedWording {...point} language={language} />
            </section>
          ))}
        </section>
      )}
      <FurtherParts parts={comment} language={language} reference={reference} />
    </>
  );
}
