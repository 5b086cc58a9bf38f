import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { writingAddress } from "#app/comments/comment/addresses.ts";
import { answerInWords } from "#app/comments/parts/answers/answer-words.ts";
import { again, savePart } from "#app/comments/writing/form/save-part.server.ts";
import type { WritingAnswer } from "#app/comments/writing/form/writing-answer.ts";
import { NotWritable } from "#app/comments/writing/not-writable/not-writable.tsx";
import { SavedElsewhere } from "#app/comments/writing/not-writable/saved-elsewhere.tsx";
import { viewWriting, type WritingView } from "#app/comments/writing/opened/open-writing.server.ts";
import { QuestionsForm } from "#app/comments/writing/questions/questions-form.tsx";
import {
  changeOfAnswers,
  previewedAnswer,
  questionsForm,
  unreadableAnswers,
} from "#app/comments/writing/questions/save-answers.server.ts";
import { SentNote } from "#app/comments/writing/sending/sent-note.tsx";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { renderMarkdown } from "#app/content/markdown.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-writable/not-saved-while-writing.tsx";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.write-questions", { consultation: data?.frame.title ?? t("titles.a-consultation") }),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const view = await viewWriting(context, request, params.reference);
  if (view.questions.length === 0) throw notFound();
  return view;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const saved = await savePart(context, request, {
    reference: params.reference,
    schema: questionsForm,
    changeOf: (form, writing) => changeOfAnswers(context.db, form, { ...writing, page: context.t }),
  });
  if (!saved.ok) return saved.answer;

  const { values, typed, writing } = saved;
  const previewed = previewedAnswer(values);
  if (previewed !== null) return data<WritingAnswer>({ typed, preview: renderMarkdown(previewed, "public") });
  if (values.intent !== "back") return redirect(writingAddress(writing.place, "/questions"));
  const errors = await unreadableAnswers(context.db, values, { ...writing, page: context.t });
  if (Object.keys(errors).length > 0) return again({ errors, typed });
  return redirect(`${writingAddress(writing.place)}#parts`);
}

export default function WriteQuestionsPage() {
  const t = useWords();
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer?.errors;
  const { frame, questions } = view;
  const labels = Object.fromEntries(questions.map(({ key, text }) => [key, text]));
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current={null} heading={t("writing.answer-questions")}>
        <SentNote reference={frame.reference} number={answer?.sent} />
        {answer?.elsewhere && (
          <SavedElsewhere elsewhere={inWords(t, questions, answer.elsewhere)} labels={labels} />
        )}
        {view.mayWrite ? (
          <QuestionsForm
            view={view}
            typed={answer?.typed}
            errors={errors}
            preview={answer?.preview ?? null}
            isUnread={answer?.isUnread}
          />
        ) : (
          <NotWritable view={view} />
        )}
      </ConsultationFrame>
    </>
  );
}

/** Of the answers that were saved in another place, what can be compared. */
function inWords(t: Translator, questions: WritingView["questions"], answers: Record<string, string>) {
  return Object.fromEntries(
    questions.map((question) => [
      question.key,
      answerInWords(t, question, answers[question.key] ?? "").words,
    ]),
  );
}
