import { commentAddress, commentsAddress } from "#app/comments/comment/addresses.ts";
import { AuthorFacts, AuthorName } from "#app/comments/comment/attribution.tsx";
import { PositionTag } from "#app/comments/comment/position-tag.tsx";
import { writtenIn } from "#app/consultations/text-languages.ts";
import { shortened } from "#app/content/phrases.ts";
import { governmentName } from "#app/governments/government-name.ts";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { HitPassage, SearchHit } from "./find-hits.server.ts";
import { PassageWords } from "./passage.tsx";

/** What was found, one below the other: whose it is, the words around those that were looked for, and where they stand. */
export function HitList({ hits, start }: { hits: SearchHit[]; start: number }) {
  return (
    <ol className="app-cards" start={start}>
      {hits.map((hit) => (
        <li key={`${hit.key}`} className="app-card">
          <Where hit={hit} />
          {hit.comment ? <CommentHit hit={hit} comment={hit.comment} /> : <MeasureHit hit={hit} />}
        </li>
      ))}
    </ol>
  );
}

function Where({ hit: { consultation } }: { hit: SearchHit }) {
  const t = useWords();
  const { reference, title, language } = consultation;
  return (
    <p className="app-card__over">
      {governmentName(t, consultation)} · {reference} ·{" "}
      <span {...writtenIn(language)}>{shortened(title, 80)}</span>
    </p>
  );
}

function CommentHit({ hit, comment }: { hit: SearchHit; comment: NonNullable<SearchHit["comment"]> }) {
  const t = useWords();
  const { reference, time_zone } = hit.consultation;
  const { number, position, submitted_at, alike, campaign_id } = comment;
  return (
    <>
      <h3 className="govuk-heading-s app-entry__author">
        <a className="govuk-link" href={commentAddress(reference, number)}>
          <AuthorName author={comment} />
          <VisuallyHidden> {t("reading.number-behind-name", { number: String(number) })}</VisuallyHidden>
        </a>
      </h3>
      <AuthorFacts author={comment} at={submitted_at} timeZone={time_zone} />
      <Passage passage={hit.passage} />
      <p className="app-entry__counts">
        {hit.kind === "comment" ? <PositionTag position={position} /> : <span>{t("search.kind-reply")}</span>}
        <span>{t("reading.number", { number: String(number) })}</span>
      </p>
      {campaign_id && alike > 1 && (
        <p className="app-entry__alike">
          {t("search.found-nearly-the-same", {
            count: alike - 1,
            link: (words) => (
              <a className="govuk-link" href={commentsAddress(reference, { campaign: campaign_id })}>
                {words}
              </a>
            ),
          })}
        </p>
      )}
    </>
  );
}

function MeasureHit({ hit: { passage, consultation } }: { hit: SearchHit }) {
  const t = useWords();
  const { part, title } = passage;
  return (
    <>
      <h3 className="govuk-heading-s">
        <a
          className="govuk-link"
          href={passage.address}
          {...writtenIn(title || part === "title" ? passage.language : null)}
        >
          {isNamedByKind(part) ? t(`search.a-${part}`) : title || consultation.title}
        </a>
      </h3>
      <Passage passage={passage} />
    </>
  );
}

/** What has no title of its own. */
const isNamedByKind = (part: HitPassage["part"]) => part === "question" || part === "key_point";

/** Some of its words, and a way to where they stand. */
export function Passage({ passage }: { passage: HitPassage & { language: string | null } }) {
  const t = useWords();
  const { part, title, address } = passage;
  return (
    <>
      <PassageWords passage={passage} />
      <p className="govuk-body-s app-search__place">
        <a className="govuk-link" href={address}>
          {title ? t(`search.in-${part}-of`, { title: shortened(title, 120) }) : t(`search.in-${part}`)}
        </a>
      </p>
    </>
  );
}
