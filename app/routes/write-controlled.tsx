import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { writingAddress } from "#app/comments/comment/addresses.ts";
import { ControlledForm } from "#app/comments/writing/controlled/controlled-form.tsx";
import { savePart } from "#app/comments/writing/form/save-part.server.ts";
import { controlledForm } from "#app/comments/writing/form/writing-forms.server.ts";
import { NotWritable } from "#app/comments/writing/not-writable/not-writable.tsx";
import { viewWriting } from "#app/comments/writing/opened/open-writing.server.ts";
import { SentNote } from "#app/comments/writing/sending/sent-note.tsx";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-writable/not-saved-while-writing.tsx";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.write-controlled", { consultation: data?.frame.title ?? t("titles.a-consultation") }),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return viewWriting(context, request, params.reference);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const saved = await savePart(context, request, {
    reference: params.reference,
    schema: controlledForm,
    changeOf: ({ controlled }) => ({ part: "controlled", controlled }),
  });
  return saved.ok ? redirect(writingAddress(saved.writing.place)) : saved.answer;
}

export default function WriteControlledPage() {
  const t = useWords();
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={answer?.errors} />
      <ConsultationFrame frame={view.frame} current={null} heading={t("controlled.heading")}>
        <SentNote reference={view.frame.reference} number={answer?.sent} />
        {view.mayWrite ? (
          <ControlledForm view={view} typed={answer?.typed} errors={answer?.errors} />
        ) : (
          <NotWritable view={view} />
        )}
        <p className="govuk-body">
          <a className="govuk-link" href={writingAddress(view.place)}>
            {t("writing.back-to-your-comment")}
          </a>
        </p>
      </ConsultationFrame>
    </>
  );
}
