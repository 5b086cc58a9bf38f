import { provisionAddress } from "#app/consultations/addresses.ts";
import { writtenIn } from "#app/consultations/text-languages.ts";
import { shortened } from "#app/content/phrases.ts";
import { useWords } from "#app/words/use-words.ts";
import type { Position } from "#db/schema.ts";
import { CommentProse } from "../comment/comment-prose.tsx";
import { PositionTag } from "../comment/position-tag.tsx";
import { ProposedWording } from "../parts/wording/proposed-wording.tsx";
import { type Further, FurtherParts } from "./further-parts.tsx";
import { LaterNote } from "./later-note.tsx";
import type { LaterText } from "./later-text.server.ts";

interface ShownPoint {
  anchor: string;
  label: string;
  /** The provision's own words. */
  text: string;
  position: Position | "";
  reasons_html: string;
  wording: string | null;
  /** BCP 47, of the translation that it is written against, if it is not the authentic text. */
  wording_language: string | null;
  original: string;
  /** The version of the measure that it was made on, and what the provision says since; left out of what is not sent yet. */
  measure_version?: number;
  later?: LaterText | null;
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
    /** BCP 47, of the provisions that it names, where it is known. */
    measureLanguage?: string | null;
    points: ShownPoint[];
  };
}

/** A comment as it is read: the position, the remarks, then the points in the measure's order. */
export function CommentBody({ reference, isReply = false, comment }: Props) {
  const t = useWords();
  const { position, remarks_html, language, measureLanguage, points } = comment;
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
      {remarks_html && <CommentProse html={remarks_html} language={language} />}
      {points.length > 0 && (
        <section className="app-comment-points">
          <h2 className="govuk-heading-m">{t("reading.points-on-provisions")}</h2>
          {points.map((point) => (
            <section key={point.anchor} className="app-comment-point" id={`point-${point.anchor}`}>
              <h3 className="govuk-heading-s app-comment-point__head">
                <a
                  className="govuk-link"
                  href={provisionAddress(reference, point.anchor)}
                  {...writtenIn(measureLanguage)}
                >
                  {point.label}
                </a>{" "}
                {point.position && <PositionTag position={point.position} />}
              </h3>
              {point.text !== point.label && (
                <p className="app-comment-point__provision" {...writtenIn(measureLanguage)}>
                  {shortened(point.text, 160)}
                </p>
              )}
              {point.later && (
                <LaterNote
                  madeOn={point.measure_version ?? 1}
                  later={point.later}
                  language={measureLanguage}
                />
              )}
              <CommentProse html={point.reasons_html} language={language} />
              <ProposedWording {...point} language={point.wording_language ?? language} />
            </section>
          ))}
        </section>
      )}
      <FurtherParts parts={comment} language={language} reference={reference} />
    </>
  );
}
