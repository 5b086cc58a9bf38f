import { writingAddress } from "../../comment/addresses.ts";
import type { WritingView } from "../opened/open-writing.server.ts";
import { HeldBy } from "../shared/held-by.tsx";
import { TypedAgain } from "../shared/typed-again.tsx";
import { KeptText } from "./kept-text.tsx";

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
