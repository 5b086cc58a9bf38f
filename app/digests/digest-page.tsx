import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { useWords } from "#app/words/use-words.ts";
import { CampaignsSection } from "./campaigns-section.tsx";
import type { DigestView } from "./digest-view.ts";
import { FiguresSection } from "./figures-section.tsx";
import { FilesSection } from "./files-section.tsx";
import { InputsSections } from "./inputs/inputs-sections.tsx";
import { ProvisionsSection } from "./provisions-section.tsx";
import { QuestionsSection } from "./questions-section.tsx";

interface Props extends DigestView {
  consultation: { government_code: string; reference: string };
}

/** All that the digest says, on screen and on paper alike. */
export function DigestPage({ digest, consultation, reference, complete }: Props) {
  const t = useWords();
  if (digest.comments === 0)
    return (
      <p className="govuk-body">
        {t("digests.nothing-published")} <Unpublished digest={digest} consultation={consultation} />
      </p>
    );
  return (
    <>
      <p className="govuk-body">
        {t("digests.figures-count", {
          count: digest.comments,
          link: (words) => (
            <a className="govuk-link" href={commentsAddress(reference)}>
              {words}
            </a>
          ),
        })}{" "}
        <Unpublished digest={digest} consultation={consultation} />
      </p>
      <h2 className="govuk-heading-l" id="figures">
        {t("digests.who-commented")}
      </h2>
      <FiguresSection digest={digest} reference={reference} complete={complete} />
      <h2 className="govuk-heading-l" id="provisions">
        {t("digests.points-by-provision")}
      </h2>
      <ProvisionsSection digest={digest} reference={reference} complete={complete} />
      <QuestionsSection digest={digest} reference={reference} complete={complete} />
      <InputsSections digest={digest} consultation={consultation} reference={reference} complete={complete} />
      <FilesSection digest={digest} reference={reference} />
      <h2 className="govuk-heading-l" id="campaigns">
        {t("digests.campaigns")}
      </h2>
      <CampaignsSection
        digest={digest}
        consultation={consultation}
        reference={reference}
        complete={complete}
      />
    </>
  );
}

/** What the figures leave out, so that nobody takes them for everything that was received. */
function Unpublished({ digest, consultation }: Pick<Props, "digest" | "consultation">) {
  const t = useWords();
  const { held, returned, rejected } = digest.unpublished;
  if (held + returned + rejected === 0) return <>{t("digests.nothing-left-out")}</>;
  const queue = `/officials/${consultation.government_code}/queue`;
  return (
    <>
      {t("digests.not-in-the-figures", {
        held,
        returned,
        rejected,
        link: (words) =>
          digest.leadsToQueue ? (
            <a className="govuk-link" href={queue}>
              {words}
            </a>
          ) : (
            <span>{words}</span>
          ),
      })}
    </>
  );
}
