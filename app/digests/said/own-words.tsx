import { useWords } from "#app/words/use-words.ts";
import type { SaidSentence } from "./said-points.ts";

/** What an official wrote on a key point, marked as that, with the comments on which it rests. */
export function OwnWords({ sentence }: { sentence: SaidSentence | null | undefined }) {
  const t = useWords();
  if (!sentence) return null;
  const numbers = [...new Set(sentence.quotes.map(({ number }) => String(number)))];
  return (
    <div className="app-own-words">
      <p className="govuk-body">{sentence.text}</p>
      <p className="govuk-body-s app-quiet">
        {t("digest-said.own-words", { count: numbers.length, numbers: t.list(numbers) })}
      </p>
    </div>
  );
}
