import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/server-runtime";
import { mayReadConfidential } from "#app/accounts/permissions.ts";
import { commentAddress, commentsAddress, confidentialAddress } from "#app/comments/comment/addresses.ts";
import { AuthorFacts, AuthorName } from "#app/comments/comment/attribution.tsx";
import { countReplies } from "#app/comments/comment/thread.ts";
import { EndorsementList } from "#app/comments/endorsing/endorsement-list.tsx";
import { listEndorsements, listWithdrawable } from "#app/comments/endorsing/list-endorsements.server.ts";
import { ownersActedFor } from "#app/comments/own/acting-for.server.ts";
import { ChangedNote } from "#app/comments/reading/changed-note.tsx";
import { CommentBody } from "#app/comments/reading/comment-body.tsx";
import { hasConfidential } from "#app/comments/reading/confidential/find-confidential.server.ts";
import { countCampaign, findComment, rootNumberOf } from "#app/comments/reading/find-comment.server.ts";
import { findWithdrawn } from "#app/comments/reading/find-withdrawn.server.ts";
import { shownComment } from "#app/comments/reading/shown-comment.server.ts";
import { StatusNote } from "#app/comments/reading/status-note.tsx";
import { ThreadList } from "#app/comments/reading/thread-list.tsx";
import { findThread } from "#app/comments/reading/threads.server.ts";
import { WithdrawnComment } from "#app/comments/reading/withdrawn-comment.tsx";
import { mayReply } from "#app/comments/writing/sending/replying.ts";
import { isOpen } from "#app/consultations/consultation.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { counted } from "#app/content/wording.ts";
import { readPage } from "#app/requests/read-page.ts";
import { ButtonLink } from "#app/ui/button.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Comment ${data?.comment.number ?? ""} on ${data?.frame.title ?? "a consultation"} – Parley` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, account, now } = context;
  const consultation = await findConsultation(db, account, params.reference);
  const withdrawn = await findWithdrawn(db, { consultation, number: params.number });
  if (withdrawn)
    return { frame: frameOf(consultation, { account, now }), ...withdrawn, isWithdrawn: true as const };
  const owners = await ownersActedFor(context);
  const comment = await findComment(db, account, { consultation, number: params.number, owners });
  if (comment.root_id && comment.isPublic) {
    const root = await rootNumberOf(db, comment.root_id);
    throw redirect(`${commentAddress(consultation.reference, root)}#reply-${comment.number}`);
  }
  const { campaign_id } = comment;
  const takesEndorsements = comment.isPublic && comment.root_id === null;
  return {
    frame: frameOf(consultation, { account, now }),
    comment: await shownComment(db, comment),
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
    isOwn: owners.some((owner) => owner === comment.owner),
    confidential:
      mayReadConfidential(account, consultation) && (await hasConfidential(db, comment.id))
        ? confidentialAddress(consultation.government_code, consultation.reference, comment.number)
        : null,
    thread: comment.isPublic ? await findThread(db, comment) : [],
    mayReply:
      comment.isPublic &&
      // Replies are signed by name, which has no place in at-risk mode.
      !context.atRiskKey &&
      (mayReply(account, consultation, now) || (!account && isOpen(consultation, now))),
  };
}

type Shown = Exclude<SerializeFrom<typeof loader>, { isWithdrawn: true }>;

export default function CommentPage() {
  const shown = useLoaderData<typeof loader>();
  return "isWithdrawn" in shown ? <WithdrawnComment {...shown} /> : <ReadComment {...shown} />;
}

function ReadComment(shown: Shown) {
  const { frame, comment, campaign, endorsements, mayEndorse, mayWithdraw, isOwn, confidential } = shown;
  const { reference, time_zone } = frame;
  const { number, standing, isPublic, isReply, isPending } = comment;
  return (
    <ConsultationFrame
      frame={frame}
      current="comments"
      heading={`${isReply ? "Reply" : "Comment"} ${number}`}
    >
      {(!isPublic || (isOwn && isPending)) && (
        <StatusNote
          standing={standing}
          isPublic={isPublic}
          versions={isOwn ? frame.reference : null}
          number={number}
        />
      )}
      <article className="app-comment">
        <p className="govuk-heading-m app-entry__author">
          <AuthorName author={comment} />
        </p>
        <AuthorFacts author={comment} at={comment.submitted_at} timeZone={time_zone} />
        {isPublic && <ChangedNote version={comment.version} at={comment.changed_at} timeZone={time_zone} />}
        {campaign && campaign.count > 1 && (
          <p className="govuk-body">
            One of {counted(campaign.count, "near-identical comment")}.{" "}
            <a className="govuk-link" href={commentsAddress(reference, { campaign: campaign.id })}>
              Read them all
            </a>
          </p>
        )}
        <CommentBody reference={reference} comment={comment} isReply={isReply} />
        {confidential && (
          <p className="govuk-body app-no-print">
            <a className="govuk-link" href={confidential}>
              Read the confidential parts as an official
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
      {isPublic && <Replies {...shown} />}
    </ConsultationFrame>
  );
}

function Replies({ frame, comment: { number }, thread, mayReply }: Shown) {
  const replies = countReplies(thread);
  return (
    <section className="app-replies" aria-labelledby="replies">
      <h2 className="govuk-heading-m" id="replies">
        {replies === 0 ? "No replies yet" : counted(replies, "reply", "replies")}
      </h2>
      <ThreadList replies={thread} under={number} consultation={frame} mayReply={mayReply} />
      {mayReply && (
        <ButtonLink kind="secondary" href={commentAddress(frame.reference, number, "/reply")}>
          Reply to this comment
        </ButtonLink>
      )}
    </section>
  );
}
