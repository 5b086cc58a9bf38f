import { useActionData, useLocation } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { fieldMessage } from "#app/ui/field-words.ts";
import { TextArea } from "#app/ui/text-area.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { saidPosition } from "../../drafts/said-position.ts";

/**
 * All that was typed just now into a part that another member holds, to change, copy, or save once the part is free.
 * It stays marked as made from the revision that its writer saw, so that it can overwrite nothing that came since.
 */
export function TypedAgain() {
  const t = useWords();
  const { pathname, search } = useLocation();
  const typed = useActionData<{ typed?: Record<string, string> } | undefined>()?.typed;
  if (!typed) return null;
  return (
    <section aria-labelledby="typed">
      <h2 className="govuk-heading-m" id="typed">
        {t("not-writable.typed-just-now")}
      </h2>
      <form method="post" action={pathname + search}>
        {Object.entries(typed).map(([name, value]) =>
          isText(name, value) ? (
            <TextArea key={name} name={name} label={labelOf(t, name)} rows={8} defaultValue={value} />
          ) : (
            <input key={name} type="hidden" name={name} value={name === "intent" ? "save" : value} />
          ),
        )}
        {typed.position && (
          <p className="govuk-body">
            {t("not-writable.position-is", { position: saidPosition(t, typed.position) })}
          </p>
        )}
        <Button>{t("not-writable.save-my-text")}</Button>
      </form>
    </section>
  );
}

const names = ["remarks", "reasons", "wording"] as const;
const hidden = ["draft", "revision", "intent", "position"];

function labelOf(t: Translator, name: string) {
  const known = names.find((other) => other === name);
  return known
    ? t(`not-writable.your-${known}`)
    : t("not-writable.your-text", { field: t.say(fieldMessage(name)) });
}

function isText(name: string, value: string) {
  return names.some((other) => other === name) || (!hidden.includes(name) && value.trim() !== "");
}
