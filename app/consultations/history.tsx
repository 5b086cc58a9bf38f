import { capital } from "#app/content/phrases.ts";
import { FullMoment } from "#app/ui/full-moment.tsx";
import type { ConsultationEvent } from "./events.ts";

/** What has happened so far, newest first. */
export function History({ events, timeZone }: { events: ConsultationEvent[]; timeZone: string }) {
  return (
    <ol className="app-history" reversed>
      {events.map(({ stage, occurred_at, note }) => (
        <li key={`${stage} ${occurred_at}`}>
          <p className="app-history__stage">{capital(stage)}</p>
          <p className="app-history__at">
            <FullMoment at={occurred_at} timeZone={timeZone} />
          </p>
          {note && <p className="govuk-body">{note}</p>}
        </li>
      ))}
    </ol>
  );
}
