import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { writingAddress } from "#app/comments/addresses.ts";
import { closedWords } from "#app/comments/words.ts";
import { saveDraft } from "#app/comments/writing/drafts.server.ts";
import { keepText } from "#app/comments/writing/keep-text.server.ts";
import { NotWritable } from "#app/comments/writing/not-writable.tsx";
import { openWriting, viewWriting } from "#app/comments/writing/open-writing.server.ts";
import { OverallForm } from "#app/comments/writing/overall-form.tsx";
import { requireAuthor } from "#app/comments/writing/require-author.server.ts";
import { ReturnedNote } from "#app/comments/writing/returned-note.tsx";
import { SavedElsewhere } from "#app/comments/writing/saved-elsewhere.tsx";
import { SentNote } from "#app/comments/writing/sent-note.tsx";
import type { WritingAnswer } from "#app/comments/writing/writing-answer.ts";
import { overallForm } from "#app/comments/writing/writing-forms.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { renderMarkdown } from "#app/content/markdown.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-saved-while-writing.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Comment on ${data?.frame.title ?? "a consultation"} – Parley` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const author = requireAccount(context, request);
  const asked = { reference: params.reference, url: request.url, now: context.now };
  return viewWriting(context.db, author, asked);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const author = await requireAuthor(context, request);
  const { db, now } = context;
  const writing = await openWriting(db, author, { reference: params.reference, url: request.url, now });
  const form = await readForm(request, overallForm);
  if (!form.ok)
    return data<WritingAnswer>({ errors: form.errors, typed: form.typed, isUnread: true }, { status: 422 });

  const { draft: id, revision, intent, position, remarks } = form.values;
  const [verb, removed] = intent.split(":");
  const save = { ...writing.place, seen: { id, revision }, now };
  const change = { part: "overall", position, remarks } as const;
  const saved = await keepText(context, form.typed, () => saveDraft(db, author, { ...save, change }));
  if (!saved.ok) return data<WritingAnswer>({ ...saved, typed: form.typed }, { status: 422 });
  if (!writing.mayWrite)
    return data<WritingAnswer>({ errors: { remarks: closedWords }, typed: form.typed }, { status: 422 });

  if (verb === "remove" && removed)
    await saveDraft(db, author, { ...save, change: { part: "no point", anchor: removed } });
  if (verb === "preview")
    return data<WritingAnswer>({ typed: form.typed, preview: renderMarkdown(remarks, "public") });
  return redirect(
    writingAddress(writing.consultation.reference, nextPage.get(verb ?? "") ?? "", writing.mended?.number),
  );
}

const nextPage = new Map([
  ["add", "/points"],
  ["check", "/check"],
]);

export default function WriteCommentPage() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { frame, mends, returned, mayWrite } = view;
  const errors = answer?.errors;
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame
        frame={frame}
        current={null}
        heading={mends === null ? "Write a comment" : `Change comment ${mends}`}
      >
        {returned && <ReturnedNote returned={returned} timeZone={frame.time_zone} />}
        <SentNote reference={frame.reference} number={answer?.sent} />
        {answer?.elsewhere && <SavedElsewhere elsewhere={answer.elsewhere} />}
        {mayWrite ? (
          <OverallForm
            view={view}
            typed={answer?.typed}
            errors={errors}
            preview={answer?.preview ?? null}
            isUnread={answer?.isUnread}
          />
        ) : (
          <NotWritable view={view} typed={answer?.typed.remarks} />
        )}
      </ConsultationFrame>
    </>
  );
}
