import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { writingAddress } from "#app/comments/comment/addresses.ts";
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

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-writable/not-saved-while-writing.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Attachments to your comment on ${data?.view.frame.title ?? "a consultation"} – Parley` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return viewAttachments(context, request, params.reference);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const changed = await changeAttachments(context, request, params.reference);
  if (!changed.ok) return changed.answer;
  return redirect(changed.next);
}

export default function WriteAttachmentsPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { view, asked } = page;
  return (
    <>
      <ErrorSummary errors={answer?.errors} />
      <ConsultationFrame
        frame={view.frame}
        current={null}
        heading={asked ? "Who may read the file" : "Attachments"}
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
  const { view, hasKey } = answered.page;
  return (
    <>
      <p className="govuk-body">
        Attach what bears out your comment: studies, data, pictures. Files belong to your draft until you send
        the comment; one that you remove is deleted from the portal within a day or two.
      </p>
      <AttachedFiles page={answered.page} />
      {hasKey ? (
        <AttachForm {...answered} />
      ) : (
        <p className="govuk-inset-text">
          Files cannot be attached at this moment, because the key that protects them is not there. Your draft
          is kept: try again later.
        </p>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={writingAddress(view.place)}>
          Back to the comment
        </a>
      </p>
    </>
  );
}
