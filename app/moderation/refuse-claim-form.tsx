import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { TextArea } from "#app/ui/text-area.tsx";

interface Props {
  version: number;
  /** How many texts and files are confidential in it. */
  texts: number;
  files: number;
  typed?: Record<string, string>;
  errors?: Errors;
}

/** Refuses claims by their numbers: the comment returns to its author with the reason. */
export function RefuseClaimForm({ version, texts, files, typed = {}, errors = {} }: Props) {
  const numbered = (what: "part" | "file", count: number) =>
    Array.from({ length: count }, (_, index) => ({
      value: `${what} ${index + 1}`,
      text: `Confidential ${what} ${index + 1}`,
    }));
  return (
    <section aria-labelledby="refuse">
      <h2 className="govuk-heading-m" id="refuse">
        Refuse a claim
      </h2>
      <p className="govuk-body">
        The comment returns to its author, who can withdraw the claim, take the part out or claim another
        ground, and send it again. Nothing confidential becomes public by this, and what is public stays
        public.
      </p>
      <form method="post" noValidate>
        <input type="hidden" name="version" value={version} />
        <Checkboxes
          name="parts"
          label="Which claim does not hold?"
          choices={[...numbered("part", texts), ...numbered("file", files)]}
          defaultValues={typed.parts?.split(",")}
          error={errors.parts}
        />
        <TextArea
          name="reason"
          label="Reason"
          hint="The author reads it, and it is kept unencrypted: do not repeat the confidential words. Up to 3,000 characters."
          rows={4}
          defaultValue={typed.reason}
          error={errors.reason}
        />
        <Button kind="secondary" name="intent" value="refuse">
          Refuse and return the comment
        </Button>
      </form>
    </section>
  );
}
