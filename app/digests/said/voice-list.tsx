import { Fragment } from "react";
import { commentAddress } from "#app/comments/comment/addresses.ts";
import { positionWords } from "#app/comments/comment/shown-position.ts";
import { useWords } from "#app/words/use-words.ts";
import { QuoteSource } from "../quote-source.tsx";
import type { LoneVoice } from "./find-voices.server.ts";
import type { OfConsultation } from "./point-facts.tsx";
import { placeAddress, translatingAddress } from "./quote.ts";
import { TranslatedQuote, TranslateLink } from "./quote-translation.tsx";

interface Props {
  voices: LoneVoice[];
  consultation: OfConsultation;
  /** Whether the reader may translate what they say. */
  mayEdit: boolean;
}

/** Comments that no key point cites, each with what it says. */
export function VoiceList({ voices, consultation, mayEdit }: Props) {
  const t = useWords();
  const { reference } = consultation;
  return voices.map(({ number, position, alike, quotes }) => (
    <section key={number} className="app-provision-digest" aria-labelledby={`voice-${number}`}>
      <h2 className="govuk-heading-s" id={`voice-${number}`}>
        {t("digest-said.voice-of", {
          number: String(number),
          position: positionWords(t, position),
          link: (words) => (
            <a className="govuk-link" href={commentAddress(reference, number)}>
              {words}
            </a>
          ),
        })}
      </h2>
      {alike > 1 && <p className="govuk-body">{t("digest-said.voices-alike", { count: alike })}</p>}
      <blockquote className="app-said">
        {quotes.map(({ passage_id, words, language, translation }) => (
          <Fragment key={passage_id}>
            <p className="app-said__words" lang={language} dir="auto">
              {words}
            </p>
            <TranslatedQuote translation={translation} />
            {mayEdit && language !== t.language && (
              <TranslateLink number={number} href={translatingAddress(consultation, passage_id)} />
            )}
          </Fragment>
        ))}
        {quotes.slice(0, 1).map((quote) => (
          <QuoteSource
            key={quote.passage_id}
            source={quote}
            reference={reference}
            href={placeAddress(reference, quote)}
          />
        ))}
      </blockquote>
    </section>
  ));
}
