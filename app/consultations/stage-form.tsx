import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { momentWords } from "#app/ui/full-moment.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { StageSet } from "#db/schema.ts";
import type { Frame } from "./frame.ts";

interface Props {
  frame: Frame;
  next: StageSet[];
  /** Whether the opening time has passed already. */
  opensAtOnce: boolean;
  errors?: Errors;
  typed?: Typed;
}

/** The stages that can come next, what each will do, and what readers are told. */
export function StageForm({ frame, next, opensAtOnce, errors, typed }: Props) {
  if (next.length === 0)
    return (
      <p className="govuk-body" id="to">
        {frame.stage === "withdrawn" ? "It was withdrawn" : "It is decided"}, so nothing comes after this.
      </p>
    );
  const choices = next.map((stage) => ({ value: stage, ...wordsFor(stage, { frame, opensAtOnce }) }));
  return (
    <form method="post" noValidate>
      <Radios
        name="to"
        label="What comes next?"
        choices={choices}
        defaultValue={typed?.to}
        error={errors?.to}
      />
      <TextArea
        name="note"
        label="What readers are told"
        hint="Shown in the history of the consultation. A withdrawal needs it."
        rows={5}
        defaultValue={typed?.note}
        error={errors?.note}
      />
      <div className="app-actions">
        <Button>Change the stage</Button>
        {frame.stage === "draft" && (
          <ButtonLink
            href={`/officials/${frame.government_code}/consultations/${frame.reference}/edit`}
            kind="secondary"
          >
            Edit the draft
          </ButtonLink>
        )}
      </div>
    </form>
  );
}

function wordsFor(stage: StageSet, { frame, opensAtOnce }: Pick<Props, "frame" | "opensAtOnce">) {
  const when = (at: string) => momentWords({ at, timeZone: frame.time_zone });
  switch (stage) {
    case "announced": {
      const opening = opensAtOnce
        ? "opens for comments at once"
        : `opens by itself on ${when(frame.opens_at)}`;
      return {
        text: "Announce it",
        hint: `Everyone can read it from now on; its text and times can no longer be changed. It ${opening} and closes on ${when(frame.closes_at)}.`,
      };
    }
    case "under review":
      return { text: "Under review", hint: "Readers see that the comments are being read." };
    case "decided":
      return { text: "Decided", hint: "Say below what was decided. Nothing comes after this." };
    case "withdrawn":
      return {
        text: "Withdraw it",
        hint: "No further comments are taken, what was published stays readable, and it cannot be taken back.",
      };
    case "draft":
      return { text: "Draft", hint: "" };
  }
}
