import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { receiptAddress, writingAddress } from "#app/comments/addresses.ts";
import { findOwnComment } from "#app/comments/own/find-own-comment.server.ts";
import { keepText } from "#app/comments/writing/keep-text.server.ts";
import { mendReply } from "#app/comments/writing/mend-reply.server.ts";
import { NotOpen } from "#app/comments/writing/not-open.tsx";
import { ReplyForm } from "#app/comments/writing/reply-form.tsx";
import { requireAuthor } from "#app/comments/writing/require-author.server.ts";
import { ReturnedNote } from "#app/comments/writing/returned-note.tsx";
import { newReply, newReplyKey } from "#app/comments/writing/submit-reply.server.ts";
import type { WritingAnswer } from "#app/comments/writing/writing-answer.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { renderMarkdown } from "#app/content/markdown.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { notFound } from "#app/http/refusals.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-saved-while-writing.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Change reply ${data?.number ?? ""} – Parley` },
];

/** A comment is mended on the pages on which it was written, a reply here. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const author = requireAccount(context, request);
  const { db, now } = context;
  const consultation = await findConsultation(db, author, params.reference);
  const comment = await findOwnComment(db, author, { consultation, number: params.number, now });
  if (!comment.isReply) throw redirect(writingAddress(consultation.reference, "", comment.number));
  return { frame: frameOf(consultation, { account: author, now }), ...comment, key: newReplyKey() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const author = await requireAuthor(context, request);
  const { db, now } = context;
  const consultation = await findConsultation(db, author, params.reference);
  const { id, isReply } = await findOwnComment(db, author, { consultation, number: params.number, now });
  if (!isReply) throw notFound();
  const form = await readForm(request, newReply);
  if (!form.ok) return data<WritingAnswer>({ errors: form.errors, typed: form.typed }, { status: 422 });
  if (form.typed.intent === "preview")
    return data<WritingAnswer>({ typed: form.typed, preview: renderMarkdown(form.values.remarks, "public") });

  const mended = { ...form.values, consultationId: consultation.id, replyId: id, now };
  const result = await keepText(context, form.typed, () => mendReply(db, author, mended));
  if (!result.ok)
    return data<WritingAnswer>(
      { errors: { remarks: result.errors.form ?? "" }, typed: form.typed },
      { status: 422 },
    );
  return redirect(receiptAddress(consultation.reference, result.number));
}

export default function MendPage() {
  const { frame, number, remarks, returned, isMendable, key } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer?.errors;
  const typed = answer?.typed;
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current={null} heading={`Change reply ${number}`}>
        {returned && <ReturnedNote returned={returned} timeZone={frame.time_zone} />}
        {!isMendable && <NotOpen frame={frame} mends={number} />}
        {(isMendable || typed) && (
          <ReplyForm
            replyKey={typed?.key ?? key}
            label="Your reply"
            button="Send the reply again"
            defaultValue={typed?.remarks ?? remarks}
            errors={errors}
            preview={answer?.preview ?? null}
          />
        )}
      </ConsultationFrame>
    </>
  );
}
