import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { organisationIn, receiptAddress, writingAddress } from "#app/comments/comment/addresses.ts";
import { accountOf, ownerOf } from "#app/comments/drafts/writer.ts";
import { ownersActedFor } from "#app/comments/own/acting-for.server.ts";
import { findOwnComment } from "#app/comments/own/find-own-comment.server.ts";
import { findOwned } from "#app/comments/own/find-owned.server.ts";
import { keepText } from "#app/comments/writing/form/keep-text.server.ts";
import type { WritingAnswer } from "#app/comments/writing/form/writing-answer.ts";
import { NotOpen } from "#app/comments/writing/not-writable/not-open.tsx";
import { requireAuthor, requireWriter } from "#app/comments/writing/opened/require-writer.server.ts";
import { changeReply } from "#app/comments/writing/sending/change-reply.server.ts";
import { ReplyForm } from "#app/comments/writing/sending/reply-form.tsx";
import { ReturnedNote } from "#app/comments/writing/sending/returned-note.tsx";
import { newReply, newReplyKey } from "#app/comments/writing/sending/submit-reply.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { renderMarkdown } from "#app/content/markdown.server.ts";
import { checkForm, readTyped } from "#app/requests/read-form.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-writable/not-saved-while-writing.tsx";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.change", { number: String(data?.number ?? "") }),
);

/** A comment is changed on the pages on which it was written, a reply here. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const writer = await requireWriter(context, request);
  const { db, now, account } = context;
  const consultation = await readConsultation(context, request, params.reference);
  const asked = { consultationId: consultation.id, number: params.number };
  const { owner, number, isReply } = await findOwned(db, await ownersActedFor(context), asked);
  if (!isReply) {
    const { reference } = consultation;
    throw redirect(writingAddress({ reference, changes: number, organisation: organisationIn(owner) }));
  }
  const comment = await findOwnComment(db, ownerOf(writer), { consultation, number: params.number, now });
  return { frame: frameOf(consultation, { account, now }), ...comment, key: newReplyKey() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const typed = await readTyped(request);
  const writer = await requireAuthor(context, request, typed);
  const author = accountOf(writer);
  const { db, now } = context;
  const consultation = await findConsultation(db, author, params.reference);
  const own = { consultation, number: params.number, now };
  const { id, isReply } = await findOwnComment(db, ownerOf(writer), own);
  if (!isReply || !author) throw notFound();
  const form = checkForm(typed, newReply);
  if (!form.ok) return data<WritingAnswer>({ errors: form.errors, typed: form.typed }, { status: 422 });
  if (form.typed.intent === "preview")
    return data<WritingAnswer>({ typed: form.typed, preview: renderMarkdown(form.values.remarks, "public") });

  const changed = { ...form.values, consultationId: consultation.id, replyId: id, now };
  const result = await keepText(context, form.typed, () => changeReply(db, author, changed));
  if (!result.ok)
    return data<WritingAnswer>(
      { errors: { remarks: result.errors.form ?? "" }, typed: form.typed },
      { status: 422 },
    );
  return redirect(receiptAddress(consultation.reference, result.number));
}

export default function ChangePage() {
  const t = useWords();
  const { frame, number, remarks, returned, isChangeable, key } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer?.errors;
  const typed = answer?.typed;
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame
        frame={frame}
        current={null}
        heading={t("sending.change-reply", { number: String(number) })}
      >
        {returned && <ReturnedNote returned={returned} timeZone={frame.time_zone} />}
        {!isChangeable && <NotOpen frame={frame} changes={number} />}
        {(isChangeable || typed) && (
          <ReplyForm
            replyKey={typed?.key ?? key}
            label={t("sending.your-reply")}
            button={t("sending.send-the-reply-again")}
            defaultValue={typed?.remarks ?? remarks}
            errors={errors}
            preview={answer?.preview ?? null}
          />
        )}
      </ConsultationFrame>
    </>
  );
}
