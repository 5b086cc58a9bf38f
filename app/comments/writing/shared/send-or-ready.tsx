import { Button } from "#app/ui/button.tsx";
import { partName } from "../../drafts/part-name.ts";
import type { WritingView } from "../opened/open-writing.server.ts";
import { ReadyNote } from "./shared-note.tsx";

/** The button that sends; for a drafter the one that hands the draft to those who may send it. */
export function SendOrReady({ view }: { view: WritingView }) {
  const { shared, place, labels } = view;
  const send = <Button>{place.changes ? "Send the comment again" : "Send the comment"}</Button>;
  if (!shared) return send;
  return (
    <>
      {shared.holds.map(({ name, part }) => (
        <p key={part} className="govuk-body">
          {name} is still writing {partName(part, labels)}.
        </p>
      ))}
      <ReadyNote view={view} />
      {shared.maySend ? (
        <>
          <p className="govuk-body">You send it in the name of {shared.name}.</p>
          {send}
        </>
      ) : (
        <>
          <p className="govuk-inset-text">
            An approver of {shared.name} sends it: {names.format(shared.senders)}.
          </p>
          {!shared.ready && (
            <Button name="intent" value="ready">
              Say that it is ready for approval
            </Button>
          )}
        </>
      )}
    </>
  );
}

const names = new Intl.ListFormat("en-GB", { type: "disjunction" });
