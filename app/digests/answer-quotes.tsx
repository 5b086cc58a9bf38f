import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { answerFilter, confidential } from "#app/comments/parts/answers/answer-filter.ts";
import { Details } from "#app/ui/details.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { QuestionDigest } from "./answers.server.ts";
import type { FirstAnswer } from "./first-answers.server.ts";
import { QuoteSource } from "./quote-source.tsx";

interface Props {
  answers: QuestionDigest;
  reference: string;
  complete: boolean;
}

/** The first answers in words, each with the comment that it comes from; of a campaign one. */
export function AnswerQuotes({ answers, reference, complete }: Props) {
  const t = useWords();
  const { question, texts, answered } = answers;
  if (texts.length === 0) return null;
  const isOpen = question.kind === "open";
  const shown = texts.reduce((sum, { alike }) => sum + alike, 0);
  const all = isOpen ? answered : answers.confidential;
  const filter = isOpen ? answerFilter(question.key) : answerFilter(question.key, confidential);
  return (
    <Details
      summary={t(isOpen ? "digests.what-they-answer" : "digests.confidential-answers")}
      open={complete || (isOpen && texts.length <= 3)}
    >
      <ul className="app-quotes">
        {texts.map((text) => (
          <QuotedAnswer key={text.number} text={text} filter={filter} reference={reference} />
        ))}
      </ul>
      {shown < all && (
        <p className="govuk-body">
          <a className="govuk-link" href={commentsAddress(reference, { answer: filter })}>
            {t("digests.all-answers", { count: all })}
          </a>
        </p>
      )}
    </Details>
  );
}

function QuotedAnswer({ text, filter, reference }: { text: FirstAnswer; filter: string; reference: string }) {
  const t = useWords();
  const { text_html, campaign_id, alike, language } = text;
  return (
    <li className="app-quote">
      <QuoteSource source={text} reference={reference} />
      <Prose html={text_html ?? ""} lang={language} />
      {campaign_id && alike > 1 && (
        <p className="app-quote__source">
          {t("digests.campaign-answers", {
            count: alike,
            link: (words) => (
              <a
                className="govuk-link"
                href={commentsAddress(reference, { answer: filter, campaign: campaign_id })}
              >
                {words}
              </a>
            ),
          })}
        </p>
      )}
    </li>
  );
}
