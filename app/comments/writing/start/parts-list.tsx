import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { spanBounds } from "../../parts/confidential/spans.ts";
import type { WritingView } from "../opened/open-writing.server.ts";

interface ListedPart {
  /** What the button asks for, see steps.ts. */
  step: string;
  title: string;
  hint: string;
  /** What is there of it; empty for nothing. */
  state: string;
}

/** What a comment can hold beside remarks and points, and what of it is there; each leads on and saves the form first. */
export function PartsList({ view }: { view: WritingView }) {
  const t = useWords();
  return (
    <section aria-labelledby="parts">
      <h2 className="govuk-heading-m" id="parts">
        {t("writing.more")}
      </h2>
      <p className="govuk-hint">
        {t(view.unanswered.length > 0 ? "writing.required-and-optional" : "writing.all-optional")}
      </p>
      <ul className="govuk-task-list">
        {partsOf(t, view).map(({ step, title, hint, state }) => (
          <li key={step} className="govuk-task-list__item">
            <div className="govuk-task-list__name-and-hint">
              <button
                type="submit"
                className="app-button-link"
                name="intent"
                value={step}
                aria-describedby={`${step}-hint ${step}-state`}
              >
                {title}
              </button>
              <div id={`${step}-hint`} className="govuk-task-list__hint">
                {hint}
              </div>
            </div>
            <div className="govuk-task-list__status" id={`${step}-state`}>
              {state ? (
                <strong>{state}</strong>
              ) : (
                <span className="app-quiet">{t("writing.nothing-yet")}</span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each part with what is there of it. */
export function partsOf(t: Translator, view: WritingView): ListedPart[] {
  const { content, writer, confidential } = view;
  const { attribution } = content.signature;
  const inputs = (count: number) => (count > 0 ? t("writing.inputs", { count }) : "");
  const files = content.attachments.length;
  return [
    ...(view.questions.length > 0 ? [questionsPart(t, view)] : []),
    {
      step: "technical",
      title: t("writing.technical-input"),
      hint: t("writing.technical-input-hint"),
      state: inputs(content.technical.length),
    },
    {
      step: "human-rights",
      title: t("writing.human-rights-input"),
      hint: t("writing.human-rights-input-hint"),
      state: inputs(content.human_rights.length),
    },
    {
      step: "attachments",
      title: t("writing.attachments"),
      hint: t("writing.attachments-hint"),
      state: files > 0 ? t("comment.files", { count: files }) : "",
    },
    {
      step: "confidential",
      title: t("writing.confidential-parts"),
      hint: t("writing.confidential-parts-hint", { most: spanBounds.most }),
      state: confidential > 0 ? t("writing.parts", { count: confidential }) : "",
    },
    {
      step: "signature",
      title: t("writing.how-you-are-named"),
      hint: t(writer.kind === "at risk" ? "writing.named-hint-at-risk" : "writing.named-hint"),
      state:
        writer.kind === "at risk" ? t("writing.at-risk-mode") : t(`signature.attribution ${attribution}`),
    },
  ];
}

function questionsPart(t: Translator, view: WritingView): ListedPart {
  const { questions, content, unanswered } = view;
  const count = questions.length;
  const answered = questions.filter(({ key }) => content.answers[key]?.trim()).length;
  const toAnswer = unanswered.length > 0 ? t("writing.to-be-answered") : "";
  return {
    step: "questions",
    title: t("writing.answer-questions"),
    hint: questionsHint(t, view),
    state: answered > 0 ? t("writing.answered-of", { answered, count }) : toAnswer,
  };
}

function questionsHint(t: Translator, { questions, unanswered }: WritingView) {
  const count = questions.length;
  const isAnyRequired = questions.some(({ required }) => required === 1);
  if (!isAnyRequired) return t("writing.questions-all-optional", { count });
  if (unanswered.length === 0) return t("writing.questions-required-answered", { count });
  return t("writing.questions-unanswered", { count, unanswered: unanswered.length });
}
