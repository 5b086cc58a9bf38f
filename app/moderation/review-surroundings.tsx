import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { Remarks } from "#app/comments/comment/remarks.tsx";
import { isInQueue, isPublic, isWithdrawn } from "#app/comments/comment/standing.ts";
import { Changes } from "#app/comments/reading/compare/changes.tsx";
import { Details } from "#app/ui/details.tsx";
import { useWords } from "#app/words/use-words.ts";
import { DoneList } from "./done.tsx";
import type { Review } from "./review.server.ts";
import { ReviewedVersionText } from "./reviewed-version.tsx";
import { togetherAddress } from "./together/addresses.ts";
import { WrittenBy } from "./written-by.tsx";

/** The comment that a reply answers. */
export function RepliedTo({ parent }: { parent: NonNullable<Review["parent"]> }) {
  const t = useWords();
  const inReplyTo = isPublic(parent)
    ? "moderation.in-reply-to"
    : isWithdrawn(parent)
      ? "moderation.in-reply-to-withdrawn"
      : "moderation.in-reply-to-unpublished";
  return (
    <section className="app-replied-to" aria-labelledby="replied-to">
      <h2 className="govuk-heading-s" id="replied-to">
        {t(inReplyTo, { number: String(parent.number) })}
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
  const t = useWords();
  const { comment, alike } = review;
  const total = alike.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  return (
    <p className="govuk-inset-text">
      {t("moderation.alike", {
        count: total,
        states: t.list(alike.map(({ status, count }) => t("moderation.alike-in-state", { status, count }))),
      })}{" "}
      {alike.some(({ status }) => status === "published") && (
        <a
          className="govuk-link"
          href={commentsAddress(comment.reference, { campaign: comment.campaign_id ?? "" })}
        >
          {t("moderation.read-what-is-published")}
        </a>
      )}{" "}
      {isInQueue(comment) && comment.campaign_id && alike.some(({ waiting }) => waiting > 0) && (
        <a
          className="govuk-link"
          href={togetherAddress(comment.government_code, {
            consultation: comment.reference,
            campaign: comment.campaign_id,
          })}
        >
          {t("together.decide-on-them-at-once")}
        </a>
      )}
    </p>
  );
}

/** What a version that was sent again changes; says nothing of a first version. */
export function WhatChanged({ review: { comment, change } }: { review: Review }) {
  const t = useWords();
  if (!change) return null;
  const { from, to, sections } = change;
  const fromTo =
    from === comment.published_version ? "moderation.from-public-version-to" : "moderation.from-version-to";
  return (
    <section aria-labelledby="changed">
      <h2 className="govuk-heading-m" id="changed">
        {t("moderation.what-changed")}
      </h2>
      <p className="govuk-body">{t(fromTo, { from: String(from), to: String(to) })}</p>
      <Changes sections={sections} />
    </section>
  );
}

/** What was done with it so far, and the versions that it was decided on. */
export function History({ review }: { review: Review }) {
  const t = useWords();
  const { comment, versions, done } = review;
  const earlier = versions.slice(1);
  return (
    <>
      {done.length > 0 && (
        <section aria-labelledby="decisions">
          <h2 className="govuk-heading-m" id="decisions" tabIndex={-1}>
            {t("moderation.decisions-so-far")}
          </h2>
          <DoneList entries={done} timeZone={comment.time_zone} />
        </section>
      )}
      {earlier.length > 0 && (
        <section aria-labelledby="earlier">
          <h2 className="govuk-heading-m" id="earlier">
            {t("moderation.earlier-versions")}
          </h2>
          {earlier.map((version) => (
            <Details
              key={version.version}
              summary={t("moderation.version", { version: String(version.version) })}
            >
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
