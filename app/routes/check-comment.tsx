import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { receiptAddress, writingAddress } from "#app/comments/comment/addresses.ts";
import { formsOfTexts } from "#app/comments/drafts/both-forms.server.ts";
import { draftTexts } from "#app/comments/drafts/draft-texts.ts";
import { namesOf, withFiles } from "#app/comments/drafts/files/draft-attachments.server.ts";
import { problemsBeforeSending } from "#app/comments/drafts/ready-content.server.ts";
import { CheckAnswers } from "#app/comments/writing/check/check-answers.tsx";
import { checkedCopies } from "#app/comments/writing/check/checked-copies.server.ts";
import { checkedTexts } from "#app/comments/writing/check/checked-texts.server.ts";
import { StillMissing } from "#app/comments/writing/check/still-missing.tsx";
import { shownAttachment } from "#app/comments/writing/files/view-attachments.server.ts";
import { keepText } from "#app/comments/writing/form/keep-text.server.ts";
import { sendForm } from "#app/comments/writing/form/writing-forms.server.ts";
import { NotWritable } from "#app/comments/writing/not-writable/not-writable.tsx";
import { openWriting, viewOpened } from "#app/comments/writing/opened/open-writing.server.ts";
import { requireAuthor, requireWriter } from "#app/comments/writing/opened/require-writer.server.ts";
import { DatesNote } from "#app/comments/writing/sending/dates-note.tsx";
import { submitComment } from "#app/comments/writing/sending/submit-comment.server.ts";
import { markReady } from "#app/comments/writing/shared/mark-ready.server.ts";
import { MeasureChanged } from "#app/comments/writing/start/measure-changed.tsx";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { answersReached } from "#app/consultations/questions/answer.ts";
import { checkForm, readTyped } from "#app/requests/read-form.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-writable/not-saved-while-writing.tsx";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.check-comment", { consultation: data?.view.frame.title ?? t("titles.a-consultation") }),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const writer = await requireWriter(context, request);
  const opened = await openWriting(context, writer, { reference: params.reference, url: request.url });
  const opening = await viewOpened(context, writer, { ...opened, request });
  const answers = answersReached(opening.questions, opening.content.answers);
  const view = { ...opening, content: { ...opening.content, answers } };
  const draft = await withFiles(context.db, writer, opened.draft);
  const { content } = view;
  const { changing } = opened.wanted;
  const copied = await checkedCopies(context.db, writer, { ...opened, changing, draft, now: context.now });
  const texts = draftTexts(context.t, content, { ...view, fileNames: namesOf(draft.listed) });
  return {
    view,
    attached: draft.listed.map(shownAttachment),
    problems: {
      ...(await problemsBeforeSending(context.db, writer, { ...opened, draft })),
      ...copied.problems,
    },
    copies: copied.copies,
    texts: await checkedTexts(context, view),
    differing: formsOfTexts(context.t, texts, content.claims).filter(({ differs }) => differs),
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
  const { draft: id, revision, measure_version, intent } = form.values;
  if (intent === "ready" && writer.kind === "member") {
    const marked = await markReady(context.db, writer, { seen: { id, revision }, now: context.now });
    if (!marked.ok) return data({ errors: marked.errors }, { status: 422 });
    return redirect(writingAddress(place));
  }
  const seen = { id, revision, measure_version };
  const submission = { ...wanted, seen, files: context.files, now: context.now };
  const result = await keepText(context, typed, () => submitComment(context.db, writer, submission));
  if (!result.ok) return data({ errors: result.errors }, { status: 422 });
  return redirect(receiptAddress(consultation.reference, result.number));
}

export default function CheckCommentPage() {
  const t = useWords();
  const { view, problems, texts, attached, differing, copies } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors;
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={view.frame} current={null} heading={t("check.check-your-comment")}>
        <DatesNote view={view} />
        {view.mayWrite ? (
          <>
            <MeasureChanged view={view} />
            {!errors && <StillMissing problems={problems} />}
            <CheckAnswers
              view={view}
              problems={{ ...problems, ...errors }}
              texts={texts}
              attached={attached}
              differing={differing}
              copies={copies}
            />
          </>
        ) : (
          <NotWritable view={view} />
        )}
      </ConsultationFrame>
    </>
  );
}
