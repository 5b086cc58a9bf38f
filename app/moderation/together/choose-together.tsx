import { useWords } from "#app/words/use-words.ts";
import { togetherAddress } from "./addresses.ts";

interface WaitingCampaign {
  campaign: string;
  reference: string;
  waiting: number;
  excerpt: string;
}

interface Props {
  government: string;
  overview: {
    campaigns: WaitingCampaign[];
    consultations: { reference: string; title: string; waiting: number }[];
  };
}

/** What can be decided at once: a campaign, or some of what waits on a consultation. */
export function ChooseTogether({ government, overview: { campaigns, consultations } }: Props) {
  const t = useWords();
  return (
    <>
      <WaitingCampaigns government={government} campaigns={campaigns} />
      <h2 className="govuk-heading-m">{t("together.choose-on-a-consultation")}</h2>
      {consultations.length === 0 && <p className="govuk-body">{t("moderation.nothing-waits")}</p>}
      <ul className="govuk-list">
        {consultations.map(({ reference, title, waiting }) => (
          <li key={reference}>
            <a className="govuk-link" href={togetherAddress(government, { consultation: reference })}>
              {reference} {title}
            </a>{" "}
            {t("moderation.so-many-wait", { count: waiting })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Campaigns of which letters wait, each leading to where they are decided at once; nothing where there are none. */
export function WaitingCampaigns({
  government,
  campaigns,
}: Pick<Props, "government"> & { campaigns: WaitingCampaign[] }) {
  const t = useWords();
  if (campaigns.length === 0) return null;
  return (
    <section aria-labelledby="campaigns" className="app-no-print">
      <h2 className="govuk-heading-m" id="campaigns">
        {t("together.campaigns-that-wait")}
      </h2>
      <ul className="app-cards">
        {campaigns.map(({ campaign, reference, waiting, excerpt }) => (
          <li key={campaign} className="app-card">
            <p className="govuk-body">
              <a
                className="govuk-link"
                href={togetherAddress(government, { consultation: reference, campaign })}
              >
                {t("together.decide-on-all", { count: waiting, reference })}
              </a>
            </p>
            <p className="govuk-body-s app-quiet" dir="auto">
              {excerpt}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
