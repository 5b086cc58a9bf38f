import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { Remarks } from "#app/comments/comment/remarks.tsx";
import { isPublic, isWithdrawn } from "#app/comments/comment/standing.ts";
import { Changes } from "#app/comments/reading/compare/changes.tsx";
import { Details } from "#app/ui/details.tsx";
import { DoneList } from "./done.tsx";
import type { Review } from "./review.server.ts";
import { ReviewedVersionText } from "./reviewed-version.tsx";
import { WrittenBy } from "./written-by.tsx";

/** The comment that a reply answers. */
export function RepliedTo({ parent }: { parent: NonNullable<Review["parent"]> }) {
  return (
    <section className="app-replied-to" aria-labelledby="replied-to">
      <h2 className="govuk-heading-s" id="replied-to">
        In reply to {parent.number}
        {!isPublic(parent) && (isWithdrawn(parent) ? " (withdrawn)" : " (not published)")}
      </h2>
      <p className="govuk-body-s">
        <WrittenBy {...parent} />
      </p>
      <Remarks html={parent.remarks_html} language={parent.language} />
    </section>
  );
}

/** How many comments are nearly identical to this one; says nothing where there are none. */
export function Alike({ review }: { review: Review }) {
  const { comment, alike } = review;
  const total = alike.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  return (
    <p className="govuk-inset-text">
      {total === 1 ? "1 other comment is" : `${total} other comments are`} nearly identical:{" "}
      {alike.map(({ status, count }) => `${count} ${status}`).join(", ")}.{" "}
      {alike.some(({ status }) => status === "published") && (
        <a
          className="govuk-link"
          href={commentsAddress(comment.reference, { campaign: comment.campaign_id ?? "" })}
        >
          Read what is published
        </a>
      )}
    </p>
  );
}

/** What a version that was sent again changes; says nothing of a first version. */
export function WhatChanged({ review: { comment, change } }: { review: Review }) {
  if (!change) return null;
  const { from, to, sections } = change;
  const isPublic = from === comment.published_version;
  return (
    <section aria-labelledby="changed">
      <h2 className="govuk-heading-m" id="changed">
        What changed
      </h2>
      <p className="govuk-body">
        From version {from}
        {isPublic && ", which is public,"} to version {to}.
      </p>
      <Changes sections={sections} />
    </section>
  );
}

/** What was done with it so far, and the versions that it was decided on. */
export function History({ review }: { review: Review }) {
  const { comment, versions, done } = review;
  const earlier = versions.slice(1);
  return (
    <>
      {done.length > 0 && (
        <section aria-labelledby="decisions">
          <h2 className="govuk-heading-m" id="decisions" tabIndex={-1}>
            Decisions so far
          </h2>
          <DoneList entries={done} timeZone={comment.time_zone} />
        </section>
      )}
      {earlier.length > 0 && (
        <section aria-labelledby="earlier">
          <h2 className="govuk-heading-m" id="earlier">
            Earlier versions
          </h2>
          {earlier.map((version) => (
            <Details key={version.version} summary={`Version ${version.version}`}>
              <ReviewedVersionText
                version={version}
                isReply={comment.parent_id !== null}
                reference={comment.reference}
              />
            </Details>
          ))}
        </section>
      )}
    </>
  );
}
