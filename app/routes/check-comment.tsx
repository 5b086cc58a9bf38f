import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { receiptAddress } from "#app/comments/addresses.ts";
import { CheckAnswers } from "#app/comments/writing/check-answers.tsx";
import { missingFrom } from "#app/comments/writing/draft.ts";
import { NotWritable } from "#app/comments/writing/not-writable.tsx";
import { openWriting, viewWriting } from "#app/comments/writing/open-writing.server.ts";
import { requireAuthor } from "#app/comments/writing/require-author.server.ts";
import { attributionOf, submitComment } from "#app/comments/writing/submit-comment.server.ts";
import { sendForm } from "#app/comments/writing/writing-forms.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { renderMarkdown } from "#app/content/markdown.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-saved-while-writing.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Check your comment on ${data?.view.frame.title ?? "a consultation"} – Parley` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const author = requireAccount(context, request);
  const { db, now } = context;
  const view = await viewWriting(db, author, { reference: params.reference, url: request.url, now });
  const labelOf = (anchor: string) => view.points.find((point) => point.anchor === anchor)?.provision?.label;
  return {
    view,
    missing: missingFrom({ ...view, changed: 0 }, labelOf),
    author: attributionOf(author),
    remarks_html: renderMarkdown(view.remarks, "public"),
    points: view.points.map(({ anchor, provision, position, reasons }) => ({
      anchor,
      position,
      label: provision?.label ?? anchor,
      text: provision?.text ?? "",
      reasons_html: renderMarkdown(reasons, "public"),
    })),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const author = await requireAuthor(context, request);
  const { db, now } = context;
  const { consultation, place } = await openWriting(db, author, {
    reference: params.reference,
    url: request.url,
    now,
  });
  const form = await readForm(request, sendForm);
  if (!form.ok) return data({ errors: form.errors }, { status: 422 });
  const { draft: id, revision } = form.values;
  const result = await submitComment(db, author, { ...place, seen: { id, revision }, now });
  if (!result.ok) return data({ errors: result.errors }, { status: 422 });
  return redirect(receiptAddress(consultation.reference, result.number));
}

export default function CheckCommentPage() {
  const { view, missing, ...shown } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors;
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={view.frame} current={null} heading="Check your comment">
        {view.mayWrite ? (
          <CheckAnswers view={view} missing={missing} {...shown} />
        ) : (
          <NotWritable view={view} />
        )}
      </ConsultationFrame>
    </>
  );
}
