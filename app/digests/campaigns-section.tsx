import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { noCampaign } from "#app/comments/comment/filters.ts";
import { useWords } from "#app/words/use-words.ts";
import { digestAddress } from "./addresses.ts";
import { CampaignLetters } from "./campaign-letters.tsx";
import type { DigestView } from "./digest-view.ts";

interface Props extends DigestView {
  consultation: { government_code: string; reference: string };
}

/** Near-identical comments folded under one text, beside the number of those that stand alone. */
export function CampaignsSection({ digest, consultation, complete }: Props) {
  const t = useWords();
  const { shown } = digest.campaigns;
  const { reference } = consultation;
  return (
    <>
      <HowMany campaigns={digest.campaigns} reference={reference} />
      {shown.map((campaign, index) => (
        <section key={campaign.id} className="app-campaign" aria-labelledby={`campaign-${index + 1}`}>
          <h3 className="govuk-heading-m" id={`campaign-${index + 1}`}>
            {t("digests.campaign-of", { place: index + 1, count: campaign.comments })}
          </h3>
          <CampaignLetters
            campaign={campaign}
            reference={reference}
            own={digestAddress(consultation, `/campaigns/${campaign.id}`)}
            complete={complete}
          />
        </section>
      ))}
      <SmallerCampaigns campaigns={digest.campaigns} consultation={consultation} />
    </>
  );
}

type Campaigns = DigestView["digest"]["campaigns"];

function HowMany({ campaigns, reference }: { campaigns: Campaigns; reference: string }) {
  const t = useWords();
  const { shown, others, together, alone } = campaigns;
  const all = shown.length + others.length;
  return (
    <p className="govuk-body">
      {together === 0
        ? t("digests.no-campaign")
        : t("digests.belong-to-campaigns", { comments: together, campaigns: all })}{" "}
      {t("digests.written-alone", {
        count: alone,
        link: (words) => (
          <a className="govuk-link" href={commentsAddress(reference, { campaign: noCampaign })}>
            {words}
          </a>
        ),
      })}
    </p>
  );
}

function SmallerCampaigns({
  campaigns: { shown, others },
  consultation,
}: Pick<Props, "consultation"> & { campaigns: Campaigns }) {
  const t = useWords();
  if (others.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-m">{t("digests.smaller-campaigns")}</h3>
      <ul className="govuk-list">
        {others.map(({ id, comments }, index) => (
          <li key={id}>
            <a className="govuk-link" href={digestAddress(consultation, `/campaigns/${id}`)}>
              {t("digests.campaign-of", { place: shown.length + index + 1, count: comments })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
