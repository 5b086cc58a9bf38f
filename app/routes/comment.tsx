import { useLoaderData } from "@remix-run/react";
import { type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/server-runtime";
import { mayReadAsOfficial, mayReadConfidential } from "#app/accounts/permissions.ts";
import { commentAddress, confidentialAddress } from "#app/comments/comment/addresses.ts";
import { EndorsementList } from "#app/comments/endorsing/endorsement-list.tsx";
import { shownEndorsements } from "#app/comments/endorsing/shown-endorsements.server.ts";
import { ownersActedFor } from "#app/comments/own/acting-for.server.ts";
import { listAlsoAddressed } from "#app/comments/reading/also-addressed.server.ts";
import { AlsoAddressed } from "#app/comments/reading/also-addressed.tsx";
import { CommentArticle } from "#app/comments/reading/comment-article.tsx";
import { hasConfidential } from "#app/comments/reading/confidential/find-confidential.server.ts";
import { findCampaign, findComment, rootNumberOf } from "#app/comments/reading/find-comment.server.ts";
import { findWithdrawn } from "#app/comments/reading/find-withdrawn.server.ts";
import { Replies } from "#app/comments/reading/replies.tsx";
import { shownComment } from "#app/comments/reading/shown-comment.server.ts";
import { StatusNote } from "#app/comments/reading/status-note.tsx";
import { findThread } from "#app/comments/reading/threads.server.ts";
import { WithdrawnComment } from "#app/comments/reading/withdrawn-comment.tsx";
import { isReplyOffered } from "#app/comments/writing/sending/replying.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { frameOf } from "#app/consultations/frame.ts";
import { readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { TellModerators } from "#app/moderation/tell-moderators.tsx";
import { readPage } from "#app/requests/read-page.ts";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.comment", {
    number: String(data?.comment.number ?? ""),
    consultation: data?.frame.title ?? t("titles.a-consultation"),
  }),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, account, now } = context;
  const consultation = await readConsultation(context, request, params.reference);
  const withdrawn = await findWithdrawn(db, { consultation, number: params.number });
  if (withdrawn)
    return { frame: frameOf(consultation, { account, now }), ...withdrawn, isWithdrawn: true as const };
  const owners = await ownersActedFor(context);
  const comment = await findComment(db, account, { consultation, number: params.number, owners });
  if (comment.root_id && comment.isPublic) {
    const root = await rootNumberOf(db, comment.root_id);
    throw redirect(`${commentAddress(consultation.reference, root)}#reply-${comment.number}`);
  }
  const endorsed = { comment, consultation, account, isAtRisk: context.atRiskKey !== null, now };
  return {
    frame: frameOf(consultation, { account, now }),
    comment: await shownComment(db, comment, consultation),
    campaign: await findCampaign(db, consultation.id, comment),
    ...(await shownEndorsements(db, { ...endorsed, page: readPage(new URL(request.url).searchParams) })),
    isOwn: owners.some((owner) => owner === comment.owner),
    confidential:
      mayReadConfidential(account, { ...consultation, set_aside: comment.set_aside }) &&
      (await hasConfidential(db, comment.id))
        ? confidentialAddress(consultation.government_code, consultation.reference, comment.number)
        : null,
    also: mayReadAsOfficial(account, consultation)
      ? await listAlsoAddressed(db, account, { ...consultation, id: comment.id })
      : [],
    thread: comment.isPublic ? await findThread(db, comment) : [],
    mayReply: comment.isPublic && context.atRiskKey === null && isReplyOffered(account, consultation, now),
  };
}

type ShownComment = Exclude<SerializeFrom<typeof loader>, { isWithdrawn: true }>;

export default function CommentPage() {
  const shown = useLoaderData<typeof loader>();
  return "isWithdrawn" in shown ? <WithdrawnComment {...shown} /> : <ReadComment {...shown} />;
}

function ReadComment(shown: ShownComment) {
  const t = useWords();
  const { frame, comment, endorsements, mayEndorse, mayWithdraw, isOwn } = shown;
  const { number, standing, isPublic, isReply, isPending } = comment;
  return (
    <ConsultationFrame
      frame={frame}
      current="comments"
      heading={t(`reading.${isReply ? "reply" : "comment"}-number`, { number: String(number) })}
    >
      {(!isPublic || (isOwn && isPending)) && (
        <StatusNote
          standing={standing}
          isPublic={isPublic}
          isInHold={comment.isInHold}
          isPublished={comment.published_version !== null}
          versions={isOwn ? frame.reference : null}
          number={number}
        />
      )}
      <CommentArticle {...shown} />
      <AlsoAddressed others={shown.also} />
      {endorsements && (
        <EndorsementList
          comment={comment}
          consultation={frame}
          listed={endorsements}
          mayEndorse={mayEndorse}
          mayWithdraw={mayWithdraw}
        />
      )}
      {isPublic && <TellModerators reference={frame.reference} comment={comment} isOwn={isOwn} />}
      {isPublic && <Replies {...shown} />}
    </ConsultationFrame>
  );
}
