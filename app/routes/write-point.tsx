import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { writingAddress } from "#app/comments/addresses.ts";
import { closedWords } from "#app/comments/words.ts";
import { missingFromPoint } from "#app/comments/writing/draft.ts";
import { saveDraft } from "#app/comments/writing/drafts.server.ts";
import { keepText } from "#app/comments/writing/keep-text.server.ts";
import { NotWritable } from "#app/comments/writing/not-writable.tsx";
import { openWriting, viewWriting } from "#app/comments/writing/open-writing.server.ts";
import { PointForm } from "#app/comments/writing/point-form.tsx";
import { requireAuthor } from "#app/comments/writing/require-author.server.ts";
import { SavedElsewhere } from "#app/comments/writing/saved-elsewhere.tsx";
import { SentNote } from "#app/comments/writing/sent-note.tsx";
import type { WritingAnswer } from "#app/comments/writing/writing-answer.ts";
import { pointForm } from "#app/comments/writing/writing-forms.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findProvision } from "#app/consultations/provisions.server.ts";
import { renderMarkdown } from "#app/content/markdown.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { notFound } from "#app/http/refusals.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-saved-while-writing.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Point on ${data?.provision.label ?? "a provision"} – Parley` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const author = requireAccount(context, request);
  const { db, now } = context;
  const view = await viewWriting(db, author, { reference: params.reference, url: request.url, now });
  const provision = await findProvision(db, view.consultationId, params.anchor);
  if (!provision) throw notFound();
  const { anchor, label, kind, text, html } = provision;
  return { view, provision: { anchor, label, kind, text, html } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const author = await requireAuthor(context, request);
  const { db, now } = context;
  const writing = await openWriting(db, author, { reference: params.reference, url: request.url, now });
  const provision = await findProvision(db, writing.consultation.id, params.anchor);
  if (!provision) throw notFound();
  const form = await readForm(request, pointForm);
  if (!form.ok)
    return data<WritingAnswer>({ errors: form.errors, typed: form.typed, isUnread: true }, { status: 422 });

  const { draft: id, revision, intent, position, reasons } = form.values;
  const { anchor } = provision;
  const part = intent === "remove" ? ({ part: "no point" } as const) : ({ part: "point" } as const);
  const change = { ...part, anchor, position, reasons };
  const save = { ...writing.place, seen: { id, revision }, change, now };
  const saved = await keepText(context, form.typed, () => saveDraft(db, author, save));
  if (!saved.ok) return data<WritingAnswer>({ ...saved, typed: form.typed }, { status: 422 });
  if (!writing.mayWrite)
    return data<WritingAnswer>({ errors: { reasons: closedWords }, typed: form.typed }, { status: 422 });

  if (intent === "preview")
    return data<WritingAnswer>({ typed: form.typed, preview: renderMarkdown(reasons, "public") });
  const errors = intent === "done" ? missingFromPoint({ position, reasons }) : {};
  if (Object.keys(errors).length > 0)
    return data<WritingAnswer>({ errors, typed: form.typed }, { status: 422 });
  const page = intent === "save" ? `/points/${encodeURIComponent(anchor)}` : "";
  const address = writingAddress(writing.consultation.reference, page, writing.mended?.number);
  return redirect(intent === "save" ? address : `${address}#points`);
}

export default function WritePointPage() {
  const { view, provision } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer?.errors;
  const { frame } = view;
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current={null} heading={`Your point on ${provision.label}`}>
        <SentNote reference={frame.reference} number={answer?.sent} />
        {answer?.elsewhere && <SavedElsewhere elsewhere={answer.elsewhere} />}
        {view.mayWrite ? (
          <PointForm
            view={view}
            provision={provision}
            typed={answer?.typed}
            errors={errors}
            preview={answer?.preview ?? null}
            isUnread={answer?.isUnread}
          />
        ) : (
          <NotWritable view={view} typed={answer?.typed.reasons} />
        )}
      </ConsultationFrame>
    </>
  );
}
