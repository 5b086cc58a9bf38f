import { useWords } from "#app/words/use-words.ts";
import { QuoteSource } from "../quote-source.tsx";
import { placeAddress, type Quote } from "./quote.ts";
import { TranslatedQuote, TranslateLink } from "./quote-translation.tsx";

interface Props {
  quote: Quote;
  reference: string;
  /** What is said behind where it comes from. */
  after?: string;
  /** Where it can be translated. */
  translateAt?: string | undefined;
}

/** Words of a comment as they stand in it, in their own language, and where they come from. */
export function SaidWords({ quote, reference, after, translateAt }: Props) {
  return (
    <blockquote className="app-said">
      <p className="app-said__words" lang={quote.language} dir="auto">
        {quote.words}
      </p>
      <TranslatedQuote translation={quote.translation} />
      <QuoteSource
        source={quote}
        reference={reference}
        href={placeAddress(reference, quote)}
        {...(after && { after })}
      />
      {translateAt && <TranslateLink number={quote.number} href={translateAt} />}
    </blockquote>
  );
}

/** In which language it is said, where that is not the reader's. */
export function useSaidIn(language: string) {
  const t = useWords();
  return language === t.language
    ? undefined
    : t("digest-said.said-in", { language: t.displayName("language", language) });
}
