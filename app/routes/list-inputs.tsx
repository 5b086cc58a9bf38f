import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { inputAddress } from "#app/comments/comment/addresses.ts";
import { typedFields } from "#app/comments/parts/inputs/kept-fields.ts";
import { kindAt, kinds, labelsOf } from "#app/comments/parts/inputs/kinds.ts";
import { ControlledQuestion } from "#app/comments/writing/controlled/controlled-form.tsx";
import { savePart } from "#app/comments/writing/form/save-part.server.ts";
import { sendForm } from "#app/comments/writing/form/writing-forms.server.ts";
import { InputsList } from "#app/comments/writing/inputs/inputs-list.tsx";
import { NotWritable } from "#app/comments/writing/not-writable/not-writable.tsx";
import { SavedElsewhere } from "#app/comments/writing/not-writable/saved-elsewhere.tsx";
import { viewWriting } from "#app/comments/writing/opened/open-writing.server.ts";
import { SentNote } from "#app/comments/writing/sending/sent-note.tsx";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { notFound } from "#app/requests/refusals.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-writable/not-saved-while-writing.tsx";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.list-inputs", { kind: data ? t.say(kinds[data.kind].title) : t("titles.input") }),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const kind = kindAt(params.kind);
  if (!kind) throw notFound();
  return { kind, view: await viewWriting(context, request, params.reference) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const kind = kindAt(params.kind);
  if (!kind) throw notFound();
  const saved = await savePart(context, request, {
    reference: params.reference,
    schema: sendForm,
    changeOf({ intent }) {
      const [, key = ""] = intent.split(":");
      return { part: "no input", kind, key };
    },
  });
  if (!saved.ok) return saved.answer;
  return redirect(inputAddress(saved.writing.place, kinds[kind].path));
}

export default function ListInputsPage() {
  const { kind, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useWords();
  return (
    <>
      <ErrorSummary errors={answer?.errors} />
      <ConsultationFrame frame={view.frame} current={null} heading={t.say(kinds[kind].title)}>
        <SentNote reference={view.frame.reference} number={answer?.sent} />
        {answer?.elsewhere && (
          <SavedElsewhere
            elsewhere={typedFields(t, kinds[kind].groups, answer.elsewhere)}
            labels={labelsOf(t, kind)}
          />
        )}
        {view.mayWrite ? <InputsList view={view} kind={kind} /> : <NotWritable view={view} />}
        {view.mayWrite && kind === "technical" && view.content.technical.length > 0 && (
          <ControlledQuestion view={view} />
        )}
      </ConsultationFrame>
    </>
  );
}
