import { officialsField } from "./officials-only.ts";
import type { Question } from "./question.ts";

interface Props {
  question: Pick<Question, "key" | "text">;
  isTicked: boolean;
}

/** Below a question whose answer is no text: that only officials may read it. */
export function OfficialsOnlyBox({ question: { key, text }, isTicked }: Props) {
  const name = officialsField(key);
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small app-officials-only">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id={name}
          name={name}
          type="checkbox"
          value="yes"
          defaultChecked={isTicked}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={name}>
          Only officials may read my answer<span className="govuk-visually-hidden"> to “{text}”</span>
        </label>
      </div>
    </div>
  );
}
