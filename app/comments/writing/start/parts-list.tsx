import { counted } from "#app/content/phrases.ts";
import { attributionWords } from "../../drafts/signature.ts";
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
  return (
    <section aria-labelledby="parts">
      <h2 className="govuk-heading-m" id="parts">
        More, if you have it
      </h2>
      <p className="govuk-hint">
        {view.unanswered.length > 0
          ? "Apart from required questions all of this is optional."
          : "All of this is optional."}{" "}
        Each opens a page of its own; this one is saved first.
      </p>
      <ul className="govuk-task-list">
        {partsOf(view).map(({ step, title, hint, state }) => (
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
              {state ? <strong>{state}</strong> : <span className="app-quiet">Nothing yet</span>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function questionsHint({ questions, unanswered }: WritingView) {
  const all = counted(questions.length, "question");
  const required = questions.filter(({ required }) => required === 1).length;
  if (required === 0) return `${all}, all optional`;
  if (unanswered.length === 0) return `${all}; those that must be answered are`;
  return `${all}, of which ${unanswered.length} must still be answered before you can send the comment`;
}

/** Each part with what is there of it. */
export function partsOf(view: WritingView): ListedPart[] {
  const { content, writer, questions, confidential } = view;
  const answered = questions.filter(({ key }) => content.answers[key]?.trim()).length;
  return [
    ...(questions.length > 0
      ? [
          {
            step: "questions",
            title: "Answer the authority’s questions",
            hint: questionsHint(view),
            state:
              answered > 0
                ? `${answered} of ${questions.length} answered`
                : view.unanswered.length > 0
                  ? "To be answered"
                  : "",
          },
        ]
      : []),
    {
      step: "technical",
      title: "Technical input",
      hint: "Control-list entries, thresholds, licences, availability from elsewhere, costs",
      state: content.technical.length > 0 ? counted(content.technical.length, "input") : "",
    },
    {
      step: "human-rights",
      title: "Human-rights input",
      hint: "Rights concerned, who is affected and how gravely, incidents, safeguards",
      state: content.human_rights.length > 0 ? counted(content.human_rights.length, "input") : "",
    },
    {
      step: "attachments",
      title: "Attachments",
      hint: "Studies, data, pictures",
      state: content.attachments.length > 0 ? counted(content.attachments.length, "file") : "",
    },
    {
      step: "confidential",
      title: "Confidential parts",
      hint: `What only officials may read: put it in [[double square brackets]], then give the ground here. Up to ${spanBounds.most} parts`,
      state: confidential > 0 ? counted(confidential, "part") : "",
    },
    {
      step: "signature",
      title: "How you are named",
      hint:
        writer.kind === "at risk"
          ? "Without a name; your stakeholder group and country if you wish"
          : "By name, by organisation alone, or not at all",
      state: writer.kind === "at risk" ? "At-risk mode" : attributionWords[content.signature.attribution],
    },
  ];
}
