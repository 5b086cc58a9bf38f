import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { boundMaking } from "#app/accounts/making-bounds.server.ts";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { commentAddress, receiptAddress } from "#app/comments/comment/addresses.ts";
import { AuthorFacts, AuthorName } from "#app/comments/comment/attribution.tsx";
import { Remarks } from "#app/comments/comment/remarks.tsx";
import { accountOf } from "#app/comments/drafts/writer.ts";
import { findComment } from "#app/comments/reading/find-comment.server.ts";
import { keepText } from "#app/comments/writing/form/keep-text.server.ts";
import type { WritingAnswer } from "#app/comments/writing/form/writing-answer.ts";
import { requireAuthor } from "#app/comments/writing/opened/require-writer.server.ts";
import { ReplyForm } from "#app/comments/writing/sending/reply-form.tsx";
import { replyingAs } from "#app/comments/writing/sending/replying.ts";
import { newReply, newReplyKey, submitReply } from "#app/comments/writing/sending/submit-reply.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { renderMarkdown } from "#app/content/markdown.server.ts";
import { checkForm, readTyped } from "#app/requests/read-form.server.ts";
import { forbidden, notFound } from "#app/requests/refusals.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-writable/not-saved-while-writing.tsx";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.reply", { number: String(data?.answered.number ?? "") }),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const account = requireAccount(context, request);
  const { db, now } = context;
  const consultation = await readConsultation(context, request, params.reference);
  const answered = await findComment(db, account, { consultation, number: params.number });
  if (!answered.isPublic) throw notFound();
  return {
    frame: frameOf(consultation, { account, now }),
    answered,
    replyingAs: replyingAs(account, consultation, now),
    key: newReplyKey(),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const typed = await readTyped(request);
  const author = accountOf(await requireAuthor(context, request, typed));
  if (!author) throw forbidden();
  const { db, now } = context;
  const consultation = await findConsultation(db, author, params.reference);
  const form = checkForm(typed, newReply);
  if (!form.ok) return data<WritingAnswer>({ errors: form.errors, typed: form.typed }, { status: 422 });
  if (form.typed.intent === "preview")
    return data<WritingAnswer>({ typed: form.typed, preview: renderMarkdown(form.values.remarks, "public") });

  const tooMany = await boundMaking(context, "reply", author);
  if (tooMany)
    return data<WritingAnswer>({ errors: { remarks: tooMany }, typed: form.typed }, { status: 422 });

  const reply = { ...form.values, consultation, parentNumber: params.number, now };
  const result = await keepText(context, form.typed, () => submitReply(db, author, reply));
  if (!result.ok) return data<WritingAnswer>({ errors: result.errors, typed: form.typed }, { status: 422 });
  const addressOf = result.isPublished ? commentAddress : receiptAddress;
  return redirect(addressOf(consultation.reference, result.number));
}

export default function ReplyPage() {
  const t = useWords();
  const { frame, answered, replyingAs, key } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer?.errors;
  const typed = answer?.typed;
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame
        frame={frame}
        current={null}
        heading={t("sending.reply-to", { number: String(answered.number) })}
      >
        <section className="app-answered" aria-labelledby="answered">
          <h2 className="govuk-heading-s app-entry__author" id="answered">
            <AuthorName author={answered} />
          </h2>
          <AuthorFacts author={answered} at={answered.submitted_at} timeZone={frame.time_zone} />
          <Remarks html={answered.remarks_html} language={answered.language} />
          <p className="govuk-body">
            <a className="govuk-link" href={commentAddress(frame.reference, answered.number)}>
              {t("sending.read-in-place")}
            </a>
          </p>
        </section>
        {replyingAs === null && !typed ? (
          <p className="govuk-inset-text">{t("sending.no-replies-now")}</p>
        ) : (
          <>
            {replyingAs && <p className="govuk-body">{t.say(replyingAs)}</p>}
            <ReplyForm
              replyKey={typed?.key ?? key}
              label={t("sending.your-reply")}
              button={t("sending.send-the-reply")}
              defaultValue={typed?.remarks}
              errors={errors}
              preview={answer?.preview ?? null}
            />
          </>
        )}
      </ConsultationFrame>
    </>
  );
}
