import { Hour } from "#app/ui/hour.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { writingAddress } from "../../comment/addresses.ts";
import { partName } from "../../drafts/part-name.ts";
import type { WritingView } from "../opened/open-writing.server.ts";

/** For whom a comment is written, who else is writing what now, and how it stands with sending it. */
export function SharedNote({ view: { shared, place, labels, frame } }: { view: WritingView }) {
  if (!shared) return null;
  const { time_zone: timeZone } = frame;
  return (
    <section className="app-shared" aria-labelledby="shared">
      <h2 className="govuk-heading-m" id="shared">
        For {shared.name}
      </h2>
      {shared.holds.length === 0 && <p className="govuk-body">Nobody else is writing in this draft now.</p>}
      {shared.holds.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {shared.holds.map((hold) => (
            <li key={hold.part}>
              {hold.name} is writing {partName(hold.part, labels)} now, last seen at{" "}
              <Hour at={hold.held_at} timeZone={timeZone} />
            </li>
          ))}
        </ul>
      )}
      <ReadyNote view={{ shared, frame }} />
      <p className="govuk-body">
        <a className="govuk-link" href={writingAddress(place, "/versions")}>
          All versions of this draft
        </a>
      </p>
    </section>
  );
}

/** Whether the draft waits for an approver. */
export function ReadyNote({ view: { shared, frame } }: { view: Pick<WritingView, "shared" | "frame"> }) {
  if (!shared?.ready) return null;
  return (
    <p className="govuk-body">
      <strong>Ready for approval</strong>, said {shared.ready.name} on{" "}
      <Moment at={shared.ready.saved_at} timeZone={frame.time_zone} />.
    </p>
  );
}
