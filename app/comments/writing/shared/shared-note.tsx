import { Hour } from "#app/ui/hour.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import { writingAddress } from "../../comment/addresses.ts";
import { partName } from "../../drafts/part-name.ts";
import type { WritingView } from "../opened/open-writing.server.ts";

/** For whom a comment is written, who else is writing what now, and how it stands with sending it. */
export function SharedNote({ view: { shared, place, labels, frame } }: { view: WritingView }) {
  const t = useWords();
  if (!shared) return null;
  const { time_zone: timeZone } = frame;
  return (
    <section className="app-shared" aria-labelledby="shared">
      <h2 className="govuk-heading-m" id="shared">
        {t("shared-drafts.for", { name: shared.name })}
      </h2>
      {shared.holds.length === 0 && <p className="govuk-body">{t("shared-drafts.nobody-else")}</p>}
      {shared.holds.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {shared.holds.map((hold) => (
            <li key={hold.part}>
              {t("shared-drafts.is-writing", {
                name: hold.name,
                part: partName(t, hold.part, labels),
                hour: <Hour at={hold.held_at} timeZone={timeZone} />,
              })}
            </li>
          ))}
        </ul>
      )}
      <ReadyNote view={{ shared, frame }} />
      <p className="govuk-body">
        <a className="govuk-link" href={writingAddress(place, "/versions")}>
          {t("shared-drafts.all-versions")}
        </a>
      </p>
    </section>
  );
}

/** Whether the draft waits for an approver. */
export function ReadyNote({ view: { shared, frame } }: { view: Pick<WritingView, "shared" | "frame"> }) {
  const t = useWords();
  if (!shared?.ready) return null;
  return (
    <p className="govuk-body">
      {t("shared-drafts.ready", {
        strong: (words) => <strong>{words}</strong>,
        name: shared.ready.name,
        moment: <Moment at={shared.ready.saved_at} timeZone={frame.time_zone} />,
      })}
    </p>
  );
}
