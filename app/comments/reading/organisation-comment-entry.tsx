import { Moment } from "#app/ui/moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import { commentAddress } from "../comment/addresses.ts";
import { Excerpt } from "../comment/excerpt.tsx";
import { partWords } from "../comment/part-words.ts";
import { PositionTag } from "../comment/position-tag.tsx";
import type { OrganisationComment } from "./list-organisation-comments.server.ts";

/** A comment in its organisation's list: on what, what position, and the first words. */
export function OrganisationCommentEntry({ comment }: { comment: OrganisationComment }) {
  const t = useWords();
  const { number, reference, title, position, submitted_at, time_zone } = comment;
  return (
    <li className="app-card">
      <h3 className="govuk-heading-s app-entry__author">
        <a className="govuk-link" href={commentAddress(reference, number)}>
          {t("reading.comment-on", { number: String(number), consultation: title })}
        </a>
      </h3>
      <ul className="app-facts">
        <li>{reference}</li>
        <li>
          <Moment at={submitted_at} timeZone={time_zone} />
        </li>
      </ul>
      <Excerpt {...comment} />
      <p className="app-entry__counts">
        <PositionTag position={position} />
        {partWords(t, comment).map((words) => (
          <span key={words}>{words}</span>
        ))}
      </p>
    </li>
  );
}
