import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { noCampaign } from "#app/comments/comment/filters.ts";
import { counted } from "#app/content/phrases.ts";
import { digestAddress } from "./addresses.ts";
import { CampaignLetters } from "./campaign-letters.tsx";
import type { DigestView } from "./digest-view.ts";

interface Props extends DigestView {
  consultation: { government_code: string; reference: string };
}

/** Near-identical comments folded under one text, beside the number of those that stand alone. */
export function CampaignsSection({ digest, consultation, complete }: Props) {
  const { shown, others, together, alone } = digest.campaigns;
  const { reference } = consultation;
  return (
    <>
      <p className="govuk-body">
        {together === 0
          ? "There is no campaign: no comments with nearly the same words."
          : `${counted(together, "comment")} belong to ${counted(shown.length + others.length, "campaign: a set", "campaigns: sets")} of comments with nearly the same words.`}{" "}
        <a className="govuk-link" href={commentsAddress(reference, { campaign: noCampaign })}>
          {counted(alone, "comment")}
        </a>{" "}
        {alone === 1 ? "was" : "were"} written alone. Which texts are alike is found by comparing their words,
        so look before you rely on it.
      </p>
      {shown.map((campaign, index) => (
        <section key={campaign.id} className="app-campaign" aria-labelledby={`campaign-${index + 1}`}>
          <h3 className="govuk-heading-m" id={`campaign-${index + 1}`}>
            Campaign {index + 1}: {counted(campaign.comments, "comment")}
          </h3>
          <CampaignLetters
            campaign={campaign}
            reference={reference}
            own={digestAddress(consultation, `/campaigns/${campaign.id}`)}
            complete={complete}
          />
        </section>
      ))}
      {others.length > 0 && (
        <>
          <h3 className="govuk-heading-m">Smaller campaigns</h3>
          <ul className="govuk-list">
            {others.map(({ id, comments }, index) => (
              <li key={id}>
                <a className="govuk-link" href={digestAddress(consultation, `/campaigns/${id}`)}>
                  Campaign {shown.length + index + 1}: {counted(comments, "comment")}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
