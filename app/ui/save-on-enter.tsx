import { useWords } from "#app/words/use-words.ts";

/** Enter presses the first button of a form, whatever that is: where this one comes first, Enter saves. */
export function SaveOnEnter() {
  const t = useWords();
  return (
    <button
      type="submit"
      name="intent"
      value="save"
      className="govuk-visually-hidden"
      tabIndex={-1}
      aria-hidden="true"
    >
      {t("ui.save")}
    </button>
  );
}
