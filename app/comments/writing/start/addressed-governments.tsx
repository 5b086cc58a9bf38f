import { governmentName } from "#app/governments/government-name.ts";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { WritingView } from "../opened/open-writing.server.ts";

interface Props {
  view: WritingView;
  typed?: Record<string, string>;
}

/** To which other governments a comment goes, where several hold the consultation together, and who then reads what. */
export function AddressedGovernments({ view: { others, frame }, typed }: Props) {
  const t = useWords();
  if (others.length === 0) return null;
  const ticked = typed
    ? (typed.also ?? "").split(",")
    : others.flatMap(({ reference, isTicked }) => (isTicked ? [reference] : []));
  return (
    <>
      <input type="hidden" name="asks_governments" value="yes" />
      <Checkboxes
        name="also"
        label={t("joint.also-to")}
        hint={t("joint.also-to-hint", { government: governmentName(t, frame) })}
        defaultValues={ticked}
        choices={others.map((other) => ({
          value: other.reference,
          text: governmentName(t, other),
          ...(other.closed && { hint: t.say(other.closed) }),
        }))}
      />
      {others
        .filter(({ isTicked }) => isTicked)
        .map((other) => (
          <p key={other.reference} className="govuk-body">
            <button
              type="submit"
              className="app-button-link"
              name="intent"
              value={`differing:${other.reference}`}
            >
              {t("joint.say-what-differs", { government: governmentName(t, other) })}
            </button>
          </p>
        ))}
    </>
  );
}
