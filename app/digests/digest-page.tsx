import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { counted } from "#app/content/phrases.ts";
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
  if (digest.comments === 0)
    return (
      <p className="govuk-body">
        No comment has been published yet. <Unpublished digest={digest} consultation={consultation} />
      </p>
    );
  return (
    <>
      <p className="govuk-body">
        The figures count{" "}
        <a className="govuk-link" href={commentsAddress(reference)}>
          {counted(digest.comments, "published comment")}
        </a>
        . Replies are not counted. <Unpublished digest={digest} consultation={consultation} />
      </p>
      <h2 className="govuk-heading-l" id="figures">
        Who commented
      </h2>
      <FiguresSection digest={digest} reference={reference} complete={complete} />
      <h2 className="govuk-heading-l" id="provisions">
        Points by provision
      </h2>
      <ProvisionsSection digest={digest} reference={reference} complete={complete} />
      <QuestionsSection digest={digest} reference={reference} complete={complete} />
      <InputsSections digest={digest} consultation={consultation} reference={reference} complete={complete} />
      <FilesSection digest={digest} reference={reference} />
      <h2 className="govuk-heading-l" id="campaigns">
        Campaigns
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
  const { held, returned, rejected } = digest.unpublished;
  const waiting = `${counted(held, "comment")} held for moderation`;
  if (held + returned + rejected === 0) return <>Nothing that was received is left out.</>;
  const queue = `/officials/${consultation.government_code}/queue`;
  return (
    <>
      Not in the figures:{" "}
      {digest.leadsToQueue ? (
        <a className="govuk-link" href={queue}>
          {waiting}
        </a>
      ) : (
        waiting
      )}
      , {returned} returned to their authors and {rejected} rejected.
    </>
  );
}
