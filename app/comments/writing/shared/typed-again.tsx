import { useActionData, useLocation } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/text-area.tsx";

/**
 * All that was typed just now into a part that another member holds, to change, copy, or save once the part is free.
 * It stays marked as made from the revision that its writer saw, so that it can overwrite nothing that came since.
 */
export function TypedAgain() {
  const { pathname, search } = useLocation();
  const typed = useActionData<{ typed?: Record<string, string> } | undefined>()?.typed;
  if (!typed) return null;
  return (
    <section aria-labelledby="typed">
      <h2 className="govuk-heading-m" id="typed">
        What you typed just now
      </h2>
      <form method="post" action={pathname + search}>
        {Object.entries(typed).map(([name, value]) =>
          isText(name, value) ? (
            <TextArea
              key={name}
              name={name}
              label={names[name] ?? `Your text (${name})`}
              rows={8}
              defaultValue={value}
            />
          ) : (
            <input key={name} type="hidden" name={name} value={name === "intent" ? "save" : value} />
          ),
        )}
        {typed.position && <p className="govuk-body">Position: {typed.position}</p>}
        <Button>Save my text</Button>
      </form>
    </section>
  );
}

const names: Record<string, string> = {
  remarks: "Your general remarks",
  reasons: "Your reasons",
  wording: "Your proposed wording",
};
const hidden = ["draft", "revision", "intent", "position"];

function isText(name: string, value: string) {
  return name in names || (!hidden.includes(name) && value.trim() !== "");
}
