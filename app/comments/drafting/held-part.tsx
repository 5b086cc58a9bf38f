import { writingAddress } from "../addresses.ts";
import { KeptText } from "../writing/kept-text.tsx";
import type { WritingView } from "../writing/open-writing.server.ts";
import { HeldBy } from "./held-by.tsx";
import { TypedAgain } from "./typed-again.tsx";

/** In place of a form whose part another member holds: who that is, what was typed here, and the draft to read. */
export function HeldPart({ view }: { view: WritingView }) {
  if (!view.shared?.heldBy) return null;
  return (
    <>
      <HeldBy hold={view.shared.heldBy} timeZone={view.frame.time_zone} />
      {view.shared.heldBy.part !== "overall" && (
        <p className="govuk-body">
          <a className="govuk-link" href={writingAddress(view.place)}>
            Write another part
          </a>
        </p>
      )}
      <TypedAgain />
      <KeptText view={view} />
    </>
  );
}
