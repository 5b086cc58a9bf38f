import { writtenIn } from "#app/consultations/text-languages.ts";
import type { Told } from "#app/words/message.ts";
import { useWords } from "#app/words/use-words.ts";
import { CommentProse } from "../../comment/comment-prose.tsx";
import type { ShownAnswer } from "./list-answers.server.ts";

/** What a comment answers to the authority's questions; nothing where it answers none. `language` is the comment's. */
export function Answers({ answers, language }: { answers: ShownAnswer[]; language: string | null }) {
  const t = useWords();
  if (answers.length === 0) return null;
  return (
    <section className="app-comment-points">
      <h2 className="govuk-heading-m">{t("answers.answers-to-questions")}</h2>
      {answers.map(({ key, question, words, text_html, language: asked }) => (
        <section key={key} className="app-comment-point" id={`answer-to-${key}`}>
          <h3 className="govuk-heading-s" {...writtenIn(asked)}>
            {question}
          </h3>
          {words.length === 1 && (
            <p className="govuk-body" {...spokenIn(asked, words[0])}>
              {t.say(words[0] ?? "")}
            </p>
          )}
          {words.length > 1 && (
            <ul className="govuk-list govuk-list--bullet">
              {words.map((word) => (
                <li key={t.say(word)} {...spokenIn(asked, word)}>
                  {t.say(word)}
                </li>
              ))}
            </ul>
          )}
          {text_html && <CommentProse html={text_html} language={language} />}
        </section>
      ))}
    </section>
  );
}

/** An option is in the words of its question; a figure or a step is said in those of the page. */
function spokenIn(asked: string | null | undefined, word: Told | undefined) {
  return typeof word === "string" ? writtenIn(asked) : {};
}
