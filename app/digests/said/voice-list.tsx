import { commentAddress } from "#app/comments/comment/addresses.ts";
import { positionWords } from "#app/comments/comment/shown-position.ts";
import { useWords } from "#app/words/use-words.ts";
import { QuoteSource } from "../quote-source.tsx";
import type { LoneVoice } from "./find-voices.server.ts";
import { placeAddress } from "./quote.ts";

/** Comments that no key point cites, each with what it says. */
export function VoiceList({ voices, reference }: { voices: LoneVoice[]; reference: string }) {
  const t = useWords();
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
        {quotes.map(({ passage_id, words, language }) => (
          <p key={passage_id} className="app-said__words" lang={language} dir="auto">
            {words}
          </p>
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
