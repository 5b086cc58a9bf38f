import type { Typed } from "#app/requests/read-form.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { Select } from "#app/ui/select.tsx";
import type { Told } from "#app/words/message.ts";
import { useWords } from "#app/words/use-words.ts";
import type { FormQuestions } from "./form-questions.server.ts";
import { choicesOf } from "./question.ts";
import { earlierOf } from "./typed-question.ts";

interface Props {
  typed: Typed;
  error?: Told;
  /** Null where their text cannot be read. */
  questions: FormQuestions | null;
}

/** On which earlier question one depends and, once that is chosen, after which of its answers it is asked. */
export function ConditionFields({ typed, error, questions }: Props) {
  const t = useWords();
  if (questions === null) return <Kept typed={typed} />;
  const earlier = earlierOf(typed, questions);
  if (earlier.length === 0) return null;
  const chosen = earlier.find(({ key }) => key === typed.question_if);
  return (
    <>
      <Select
        name="question_if"
        label={t("questions-editor.only-after")}
        hint={t("questions-editor.only-after-hint")}
        error={error}
        options={earlier.map(({ key, text }) => ({ value: key, text }))}
        none={t("questions-editor.asked-always")}
        defaultValue={typed.question_if}
      />
      {chosen && (
        <Checkboxes
          name="question_if_choices"
          label={t("questions-editor.after-answers", { question: chosen.text })}
          choices={choicesOf(chosen).map(({ key, text }) => ({ value: key, text }))}
          defaultValues={(typed.question_if_choices ?? "").split(",")}
        />
      )}
      <Button kind="secondary" name="intent" value="condition" formAction="#questions-editor">
        {t("questions-editor.show-its-answers")}
      </Button>
    </>
  );
}

/** What was chosen, until the other questions can be read again. */
function Kept({ typed }: { typed: Typed }) {
  return ["question_if", "question_if_choices"]
    .filter((name) => typed[name])
    .map((name) => <input key={name} type="hidden" name={name} value={typed[name]} />);
}
