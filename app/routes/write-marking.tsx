import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { markingAddress, writingAddress } from "#app/comments/comment/addresses.ts";
import { problemWithMarking } from "#app/comments/parts/attachments/marking.ts";
import { MarkingForm } from "#app/comments/writing/files/marking-form.tsx";
import { viewMarking } from "#app/comments/writing/files/view-marking.server.ts";
import { again, savePart } from "#app/comments/writing/form/save-part.server.ts";
import { markingForm } from "#app/comments/writing/form/writing-forms.server.ts";
import { NotWritable } from "#app/comments/writing/not-writable/not-writable.tsx";
import { SavedElsewhere } from "#app/comments/writing/not-writable/saved-elsewhere.tsx";
import { SentNote } from "#app/comments/writing/sending/sent-note.tsx";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-writable/not-saved-while-writing.tsx";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.write-marking", { name: data?.name ?? t("titles.a-file") }),
);

export async function loader({ request, params: { reference, file }, context }: LoaderFunctionArgs) {
  return viewMarking(context, request, { reference, file });
}

export async function action({ request, params: { reference, file: id = "" }, context }: ActionFunctionArgs) {
  const saved = await savePart(context, request, {
    reference,
    schema: markingForm,
    changeOf: ({ marked }) => ({ part: "marked", id, marked }),
  });
  if (!saved.ok) return saved.answer;

  const { values, typed, writing } = saved;
  const { place } = writing;
  if (values.intent === "files") return redirect(writingAddress(place, "/attachments"));
  if (values.intent !== "grounds") return redirect(markingAddress(place, id));
  const { text } = await viewMarking(context, request, { reference, file: id });
  const problem = problemWithMarking(values.marked, text);
  if (problem) return again({ errors: { marked: problem }, typed });
  return redirect(writingAddress(place, "/confidential"));
}

export default function WriteMarkingPage() {
  const t = useWords();
  const shown = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { frame, mayWrite } = shown.view;
  return (
    <>
      <ErrorSummary errors={answer?.errors} />
      <ConsultationFrame frame={frame} current={null} heading={t("files.what-is-confidential")}>
        <SentNote reference={frame.reference} number={answer?.sent} />
        {answer?.elsewhere && (
          <SavedElsewhere elsewhere={answer.elsewhere} labels={{ marked: t("files.words-of-the-file") }} />
        )}
        {mayWrite ? (
          <MarkingForm
            shown={shown}
            typed={answer?.typed}
            errors={answer?.errors}
            isUnread={answer?.isUnread}
          />
        ) : (
          <NotWritable view={shown.view} typed={answer?.typed.marked} />
        )}
      </ConsultationFrame>
    </>
  );
}
