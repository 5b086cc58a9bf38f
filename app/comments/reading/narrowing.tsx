import type { Question } from "#app/consultations/questions/question.ts";
import { commentsAddress } from "../comment/addresses.ts";
import { dayWords } from "../comment/filter-words.ts";
import { type CommentFilters, noCampaign } from "../comment/filters.ts";
import { answerFilterWords } from "../parts/answers/answer-words.ts";

interface Props {
  reference: string;
  filters: CommentFilters;
  /** What the authority asks. */
  questions: Question[];
}

/** The filters that a link has set and that have no field. */
export function Narrowing({ reference, filters, questions }: Props) {
  const { day, campaign, point, answer } = filters;
  return (
    <>
      {day && (
        <p className="govuk-body">
          Received on {dayWords(day)}.{" "}
          <a className="govuk-link" href={commentsAddress(reference, { ...filters, day: "" })}>
            Show every day
          </a>
        </p>
      )}
      {point && (
        <p className="govuk-body">
          The position on {filters.provision ? "the provision" : "a provision"} is: {point}.{" "}
          <a className="govuk-link" href={commentsAddress(reference, { ...filters, point: "" })}>
            Show every position on it
          </a>
        </p>
      )}
      {answer && (
        <p className="govuk-body">
          {answerFilterWords(questions, answer)}{" "}
          <a className="govuk-link" href={commentsAddress(reference, { ...filters, answer: "" })}>
            Show whatever they answer
          </a>
        </p>
      )}
      {campaign && (
        <p className="govuk-body">
          {campaign === noCampaign
            ? "Comments like which there is no other."
            : "Near-identical comments of one campaign."}{" "}
          <a className="govuk-link" href={commentsAddress(reference, { ...filters, campaign: "" })}>
            Show the others too
          </a>
        </p>
      )}
    </>
  );
}
