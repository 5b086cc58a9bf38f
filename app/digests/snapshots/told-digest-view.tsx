import { commentAddress } from "#app/comments/comment/addresses.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import { PositionTag } from "#app/comments/comment/position-tag.tsx";
import { provisionAddress } from "#app/consultations/addresses.ts";
import { Details } from "#app/ui/details.tsx";
import { useWords } from "#app/words/use-words.ts";
import { placeAddress, type Quote } from "../said/quote.ts";
import { TranslatedQuote } from "../said/quote-translation.tsx";
import { countryWords, groupWords } from "../words-of.ts";
import { keyPointPlace } from "./addresses.ts";
import type { ToldDigest, ToldPoint } from "./told-digest.ts";
import { ToldFigures } from "./told-figures.tsx";

interface Props {
  told: ToldDigest;
  reference: string;
  /** How many quotes nobody may read any more. */
  gone: number;
}

const inSight = 5;
const asksInSight = 10;
const voicesInSight = 5;

/** A digest as it was: the same for officials and for everyone, but for the counts that are not told. */
export function ToldDigestView({ told, reference, gone }: Props) {
  const t = useWords();
  const { comments, least, sides, themes, asks, voices } = told;
  const inShort = new Set(sides.flatMap(({ points }) => points.map(({ id }) => id)));
  return (
    <>
      <p className="govuk-body-l">{t("snapshots.counts", { count: comments })}</p>
      <p className="govuk-body">{t("snapshots.reasons-not-votes")}</p>
      {least > 1 && <p className="govuk-body">{t("snapshots.small-counts-left-out", { least })}</p>}
      {gone > 0 && <p className="govuk-body">{t("snapshots.quotes-gone", { count: gone })}</p>}
      {sides.length > 0 && (
        <>
          <h2 className="govuk-heading-l">{t("snapshots.in-short")}</h2>
          <p className="govuk-body">{t("snapshots.found-by-machine")}</p>
        </>
      )}
      {sides.map(({ position, points }) => (
        <section key={position} className="app-side">
          <h3 className="govuk-heading-m">
            <PositionTag position={position === notStated ? null : position} />
          </h3>
          <Points points={points} reference={reference} placeOf={keyPointPlace} />
        </section>
      ))}
      {themes.length > 0 && <h2 className="govuk-heading-l">{t("snapshots.themes")}</h2>}
      {themes.map(({ id, name, byMachine, points }) => (
        <section key={id}>
          <h3 className="govuk-heading-m">{name ?? t("snapshots.other-points")}</h3>
          {byMachine && <p className="govuk-body-s app-quiet">{t("snapshots.named-by-machine")}</p>}
          <Points
            points={points}
            reference={reference}
            placeOf={(id) => (inShort.has(id) ? undefined : keyPointPlace(id))}
            hasPositions
          />
        </section>
      ))}
      {asks.length > 0 && (
        <>
          <h2 className="govuk-heading-l">{t("snapshots.asks")}</h2>
          <Folded items={asks} inSight={asksInSight}>
            {(ask) => (
              <li key={ask.passage_id}>
                {ask.provisions.length > 0 && (
                  <ul className="app-facts app-said__about">
                    {ask.provisions.map(({ anchor, label }) => (
                      <li key={anchor}>
                        <a className="govuk-link" href={provisionAddress(reference, anchor)}>
                          {label}
                        </a>
                      </li>
                    ))}
                  </ul>
                )}
                <ToldQuote quote={ask} reference={reference} />
              </li>
            )}
          </Folded>
        </>
      )}
      {voices.length > 0 && (
        <>
          <h2 className="govuk-heading-l">{t("snapshots.voices")}</h2>
          <p className="govuk-body">{t("snapshots.what-voices-are")}</p>
          <Folded items={voices} inSight={voicesInSight}>
            {(voice) => (
              <li key={voice.number}>
                {voice.quotes.map((quote) => (
                  <ToldQuote key={quote.passage_id} quote={quote} reference={reference} />
                ))}
              </li>
            )}
          </Folded>
        </>
      )}
      <ToldFigures told={told} reference={reference} />
    </>
  );
}

function Points({
  points,
  reference,
  placeOf,
  hasPositions = false,
}: {
  points: ToldPoint[];
  reference: string;
  /** By which an address names a point; of one that stands on the page twice only the first is named. */
  placeOf: (id: string) => string | undefined;
  hasPositions?: boolean;
}) {
  const t = useWords();
  return (
    <Folded items={points} inSight={inSight}>
      {({ id, position, comments, sentence, isConfirmed, quotes: [quote] }) =>
        quote && (
          <li key={id} id={placeOf(id)}>
            {hasPositions && (
              <p className="app-said__position">
                <PositionTag position={position === notStated ? null : position} />
              </p>
            )}
            {sentence && (
              <div className="app-own-words">
                <p className="govuk-body">{sentence.text}</p>
                <p className="govuk-body-s app-quiet">{t("snapshots.own-words")}</p>
              </div>
            )}
            <ToldQuote quote={quote} reference={reference} />
            <p className="govuk-body-s app-quiet">
              {comments === null
                ? t("snapshots.few-comments")
                : t(`snapshots.${isConfirmed ? "confirmed" : "about"}-comments`, { count: comments })}
            </p>
          </li>
        )
      }
    </Folded>
  );
}

interface FoldedProps<Item> {
  items: Item[];
  inSight: number;
  children: (item: Item) => React.ReactNode;
}

/** A list of which the first are in sight; the others can be opened. */
function Folded<Item>({ items, inSight, children }: FoldedProps<Item>) {
  const t = useWords();
  const more = items.slice(inSight);
  return (
    <>
      <ul className="app-said-list app-said-list--plain">{items.slice(0, inSight).map(children)}</ul>
      {more.length > 0 && (
        <Details summary={t("snapshots.further", { count: more.length })}>
          <ul className="app-said-list app-said-list--plain">{more.map(children)}</ul>
        </Details>
      )}
    </>
  );
}

/** Words as they stand in the comment, and where they come from. */
export function ToldQuote({ quote, reference }: { quote: Quote; reference: string }) {
  const t = useWords();
  const { number, organisation, author_name, stakeholder_group, country, language, words } = quote;
  const author = organisation ?? author_name;
  return (
    <blockquote className="app-said">
      <p className="app-said__words" lang={language} dir="auto">
        {words}
      </p>
      <TranslatedQuote translation={quote.translation} />
      <p className="app-quote__source">
        <a className="govuk-link" href={placeAddress(reference, quote) || commentAddress(reference, number)}>
          {author
            ? t("snapshots.comment-by", { number: String(number), author })
            : t("snapshots.comment-unnamed", { number: String(number) })}
        </a>
        {stakeholder_group && ` · ${groupWords(t, stakeholder_group)}`}
        {country && ` · ${countryWords(t, country)}`}
      </p>
    </blockquote>
  );
}
