import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import { provisionAddress } from "#app/consultations/addresses.ts";
import { shorten } from "#app/content/phrases.ts";
import { Details } from "#app/ui/details.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { useWords } from "#app/words/use-words.ts";
import { stakeholderGroups } from "#db/schema.ts";
import { Count } from "./figure-table.tsx";
import type { FirstPoint } from "./points.server.ts";
import type { ProvisionDigest } from "./provision-order.ts";
import { QuoteSource } from "./quote-source.tsx";
import { groupWords } from "./words-of.ts";

interface Props {
  provision: ProvisionDigest;
  reference: string;
  complete: boolean;
}

/** One provision: its words, its points by group, and what they say, the positions in turn. */
export function ProvisionPoints({ provision, reference, complete }: Props) {
  const t = useWords();
  const { anchor, label, text, points, byGroup, shown } = provision;
  const groups = [...stakeholderGroups, notStated].filter((group) => byGroup[group] > 0);
  const all = commentsAddress(reference, { provision: anchor });
  return (
    <section className="app-provision-digest" id={`on-${anchor}`} aria-labelledby={`on-${anchor}-label`}>
      <h4 className="govuk-heading-s" id={`on-${anchor}-label`}>
        <a className="govuk-link" href={provisionAddress(reference, anchor)}>
          {label}
        </a>
      </h4>
      {text !== label && (
        <p className="govuk-body app-provision-digest__text">{shorten(t, text, longestText)}</p>
      )}
      <ul className="app-facts">
        <li>
          <a className="govuk-link" href={all}>
            {t("quantities.points", { count: points })}
          </a>
        </li>
        {groups.map((group) => (
          <li key={group}>
            {groupWords(t, group)}{" "}
            <Count
              count={byGroup[group]}
              address={commentsAddress(reference, { provision: anchor, group })}
              of={t("digests.points-on-by", { provision: label, who: groupWords(t, group) })}
            />
          </li>
        ))}
      </ul>
      <Details summary={t("digests.what-they-say", { points, provision: label })} open={complete}>
        <ul className="app-quotes">
          {shown.map((point) => (
            <QuotedPoint key={point.number} point={point} anchor={anchor} reference={reference} />
          ))}
        </ul>
        {shown.length < points && (
          <p className="govuk-body">
            <a className="govuk-link" href={all}>
              {t("digests.all-points-on", { points, provision: label })}
            </a>
          </p>
        )}
      </Details>
    </section>
  );
}

function QuotedPoint({ point, anchor, reference }: { point: FirstPoint; anchor: string; reference: string }) {
  const t = useWords();
  const { position, reasons_html, campaign_id, alike } = point;
  return (
    <li className="app-quote">
      <QuoteSource
        source={point}
        reference={reference}
        before={<strong>{t(`terms.position ${position}`)}</strong>}
      />
      <Prose html={reasons_html} />
      {campaign_id && alike > 1 && (
        <p className="app-quote__source">
          {t("digests.campaign-says-the-same", {
            count: alike,
            link: (words) => (
              <a
                className="govuk-link"
                href={commentsAddress(reference, { provision: anchor, campaign: campaign_id })}
              >
                {words}
              </a>
            ),
          })}
        </p>
      )}
    </li>
  );
}

const longestText = 240;
