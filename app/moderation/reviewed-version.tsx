import { PositionTag } from "#app/comments/comment/position-tag.tsx";
import { ProposedWording } from "#app/comments/parts/wording/proposed-wording.tsx";
import { FurtherParts } from "#app/comments/reading/further-parts.tsx";
import { provisionAddress } from "#app/consultations/addresses.ts";
import { Details } from "#app/ui/details.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { ReviewedVersion } from "./review.server.ts";

interface Props {
  version: ReviewedVersion;
  isReply: boolean;
  reference: string;
}

/** One version of a comment in full: position, remarks, and each point under the text that it is about. */
export function ReviewedVersionText({ version, isReply, reference }: Props) {
  const t = useWords();
  const lang = version.language;
  return (
    <>
      {!isReply && (
        <p className="govuk-body">
          {t("moderation.position-on-the-measure", {
            position: <PositionTag position={version.position} isLabelled={true} />,
          })}
        </p>
      )}
      {version.remarks_html && <Prose html={version.remarks_html} lang={lang} />}
      {version.points.map((point) => (
        <section
          key={point.id}
          className="app-reviewed-point"
          aria-label={t("moderation.point-on", { provision: point.label })}
        >
          <div className="app-reviewed-point__provision">
            <p className="govuk-body-s">
              <a className="govuk-link" href={provisionAddress(reference, point.anchor)}>
                {point.label}
              </a>
            </p>
            <Prose html={point.provision_html} />
          </div>
          <div className="app-reviewed-point__said">
            <p className="govuk-body">
              <PositionTag position={point.position} />
            </p>
            {point.reasons_html && <Prose html={point.reasons_html} lang={lang} />}
            <ProposedWording {...point} language={lang} />
          </div>
        </section>
      ))}
      <FurtherParts parts={version} language={lang} reference={reference} />
      {version.attached_texts.length > 0 && (
        <h2 className="govuk-heading-m">{t("moderation.words-in-attachments")}</h2>
      )}
      {version.attached_texts.map(({ attachment_id, name, text }) => (
        <Details key={attachment_id} summary={t("moderation.the-words-in", { file: <bdi>{name}</bdi> })}>
          <pre className="app-typed" dir="auto">
            {text}
          </pre>
        </Details>
      ))}
    </>
  );
}
