import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { answerFilter } from "#app/comments/parts/answers/answer-filter.ts";
import { useWords } from "#app/words/use-words.ts";
import type { QuestionDigest } from "./answers.server.ts";
import { FigureTable } from "./figure-table.tsx";
import { groupWords } from "./words-of.ts";

interface Props {
  answers: QuestionDigest;
  reference: string;
}

/** Choices and steps in their order, with who chose what. */
export function ChoiceFigure({ answers: { question, choices }, reference }: Props) {
  const t = useWords();
  return (
    <>
      {question.kind === "multiple" && <p className="govuk-body">{t("digests.several-could-be-ticked")}</p>}
      <FigureTable
        id={`bars-${question.key}`}
        caption={t("digests.answers-by-group", { question: question.text })}
        of={t(question.kind === "scale" ? "digests.step" : "digests.answer")}
        rows={choices.map(({ choice, comments, byGroup }) => {
          const answer = answerFilter(question.key, choice.key);
          return {
            ...{ key: choice.key, name: choice.text, comments },
            address: commentsAddress(reference, { answer }),
            parts: byGroup.map(({ key: group, comments }) => ({
              ...{ key: group, name: groupWords(t, group), comments },
              address: commentsAddress(reference, { group, answer }),
              of: t("digests.this-and-that", { this: choice.text, that: groupWords(t, group) }),
            })),
          };
        })}
      />
    </>
  );
}
