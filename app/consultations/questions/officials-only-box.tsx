import { useWords } from "#app/words/use-words.ts";
import { officialsField } from "./officials-only.ts";
import type { Question } from "./question.ts";

interface Props {
  question: Pick<Question, "key" | "text">;
  isTicked: boolean;
}

/** Below a question whose answer is no text: that only officials may read it. */
export function OfficialsOnlyBox({ question: { key, text }, isTicked }: Props) {
  const t = useWords();
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
          {t("questions.only-officials", {
            question: text,
            hidden: (words) => <span className="govuk-visually-hidden">{words}</span>,
          })}
        </label>
      </div>
    </div>
  );
}
