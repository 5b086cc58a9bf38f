import { Moment } from "#app/ui/moment.tsx";
import { commentAddress } from "../addresses.ts";
import { PositionTag } from "../position-tag.tsx";
import type { OrganisationComment } from "./list-organisation-comments.server.ts";

/** A comment in its organisation's list: on what, what position, and the first words. */
export function OrganisationCommentEntry({ comment }: { comment: OrganisationComment }) {
  const { number, reference, title, position, language, excerpt, submitted_at, time_zone } = comment;
  return (
    <li className="app-card">
      <h3 className="govuk-heading-s app-entry__author">
        <a className="govuk-link" href={commentAddress(reference, number)}>
          Comment {number} on {title}
        </a>
      </h3>
      <ul className="app-facts">
        <li>{reference}</li>
        <li>
          <Moment at={submitted_at} timeZone={time_zone} />
        </li>
      </ul>
      {excerpt && (
        <p className="govuk-body app-entry__excerpt" lang={language ?? undefined} dir="auto">
          {excerpt}
        </p>
      )}
      <p className="app-entry__counts">
        <PositionTag position={position} />
      </p>
    </li>
  );
}
