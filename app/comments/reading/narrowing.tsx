import type { Question } from "#app/consultations/questions/question.ts";
import { useWords } from "#app/words/use-words.ts";
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
  const t = useWords();
  const { day, campaign, point, answer } = filters;
  const whose = filters.provision ? "the" : "a";
  return (
    <>
      {day && (
        <p className="govuk-body">
          {t("reading.received-on", { day: dayWords(t, day) })}{" "}
          <a className="govuk-link" href={commentsAddress(reference, { ...filters, day: "" })}>
            {t("reading.show-every-day")}
          </a>
        </p>
      )}
      {point && (
        <p className="govuk-body">
          {t(`reading.position-on-${whose}-provision`, { position: t(`terms.position ${point}`) })}{" "}
          <a className="govuk-link" href={commentsAddress(reference, { ...filters, point: "" })}>
            {t("reading.show-every-position")}
          </a>
        </p>
      )}
      {answer && (
        <p className="govuk-body">
          {t.say(answerFilterWords(questions, answer))}{" "}
          <a className="govuk-link" href={commentsAddress(reference, { ...filters, answer: "" })}>
            {t("reading.show-whatever-they-answer")}
          </a>
        </p>
      )}
      {campaign && (
        <p className="govuk-body">
          {t(campaign === noCampaign ? "reading.like-no-other" : "reading.near-identical-comments")}{" "}
          <a className="govuk-link" href={commentsAddress(reference, { ...filters, campaign: "" })}>
            {t("reading.show-the-others-too")}
          </a>
        </p>
      )}
    </>
  );
}
