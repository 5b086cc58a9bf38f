import { Redline, RedlineKey } from "#app/consultations/redline-text.tsx";
import { Details } from "#app/ui/details.tsx";
import { useWords } from "#app/words/use-words.ts";
import { commentAddress, commentsAddress } from "../comment/addresses.ts";
import { CommentProse } from "../comment/comment-prose.tsx";
import { countryWords } from "../comment/filter-words.ts";
import { withPlaceholders } from "../comment/placeholders.ts";
import { PositionTag } from "../comment/position-tag.tsx";
import { LaterNote } from "./later-note.tsx";
import type { PublishedPoint } from "./published-points.server.ts";

interface Props {
  point: PublishedPoint;
  /** Of the consultation. */
  reference: string;
  /** Of the provision. */
  anchor: string;
}

/** One published point: who says what about the provision, and the comment that it belongs to. */
export function PointCard({ point, reference, anchor }: Props) {
  const t = useWords();
  const { organisation, author_name, stakeholder_group, country, campaign_id, alike } = point;
  const facts = [
    stakeholder_group && t(`terms.group ${stakeholder_group}`),
    country && countryWords(t, country),
  ];
  return (
    <li className="app-point">
      <p className="app-point__by">
        <PositionTag position={point.position} />{" "}
        <a className="govuk-link" href={commentAddress(reference, point.number)}>
          {organisation ?? author_name ?? t("reading.comment-number", { number: String(point.number) })}
        </a>
        {facts.filter(Boolean).map((fact) => ` · ${fact}`)}
      </p>
      {campaign_id && alike > 1 && (
        <p className="app-entry__alike">
          {t("reading.points-say-nearly-the-same", {
            count: alike - 1,
            link: (words) => (
              <a
                className="govuk-link"
                href={commentsAddress(reference, { campaign: campaign_id, provision: anchor })}
                rel="nofollow"
              >
                {words}
              </a>
            ),
          })}
        </p>
      )}
      <LaterNote madeOn={point.measure_version} later={point.later} />
      <CommentProse html={point.reasons_html} language={point.language} />
      {point.wording && (
        <Details summary={t("reading.proposed-wording")}>
          <RedlineKey />
          <Redline
            original={point.original}
            proposed={withPlaceholders(t, point.wording)}
            language={point.wording_language ?? point.language}
          />
        </Details>
      )}
    </li>
  );
}
