import { counted } from "#app/content/phrases.ts";
import { commentAddress } from "../comment/addresses.ts";
import { AuthorFacts, AuthorName } from "../comment/attribution.tsx";
import { Excerpt } from "../comment/excerpt.tsx";
import { partWords } from "../comment/part-words.ts";
import { PositionTag } from "../comment/position-tag.tsx";
import type { listComments } from "./list-comments.server.ts";

type ListedComment = Awaited<ReturnType<typeof listComments>>[number];

/** A comment in a list: who, what position, the first words, and how much there is. */
export function CommentEntry({
  comment,
  consultation: { reference, time_zone },
}: {
  comment: ListedComment;
  consultation: { reference: string; time_zone: string };
}) {
  const { number, position, replies, submitted_at, wordings, confidential } = comment;
  const parts = partWords(comment);
  return (
    <li className="app-card">
      <h3 className="govuk-heading-s app-entry__author">
        <a className="govuk-link" href={commentAddress(reference, number)}>
          <AuthorName author={comment} />
          <span className="govuk-visually-hidden"> (comment {number})</span>
        </a>
      </h3>
      <AuthorFacts author={comment} at={submitted_at} timeZone={time_zone} />
      <Excerpt {...comment} />
      <p className="app-entry__counts">
        <PositionTag position={position} />
        {parts.length === 0 && <span>General remarks only</span>}
        {parts.map((words) => (
          <span key={words}>{words}</span>
        ))}
        {wordings > 0 && <span>Proposes wording</span>}
        {confidential > 0 && <span>{counted(confidential, "confidential part")}</span>}
        {replies > 0 && <span>{counted(replies, "reply", "replies")}</span>}
        <span>No. {number}</span>
      </p>
    </li>
  );
}
