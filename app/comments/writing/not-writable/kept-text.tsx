import { useWords } from "#app/words/use-words.ts";
import { saidPosition } from "../../drafts/said-position.ts";
import { answerInWords } from "../../parts/answers/answer-words.ts";
import { inputKinds } from "../../parts/inputs/input-kind.ts";
import { InputSummary } from "../../parts/inputs/input-summary.tsx";
import { kinds, statedInputs } from "../../parts/inputs/kinds.ts";
import { aboutInput } from "../inputs/inputs-list.tsx";
import type { WritingView } from "../opened/open-writing.server.ts";

/** A draft that cannot be written now, to read and to copy from. */
export function KeptText({ view }: { view: WritingView }) {
  const t = useWords();
  const { content, points, questions, shared } = view;
  const { position, remarks, answers } = content;
  const answered = questions.filter(({ key }) => answers[key]?.trim());
  const inputs = inputKinds.flatMap((kind) => statedInputs(kind, content[kind]));
  if (!position && !remarks && points.length + answered.length + inputs.length === 0) return null;
  return (
    <section aria-labelledby="kept">
      <h2 className="govuk-heading-m" id="kept">
        {t(shared ? "not-writable.the-draft" : "not-writable.your-draft")}
      </h2>
      {position && (
        <p className="govuk-body">{t("not-writable.position-is", { position: saidPosition(t, position) })}</p>
      )}
      {remarks && (
        <pre className="app-typed" dir="auto">
          {remarks}
        </pre>
      )}
      {points.map(({ anchor, provision, position, reasons, wording }) => (
        <section key={anchor}>
          <h3 className="govuk-heading-s">
            {position
              ? t("not-writable.provision-position", {
                  provision: provision?.label ?? anchor,
                  position: saidPosition(t, position),
                })
              : (provision?.label ?? anchor)}
          </h3>
          <pre className="app-typed" dir="auto">
            {reasons}
          </pre>
          {wording && (
            <>
              <p className="govuk-body">{t("not-writable.proposed-wording")}</p>
              <pre className="app-typed" dir="auto">
                {wording}
              </pre>
            </>
          )}
        </section>
      ))}
      {answered.map((question) => (
        <section key={question.key}>
          <h3 className="govuk-heading-s">{question.text}</h3>
          <pre className="app-typed" dir="auto">
            {answerInWords(t, question, answers[question.key] ?? "").words}
          </pre>
        </section>
      ))}
      <KeptInputs view={view} />
    </section>
  );
}

function KeptInputs({ view: { content, labels } }: { view: WritingView }) {
  const t = useWords();
  return inputKinds.flatMap((kind) =>
    statedInputs(kind, content[kind]).map(({ key, anchor, fields }) => (
      <section key={key}>
        <h3 className="govuk-heading-s">
          {t(`not-writable.about-${kind}`, { about: aboutInput(t, labels, anchor) })}
        </h3>
        <InputSummary groups={kinds[kind].groups} input={{ fields }} />
      </section>
    )),
  );
}
