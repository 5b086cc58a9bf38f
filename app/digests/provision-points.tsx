import { commentAddress, commentsAddress } from "#app/comments/comment/addresses.ts";
import { countryWords } from "#app/comments/comment/filter-words.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import { provisionAddress } from "#app/consultations/addresses.ts";
import { capital, counted, shortened } from "#app/content/phrases.ts";
import { Details } from "#app/ui/details.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { stakeholderGroups } from "#db/schema.ts";
import { authorWords } from "./author-words.ts";
import { Count } from "./figure-table.tsx";
import type { FirstPoint, ProvisionDigest } from "./points.server.ts";

interface Props {
  provision: ProvisionDigest;
  reference: string;
  complete: boolean;
}

/** One provision: its words, its points by group, and what they say, the positions in turn. */
export function ProvisionPoints({ provision, reference, complete }: Props) {
  const { anchor, label, text, points, byGroup, shown } = provision;
  const groups = [...stakeholderGroups, notStated].filter((group) => byGroup[group] > 0);
  const all = commentsAddress(reference, { provision: anchor });
  return (
    <section className="app-provision-digest" id={`on-${anchor}`} aria-labelledby={`on-${anchor}-label`}>
      <h3 className="govuk-heading-s" id={`on-${anchor}-label`}>
        <a className="govuk-link" href={provisionAddress(reference, anchor)}>
          {label}
        </a>
      </h3>
      {text !== label && (
        <p className="govuk-body app-provision-digest__text">{shortened(text, longestText)}</p>
      )}
      <ul className="app-facts">
        <li>
          <a className="govuk-link" href={all}>
            {counted(points, "point")}
          </a>
        </li>
        {groups.map((group) => (
          <li key={group}>
            {capital(group)}{" "}
            <Count
              count={byGroup[group]}
              address={commentsAddress(reference, { provision: anchor, group })}
              of={`points on ${label}, ${group}`}
            />
          </li>
        ))}
      </ul>
      <Details summary={`What ${points === 1 ? "it says" : "they say"} on ${label}`} open={complete}>
        <ul className="app-quotes">
          {shown.map((point) => (
            <QuotedPoint key={point.number} point={point} anchor={anchor} reference={reference} />
          ))}
        </ul>
        {shown.length < points && (
          <p className="govuk-body">
            <a className="govuk-link" href={all}>
              All {counted(points, "point")} on {label}
            </a>
          </p>
        )}
      </Details>
    </section>
  );
}

function QuotedPoint({ point, anchor, reference }: { point: FirstPoint; anchor: string; reference: string }) {
  const { number, position, reasons_html, stakeholder_group, country, campaign_id, alike } = point;
  return (
    <li className="app-quote">
      <p className="app-quote__source">
        <strong>{capital(position)}</strong> ·{" "}
        <a className="govuk-link" href={commentAddress(reference, number)}>
          Comment {number}
        </a>
        , {authorWords(point)} · {capital(stakeholder_group ?? "group not stated")}
        {country && ` · ${countryWords(country)}`}
      </p>
      <Prose html={reasons_html} />
      {campaign_id && alike > 1 && (
        <p className="app-quote__source">
          <a
            className="govuk-link"
            href={commentsAddress(reference, { provision: anchor, campaign: campaign_id })}
          >
            {alike} comments of one campaign
          </a>{" "}
          say nearly the same here.
        </p>
      )}
    </li>
  );
}

const longestText = 240;
