import { Moment } from "#app/ui/moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { listDoneFor } from "./done.server.ts";
import { DoneTag, GroundAndReason } from "./done.tsx";
import { isDecision } from "./outcomes.ts";
import { queueHref } from "./queue-filters.ts";
import { kindOf, WrittenBy } from "./written-by.tsx";

interface EntryProps {
  entry: Awaited<ReturnType<typeof listDoneFor>>["entries"][number];
  government: string;
  timeZone: string;
}

/** Something that a moderator did with a comment, among all that was done. */
export function DoneEntry({ entry, government, timeZone }: EntryProps) {
  const t = useWords();
  const when = <Moment at={entry.done_at} timeZone={timeZone} />;
  return (
    <li className="app-card">
      <h2 className="govuk-heading-s app-queue__heading">
        <a className="govuk-link" href={queueHref(government, {}, { comment: entry.comment_id })}>
          {t("moderation.comment-on", {
            kind: kindOf(entry),
            number: String(entry.number),
            reference: <span className="app-nowrap">{entry.reference}</span>,
          })}
        </a>{" "}
        <DoneTag done={entry.done} />
      </h2>
      <GroundAndReason {...entry} />
      <ul className="app-facts">
        <li>{t("moderation.written-by-whom", { author: <WrittenBy {...entry} /> })}</li>
        <li>{t(saidAs(entry), { name: entry.moderator_name, when })}</li>
      </ul>
    </li>
  );
}

/** A notice never calls what a rule did a person's act, nor the other way round. */
function saidAs({ done, rule_id }: EntryProps["entry"]) {
  if (rule_id) return "together.decided-by-rule";
  if (done === "put back") return "moderation.put-back-by";
  return isDecision(done) ? "moderation.decided-by" : "together.done-by";
}
