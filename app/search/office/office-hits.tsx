import { AuthorFacts, AuthorName } from "#app/comments/comment/attribution.tsx";
import { isChangePending, isInHold } from "#app/comments/comment/standing.ts";
import { standingOf } from "#app/comments/comment/standing-words.ts";
import { shortened } from "#app/content/phrases.ts";
import { digestAddress } from "#app/digests/addresses.ts";
import { holdAddress } from "#app/moderation/holds/addresses.ts";
import { queueHref } from "#app/moderation/queue-filters.ts";
import { Tag } from "#app/ui/tag.tsx";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { Passage } from "../hit-list.tsx";
import { PassageWords } from "../passage.tsx";
import { officeStateOf } from "./office-filters.ts";
import type { FoundInOffice } from "./office-search.server.ts";

interface Props {
  government: string;
  hits: NonNullable<FoundInOffice["unpublished"]>["hits"];
  start: number;
}

/** Comments and replies that are not public, with what became of each; each leads to where officials read it. */
export function UnpublishedList({ government, hits, start }: Props) {
  const t = useWords();
  return (
    <ol className="app-cards" start={start}>
      {hits.map((hit) => {
        const { tone } = standingOf(hit);
        return (
          <li key={hit.id} className="app-card">
            <p className="app-card__over">
              {hit.reference} · <bdi>{shortened(hit.title, 80)}</bdi>
            </p>
            <h3 className="govuk-heading-s app-entry__author">
              <a className="govuk-link" href={addressIn(government, hit)}>
                <AuthorName author={hit} />
                <VisuallyHidden>
                  {" "}
                  {t("reading.number-behind-name", { number: String(hit.number) })}
                </VisuallyHidden>
              </a>
            </h3>
            <AuthorFacts author={hit} at={hit.submitted_at} timeZone={hit.time_zone} />
            {hit.passage && <Passage passage={hit.passage} />}
            <p className="app-entry__counts">
              <Tag tone={tone}>{t(`search-office.state ${officeStateOf(hit)}`)}</Tag>
              {isChangePending(hit) && (
                <Tag tone="blue">{t("moderation.change-to-published", { kind: hit.kind })}</Tag>
              )}
              {hit.kind === "reply" && <span>{t("search.kind-reply")}</span>}
              {hit.sealed === 1 && <span>{t("search-office.has-sealed")}</span>}
              <span>{t("reading.number", { number: String(hit.number) })}</span>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function addressIn(government: string, { id, set_aside }: Props["hits"][number]) {
  return isInHold({ set_aside }) ? holdAddress(government, id) : queueHref(government, {}, { comment: id });
}

/** Key points, each by the sentence that names it. */
export function KeyPointHits({ hits }: { hits: NonNullable<FoundInOffice["keyPoints"]>["hits"] }) {
  const t = useWords();
  return (
    <ol className="app-cards">
      {hits.map(({ key_point_id, digest, language, number, passage }) => (
        <li key={key_point_id} className="app-card">
          <p className="app-card__over">
            {digest.reference} · <bdi>{shortened(digest.title, 80)}</bdi>
          </p>
          <PassageWords passage={{ ...passage, language }} />
          <p className="govuk-body-s app-search__place">
            <a className="govuk-link" href={digestAddress(digest, `/key-points/${key_point_id}`)}>
              {t("search-office.open-key-point")}
              <VisuallyHidden> {t("search-office.named-by", { number })}</VisuallyHidden>
            </a>
          </p>
        </li>
      ))}
    </ol>
  );
}
