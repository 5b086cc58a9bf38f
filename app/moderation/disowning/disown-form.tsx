import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useWords } from "#app/words/use-words.ts";
import { longestExplanation } from "./disowning.ts";

interface Props {
  comment: { author_name: string | null; organisation: string | null };
  errors?: Errors;
  typed?: Record<string, string>;
}

/** Who says that a comment bearing their name is not theirs, and why. */
export function DisownForm({ comment, errors = {}, typed = {} }: Props) {
  const t = useWords();
  const { author_name, organisation } = comment;
  const named = author_name !== null && { value: "named", text: t("disowning.i-am", { name: author_name }) };
  const spoken = organisation !== null && {
    value: "organisation",
    text: t("disowning.i-speak-for", { organisation }),
  };
  return (
    <form method="post" noValidate>
      <Radios
        name="relation"
        label={t("disowning.who-are-you")}
        error={errors.relation}
        choices={[named, spoken].filter((choice) => choice !== false)}
        defaultValue={typed.relation}
      />
      <TextArea
        name="explanation"
        label={t("disowning.why")}
        hint={t("disowning.why-hint", { most: longestExplanation })}
        error={errors.explanation}
        rows={4}
        defaultValue={typed.explanation}
      />
      <Button>{t("disowning.send")}</Button>
    </form>
  );
}

/** What its author says to it. */
export function AuthorAnswerForm({ id, errors = {}, typed = {} }: Omit<Props, "comment"> & { id: string }) {
  const t = useWords();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="disowning" value={id} />
      <TextArea
        name="answer"
        label={t("disowning.your-answer")}
        hint={t("disowning.your-answer-hint", { most: longestExplanation })}
        error={errors.answer}
        rows={4}
        defaultValue={typed.answer}
      />
      <Button>{t("disowning.send-answer")}</Button>
    </form>
  );
}
