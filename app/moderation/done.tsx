import type { ReactNode } from "react";
import { GroundLink } from "#app/comments/comment/ground-link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Ground } from "#db/schema.ts";
import type { listDone } from "./done.server.ts";
import { type Done, doneTones } from "./outcomes.ts";

type Entry = Awaited<ReturnType<typeof listDone>>[number];

/** All that was done with a comment: by whom, when, on what ground and why. */
export function DoneList({ entries, timeZone }: { entries: Entry[]; timeZone: string }) {
  const t = useWords();
  return (
    <ol className="app-cards">
      {entries.map((entry) => (
        <li key={entry.id} className="app-card">
          <p className="govuk-body">
            <DoneTag done={entry.done} />{" "}
            {t("moderation.done-with-version", {
              version: String(entry.version),
              name: entry.moderator_name,
              when: <Moment at={entry.done_at} timeZone={timeZone} />,
            })}
          </p>
          <GroundAndReason {...entry} />
        </li>
      ))}
    </ol>
  );
}

/** What was done, in a word. */
export function DoneTag({ done }: { done: Done }) {
  const t = useWords();
  return <Tag tone={doneTones[done]}>{t(`moderation.done ${done}`)}</Tag>;
}

interface WhyDone {
  ground: Ground | null;
  reason: string | null;
  /** How many passages and files were taken out of it. */
  redactions?: number;
}

/** WhyDone a comment was returned or rejected, or what was taken out of it; nothing for anything else. */
export function GroundAndReason({ ground, reason, redactions = 0 }: WhyDone) {
  const t = useWords();
  return (
    <>
      {redactions > 0 && (
        <p className="govuk-body">{t("moderation.taken-out-of-it", { count: redactions })}</p>
      )}
      {ground && (
        <p className="govuk-body">
          {t("moderation.on-ground", { strong, ground: <GroundLink ground={ground} /> })}
        </p>
      )}
      {reason && <p className="govuk-body app-typed-lines">{reason}</p>}
    </>
  );
}

const strong = (words: ReactNode[]) => <strong>{words}</strong>;
