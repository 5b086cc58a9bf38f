import { commentAddress, commentsAddress } from "#app/comments/comment/addresses.ts";
import { countryWords } from "#app/comments/comment/filter-words.ts";
import { answerFilter, confidential } from "#app/comments/parts/answers/answer-filter.ts";
import { capital, counted } from "#app/content/phrases.ts";
import { Details } from "#app/ui/details.tsx";
import { Prose } from "#app/ui/prose.tsx";
import type { QuestionDigest } from "./answers.server.ts";
import { authorWords } from "./author-words.ts";
import type { FirstAnswer } from "./first-answers.server.ts";

interface Props {
  answers: QuestionDigest;
  reference: string;
  complete: boolean;
}

/** The first answers in words, each with the comment that it comes from; of a campaign one. */
export function AnswerQuotes({ answers, reference, complete }: Props) {
  const { question, texts, answered } = answers;
  if (texts.length === 0) return null;
  const isOpen = question.kind === "open";
  const shown = texts.reduce((sum, { alike }) => sum + alike, 0);
  const all = isOpen ? answered : answers.confidential;
  const filter = isOpen ? answerFilter(question.key) : answerFilter(question.key, confidential);
  return (
    <Details
      summary={isOpen ? "What they answer" : "Answers that are confidential"}
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
            All {counted(all, "answer")}
          </a>
        </p>
      )}
    </Details>
  );
}

function QuotedAnswer({ text, filter, reference }: { text: FirstAnswer; filter: string; reference: string }) {
  const { number, text_html, stakeholder_group, country, campaign_id, alike, language } = text;
  return (
    <li className="app-quote">
      <p className="app-quote__source">
        <a className="govuk-link" href={commentAddress(reference, number)}>
          Comment {number}
        </a>
        , {authorWords(text)} · {capital(stakeholder_group ?? "group not stated")}
        {country && ` · ${countryWords(country)}`}
      </p>
      <Prose html={text_html ?? ""} lang={language} />
      {campaign_id && alike > 1 && (
        <p className="app-quote__source">
          <a
            className="govuk-link"
            href={commentsAddress(reference, { answer: filter, campaign: campaign_id })}
          >
            {alike} comments of one campaign
          </a>{" "}
          answer this question.
        </p>
      )}
    </li>
  );
}
