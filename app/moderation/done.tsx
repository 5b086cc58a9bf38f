import { GroundLink } from "#app/comments/comment/ground-link.tsx";
import { capital } from "#app/content/phrases.ts";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { Ground } from "#db/schema.ts";
import type { listDone } from "./done.server.ts";
import { type Done, doneWords } from "./outcomes.ts";

type Entry = Awaited<ReturnType<typeof listDone>>[number];

/** All that was done with a comment: by whom, when, on what ground and why. */
export function DoneList({ entries, timeZone }: { entries: Entry[]; timeZone: string }) {
  return (
    <ol className="app-cards">
      {entries.map((entry) => (
        <li key={entry.id} className="app-card">
          <p className="govuk-body">
            <DoneTag done={entry.done} /> Version {entry.version}, by {entry.moderator_name},{" "}
            <Moment at={entry.done_at} timeZone={timeZone} />
          </p>
          <GroundAndReason {...entry} />
        </li>
      ))}
    </ol>
  );
}

/** What was done, in a word. */
export function DoneTag({ done }: { done: Done }) {
  const words = doneWords[done];
  return <Tag tone={words.tone}>{capital(words.done)}</Tag>;
}

/** Why a comment was returned or rejected; nothing for anything else. */
export function GroundAndReason({ ground, reason }: { ground: Ground | null; reason: string | null }) {
  return (
    <>
      {ground && (
        <p className="govuk-body">
          <strong>Ground:</strong> <GroundLink ground={ground} />
        </p>
      )}
      {reason && <p className="govuk-body app-typed-lines">{reason}</p>}
    </>
  );
}
