import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { commentAddress, commentsAddress } from "#app/comments/addresses.ts";
import { AuthorFacts, AuthorName } from "#app/comments/attribution.tsx";
import { EndorsementList } from "#app/comments/endorsing/endorsement-list.tsx";
import { listEndorsements, listWithdrawable } from "#app/comments/endorsing/list-endorsements.server.ts";
import { ownersActedFor } from "#app/comments/own/acting-for.server.ts";
import { CommentBody } from "#app/comments/reading/comment-body.tsx";
import { countCampaign, findComment, rootNumberOf } from "#app/comments/reading/find-comment.server.ts";
import { StatusNote } from "#app/comments/reading/status-note.tsx";
import { countReplies } from "#app/comments/reading/thread.ts";
import { ThreadList } from "#app/comments/reading/thread-list.tsx";
import { findThread } from "#app/comments/reading/threads.server.ts";
import { listVersionParts } from "#app/comments/reading/version-parts.server.ts";
import { mayReply } from "#app/comments/writing/replying.ts";
import { isOpen } from "#app/consultations/consultation.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { counted } from "#app/content/wording.ts";
import { readPage } from "#app/http/read-page.ts";
import { ButtonLink } from "#app/ui/button.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Comment ${data?.comment.number ?? ""} on ${data?.frame.title ?? "a consultation"} – Parley` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, account, now } = context;
  const consultation = await findConsultation(db, account, params.reference);
  const comment = await findComment(db, account, {
    consultation,
    number: params.number,
    owners: await ownersActedFor(context),
  });
  if (comment.root_id && comment.isPublic) {
    const root = await rootNumberOf(db, comment.root_id);
    throw redirect(`${commentAddress(consultation.reference, root)}#reply-${comment.number}`);
  }
  const version = comment.published_version ?? comment.current_version;
  const { campaign_id } = comment;
  const takesEndorsements = comment.isPublic && comment.root_id === null;
  return {
    frame: frameOf(consultation, { account, now }),
    comment: {
      number: comment.number,
      published_version: comment.published_version,
      status: comment.status,
      isPublic: comment.isPublic,
      isReply: comment.root_id !== null,
      author_name: comment.author_name,
      organisation: comment.organisation,
      organisation_id: comment.organisation_id,
      stakeholder_group: comment.stakeholder_group,
      country: comment.country,
      answers_for: comment.answers_for,
      attribution: comment.attribution,
      isLetThrough: comment.publish_at !== null,
      isProvable: comment.author_key !== null,
      submitted_at: comment.submitted_at,
      position: comment.position,
      remarks_html: comment.remarks_html,
      language: comment.language,
      ...(await listVersionParts(db, { comment_id: comment.id, version })),
    },
    campaign:
      campaign_id && comment.isPublic
        ? { id: campaign_id, count: await countCampaign(db, consultation.id, campaign_id) }
        : null,
    endorsements: takesEndorsements
      ? await listEndorsements(db, comment.id, readPage(new URL(request.url).searchParams))
      : null,
    mayEndorse:
      takesEndorsements &&
      !context.atRiskKey &&
      isOpen(consultation, now) &&
      comment.author_id !== account?.id,
    mayWithdraw:
      takesEndorsements && account !== null && (await listWithdrawable(db, account, comment.id)).length > 0,
    thread: comment.isPublic ? await findThread(db, comment) : [],
    mayReply:
      comment.isPublic &&
      // Replies are signed by name, which has no place in at-risk mode.
      !context.atRiskKey &&
      (mayReply(account, consultation, now) || (!account && isOpen(consultation, now))),
  };
}

export default function CommentPage() {
  const { frame, comment, campaign, endorsements, mayEndorse, mayWithdraw, thread, mayReply } =
    useLoaderData<typeof loader>();
  const { reference, time_zone } = frame;
  const { number, status, isPublic, isReply } = comment;
  const replies = countReplies(thread);
  return (
    <ConsultationFrame
      frame={frame}
      current="comments"
      heading={`${isReply ? "Reply" : "Comment"} ${number}`}
    >
      {!isPublic && <StatusNote status={status} isLetThrough={comment.isLetThrough} />}
      <article className="app-comment">
        <p className="govuk-heading-m app-entry__author">
          <AuthorName author={comment} />
        </p>
        <AuthorFacts author={comment} at={comment.submitted_at} timeZone={time_zone} />
        {campaign && campaign.count > 1 && (
          <p className="govuk-body">
            One of {counted(campaign.count, "near-identical comment")}.{" "}
            <a className="govuk-link" href={commentsAddress(reference, { campaign: campaign.id })}>
              Read them all
            </a>
          </p>
        )}
        <CommentBody reference={reference} comment={comment} isReply={isReply} />
        {comment.isProvable && (
          <p className="govuk-body">
            <a className="govuk-link" href={commentAddress(reference, number, "/authorship")}>
              Check a statement by its author
            </a>
          </p>
        )}
      </article>
      {endorsements && (
        <EndorsementList
          comment={comment}
          consultation={frame}
          listed={endorsements}
          mayEndorse={mayEndorse}
          mayWithdraw={mayWithdraw}
        />
      )}
      {isPublic && (
        <section className="app-replies" aria-labelledby="replies">
          <h2 className="govuk-heading-m" id="replies">
            {replies === 0 ? "No replies yet" : counted(replies, "reply", "replies")}
          </h2>
          <ThreadList replies={thread} under={number} consultation={frame} mayReply={mayReply} />
          {mayReply && (
            <ButtonLink kind="secondary" href={commentAddress(reference, number, "/reply")}>
              Reply to this comment
            </ButtonLink>
          )}
        </section>
      )}
    </ConsultationFrame>
  );
}
