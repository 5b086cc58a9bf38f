import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useWords } from "#app/words/use-words.ts";
import { longestRefusal } from "./grounds.ts";

interface Props {
  version: number;
  /** What is claimed in it, by number: null for what the reader cannot read. */
  claims: readonly unknown[];
  files: readonly unknown[];
  typed?: Record<string, string>;
  errors?: Errors;
}

/** Refuses claims by their numbers: the comment returns to its author with the reason. Nothing where none can be read. */
export function RefuseClaimForm({ version, claims, files, typed = {}, errors = {} }: Props) {
  const t = useWords();
  const numbered = (what: "part" | "file", all: readonly unknown[]) =>
    all.flatMap((one, index) => {
      const number = String(index + 1);
      const text = t(`looking.confidential-${what}`, { number });
      return one === null ? [] : [{ value: `${what} ${number}`, text }];
    });
  const choices = [...numbered("part", claims), ...numbered("file", files)];
  if (choices.length === 0) return null;
  return (
    <section aria-labelledby="refuse">
      <h2 className="govuk-heading-m" id="refuse">
        {t("looking.refuse-a-claim")}
      </h2>
      <p className="govuk-body">{t("looking.what-refusing-does")}</p>
      <form method="post" noValidate>
        <input type="hidden" name="version" value={version} />
        <Checkboxes
          name="parts"
          label={t("looking.which-does-not-hold")}
          choices={choices}
          defaultValues={typed.parts?.split(",")}
          error={errors.parts}
        />
        <TextArea
          name="reason"
          label={t("looking.reason")}
          hint={t("looking.reason-hint", { most: longestRefusal })}
          rows={4}
          defaultValue={typed.reason}
          error={errors.reason}
        />
        <Button kind="secondary" name="intent" value="refuse">
          {t("looking.refuse-and-return")}
        </Button>
      </form>
    </section>
  );
}
