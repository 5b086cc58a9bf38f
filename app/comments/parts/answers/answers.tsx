import { Prose } from "#app/ui/prose.tsx";
import type { ShownAnswer } from "./list-answers.server.ts";

/** What a comment answers to the authority's questions; nothing where it answers none. `language` is the comment's. */
export function Answers({ answers, language }: { answers: ShownAnswer[]; language: string | null }) {
  if (answers.length === 0) return null;
  return (
    <section className="app-comment-points">
      <h2 className="govuk-heading-m">Answers to the authority’s questions</h2>
      {answers.map(({ key, question, words, text_html }) => (
        <section key={key} className="app-comment-point" id={`answer-to-${key}`}>
          <h3 className="govuk-heading-s">{question}</h3>
          {words.length === 1 && <p className="govuk-body">{words[0]}</p>}
          {words.length > 1 && (
            <ul className="govuk-list govuk-list--bullet">
              {words.map((word) => (
                <li key={word}>{word}</li>
              ))}
            </ul>
          )}
          {text_html && <Prose html={text_html} lang={language} />}
        </section>
      ))}
    </section>
  );
}
