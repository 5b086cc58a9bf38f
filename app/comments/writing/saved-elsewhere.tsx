import { PositionTag } from "../position-tag.tsx";
import type { ChosenPosition } from "./draft.ts";

/** What was saved in another place meanwhile, beside what was typed here. */
export function SavedElsewhere({
  elsewhere: { position, text },
}: {
  elsewhere: { position: ChosenPosition; text: string };
}) {
  return (
    <section className="app-elsewhere" aria-labelledby="elsewhere">
      <h2 className="govuk-heading-m" id="elsewhere">
        Saved elsewhere meanwhile
      </h2>
      <p className="govuk-body">
        This is what your draft says now. What you typed here is in the form below and is not saved yet. Put
        into the form what you want to keep, then save it: it will replace this.
      </p>
      {position && (
        <p className="govuk-body">
          <PositionTag position={position} />
        </p>
      )}
      <pre className="app-typed" dir="auto">
        {text || "(no text)"}
      </pre>
    </section>
  );
}
