import { counted } from "#app/content/wording.ts";
import { commentAddress } from "../addresses.ts";
import { AuthorFacts, AuthorName } from "../attribution.tsx";
import { PositionTag } from "../position-tag.tsx";
import type { listComments } from "./list-comments.server.ts";

type Entry = Awaited<ReturnType<typeof listComments>>[number];

/** A comment in a list: who, what position, the first words, and how much there is. */
export function CommentEntry({
  comment,
  consultation: { reference, time_zone },
}: {
  comment: Entry;
  consultation: { reference: string; time_zone: string };
}) {
  const {
    number,
    position,
    excerpt,
    language,
    points,
    replies,
    submitted_at,
    technical,
    human_rights,
    wordings,
    confidential,
  } = comment;
  return (
    <li className="app-card">
      <h3 className="govuk-heading-s app-entry__author">
        <a className="govuk-link" href={commentAddress(reference, number)}>
          <AuthorName author={comment} />
          <span className="govuk-visually-hidden"> (comment {number})</span>
        </a>
      </h3>
      <AuthorFacts author={comment} at={submitted_at} timeZone={time_zone} />
      {excerpt && (
        <p className="govuk-body app-entry__excerpt" lang={language ?? undefined} dir="auto">
          {excerpt}
        </p>
      )}
      <p className="app-entry__counts">
        <PositionTag position={position} />
        <span>{points === 0 ? "General remarks only" : counted(points, "point")}</span>
        {technical > 0 && <span>{counted(technical, "technical input")}</span>}
        {human_rights > 0 && <span>{counted(human_rights, "human-rights input")}</span>}
        {wordings > 0 && <span>Proposes wording</span>}
        {confidential > 0 && <span>{counted(confidential, "confidential part")}</span>}
        {replies > 0 && <span>{counted(replies, "reply", "replies")}</span>}
        <span>No. {number}</span>
      </p>
    </li>
  );
}
