import { capital } from "#app/content/wording.ts";
import { answerInWords } from "../answers/answer-in-words.ts";
import type { WritingView } from "./open-writing.server.ts";

/** A draft that cannot be sent, to copy from. */
export function KeptText({
  view: {
    content: { position, remarks, answers },
    points,
    questions,
  },
}: {
  view: WritingView;
}) {
  const answered = questions.filter(({ key }) => answers[key]?.trim());
  if (!position && !remarks && points.length + answered.length === 0) return null;
  return (
    <section aria-labelledby="kept">
      <h2 className="govuk-heading-m" id="kept">
        Your draft
      </h2>
      {position && <p className="govuk-body">Position: {capital(position)}</p>}
      {remarks && (
        <pre className="app-typed" dir="auto">
          {remarks}
        </pre>
      )}
      {points.map(({ anchor, provision, position, reasons }) => (
        <section key={anchor}>
          <h3 className="govuk-heading-s">
            {provision?.label ?? anchor}
            {position && `: ${position}`}
          </h3>
          <pre className="app-typed" dir="auto">
            {reasons}
          </pre>
        </section>
      ))}
      {answered.map((question) => (
        <section key={question.key}>
          <h3 className="govuk-heading-s">{question.text}</h3>
          <pre className="app-typed" dir="auto">
            {answerInWords(question, answers[question.key] ?? "").words}
          </pre>
        </section>
      ))}
    </section>
  );
}
