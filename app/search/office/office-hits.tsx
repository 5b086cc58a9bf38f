import { commentAddress } from "#app/comments/comment/addresses.ts";
import { AuthorFacts, AuthorName } from "#app/comments/comment/attribution.tsx";
import { standingOf } from "#app/comments/comment/standing-words.ts";
import { shortened } from "#app/content/phrases.ts";
import { digestAddress } from "#app/digests/addresses.ts";
import { Tag } from "#app/ui/tag.tsx";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { Passage } from "../hit-list.tsx";
import { PassageWords } from "../passage.tsx";
import type { FoundInOffice } from "./office-search.server.ts";

type FoundInside = Extract<FoundInOffice, { isLooking: true }>;
type UnpublishedHits = NonNullable<FoundInside["unpublished"]>["hits"];

/** Comments and replies that are not public, with what became of each. */
export function UnpublishedList({ hits }: { hits: UnpublishedHits }) {
  const t = useWords();
  return (
    <ol className="app-cards">
      {hits.map((hit) => {
        const { words, tone } = standingOf(hit);
        return (
          <li key={hit.id} className="app-card">
            <p className="app-card__over">
              {hit.reference} · <bdi>{shortened(hit.title, 80)}</bdi>
            </p>
            <h3 className="govuk-heading-s app-entry__author">
              <a className="govuk-link" href={commentAddress(hit.reference, hit.number)}>
                <AuthorName author={hit} />
                <VisuallyHidden>
                  {" "}
                  {t("reading.number-behind-name", { number: String(hit.number) })}
                </VisuallyHidden>
              </a>
            </h3>
            <AuthorFacts author={hit} at={hit.submitted_at} timeZone={hit.time_zone} />
            <Passage passage={hit.passage} />
            <p className="app-entry__counts">
              <Tag tone={tone}>{t.say(words)}</Tag>
              <span>{t("reading.number", { number: String(hit.number) })}</span>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** Key points, each by the sentence that names it. */
export function KeyPointHits({ hits }: { hits: FoundInside["keyPoints"]["hits"] }) {
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
