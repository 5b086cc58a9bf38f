import { answerField, tellsOfEarlier } from "#app/consultations/questions/answer.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Prose } from "#app/ui/prose.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { writingAddress } from "../../comment/addresses.ts";
import { answerInWords } from "../../parts/answers/answer-words.ts";
import type { WritingView } from "../opened/open-writing.server.ts";
import type { CheckedTexts } from "./check-answers.tsx";
import { CheckRow } from "./check-row.tsx";

interface Props {
  view: WritingView;
  problems: Errors;
  /** As everyone will read them; those in text as HTML, by question key. */
  texts: Pick<CheckedTexts, "answers" | "said">;
}

/** The answers to the authority's questions; of questions that are left out only those that must be answered. */
export function CheckQuestions({ view: { questions, content, place }, problems, texts }: Props) {
  const t = useWords();
  const page = writingAddress(place, "/questions");
  const shown = questions.filter(({ key }) => content.answers[key]?.trim() || problems[answerField(key)]);
  return (
    <>
      {shown.map((question) => {
        const { key, text } = question;
        const { isForOfficials } = answerInWords(t, question, content.answers[key] ?? "");
        const said = texts.said.answers[key] ?? "";
        const isConfidential = texts.said.confidential_answers.includes(key);
        const words = isConfidential ? said : answerInWords(t, question, said).words;
        const html = texts.answers[key];
        const earlier = tellsOfEarlier(question, content.answers)
          ? questions.find((one) => one.key === question.if_question)
          : undefined;
        return (
          <CheckRow
            key={key}
            id={answerField(key)}
            term={text}
            change={`${page}#${answerField(key)}`}
            words={t("check.change-answer", { question: text, hidden })}
            problem={problems[answerField(key)]}
          >
            {html ? <Prose html={html} /> : words || t("check.not-answered")}
            {isForOfficials && (
              <>
                {" "}
                <Tag>{t("check.officials-only")}</Tag>
              </>
            )}
            {earlier && (
              <p className="govuk-body app-quiet">{t("check.tells-of-earlier", { earlier: earlier.text })}</p>
            )}
          </CheckRow>
        );
      })}
    </>
  );
}
