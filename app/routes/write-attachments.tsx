import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { writingAddress } from "#app/comments/comment/addresses.ts";
import { ControlledQuestion } from "#app/comments/writing/controlled/controlled-form.tsx";
import { AttachForm } from "#app/comments/writing/files/attach-form.tsx";
import { AttachedFiles } from "#app/comments/writing/files/attached-files.tsx";
import { changeAttachments } from "#app/comments/writing/files/change-attachments.server.ts";
import { SecrecyForm } from "#app/comments/writing/files/secrecy-form.tsx";
import {
  type AttachmentsView,
  viewAttachments,
} from "#app/comments/writing/files/view-attachments.server.ts";
import { NotWritable } from "#app/comments/writing/not-writable/not-writable.tsx";
import { SentNote } from "#app/comments/writing/sending/sent-note.tsx";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import type { Errors } from "#app/requests/refusals.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-writable/not-saved-while-writing.tsx";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.write-attachments", { consultation: data?.view.frame.title ?? t("titles.a-consultation") }),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return viewAttachments(context, request, params.reference);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const changed = await changeAttachments(context, request, params.reference);
  if (!changed.ok) return changed.answer;
  return redirect(changed.next);
}

export default function WriteAttachmentsPage() {
  const t = useWords();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { view, asked } = page;
  return (
    <>
      <ErrorSummary errors={answer?.errors} />
      <ConsultationFrame
        frame={view.frame}
        current={null}
        heading={t(asked ? "files.who-may-read-the-file" : "files.attachments")}
      >
        <SentNote reference={view.frame.reference} number={answer?.sent} />
        {!view.mayWrite && <NotWritable view={view} />}
        {view.mayWrite && asked && (
          <SecrecyForm page={page} asked={asked} typed={answer?.typed} errors={answer?.errors} />
        )}
        {view.mayWrite && !asked && <Files page={page} typed={answer?.typed} errors={answer?.errors} />}
      </ConsultationFrame>
    </>
  );
}

function Files(answered: { page: AttachmentsView; typed?: Record<string, string>; errors?: Errors }) {
  const t = useWords();
  const { view, hasKey } = answered.page;
  return (
    <>
      <p className="govuk-body">{t("files.attach-what")}</p>
      <AttachedFiles page={answered.page} />
      {view.content.attachments.length > 0 && <ControlledQuestion view={view} />}
      {hasKey ? <AttachForm {...answered} /> : <p className="govuk-inset-text">{t("files.key-not-there")}</p>}
      <p className="govuk-body">
        <a className="govuk-link" href={writingAddress(view.place)}>
          {t("files.back-to-the-comment")}
        </a>
      </p>
    </>
  );
}
