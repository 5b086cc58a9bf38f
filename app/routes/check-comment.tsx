import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { receiptAddress, writingAddress } from "#app/comments/addresses.ts";
import { markReady } from "#app/comments/drafting/mark-ready.server.ts";
import { CheckAnswers } from "#app/comments/writing/check-answers.tsx";
import { missingFrom } from "#app/comments/writing/draft.ts";
import { keepText } from "#app/comments/writing/keep-text.server.ts";
import { NotWritable } from "#app/comments/writing/not-writable.tsx";
import { openWriting, viewWriting } from "#app/comments/writing/open-writing.server.ts";
import { requireAuthor } from "#app/comments/writing/require-writer.server.ts";
import { missingFromSignature } from "#app/comments/writing/signature.ts";
import { submitComment } from "#app/comments/writing/submit-comment.server.ts";
import { sendForm } from "#app/comments/writing/writing-forms.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { renderMarkdown } from "#app/content/markdown.server.ts";
import { checkForm, readTyped } from "#app/http/read-form.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-saved-while-writing.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Check your comment on ${data?.view.frame.title ?? "a consultation"} – Parley` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const view = await viewWriting(context, request, params.reference);
  const { content } = view;
  return {
    view,
    missing: {
      ...missingFrom(content, (anchor) => view.labels[anchor]),
      ...missingFromSignature(content.signature, view.writer.organisation),
    },
    author: view.writer.author,
    remarks_html: renderMarkdown(content.remarks, "public"),
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
  const typed = await readTyped(request);
  const writer = await requireAuthor(context, request, typed);
  const asked = { reference: params.reference, url: request.url };
  const { consultation, wanted, place } = await keepText(context, typed, () =>
    openWriting(context, writer, asked),
  );
  const form = checkForm(typed, sendForm);
  if (!form.ok) return data({ errors: form.errors }, { status: 422 });
  const { draft: id, revision, intent } = form.values;
  if (intent === "ready" && writer.kind === "member") {
    const marked = await markReady(context.db, writer, { seen: { id, revision }, now: context.now });
    if (!marked.ok) return data({ errors: marked.errors }, { status: 422 });
    return redirect(writingAddress(place));
  }
  const submission = { ...wanted, seen: { id, revision }, now: context.now };
  const result = await keepText(context, typed, () => submitComment(context.db, writer, submission));
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
