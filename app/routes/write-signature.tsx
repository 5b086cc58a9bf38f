import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { writingAddress } from "#app/comments/comment/addresses.ts";
import { missingFromSignature } from "#app/comments/drafts/signature.ts";
import { organisationOf } from "#app/comments/drafts/signed-by.ts";
import { again, savePart } from "#app/comments/writing/form/save-part.server.ts";
import { signatureForm } from "#app/comments/writing/form/writing-forms.server.ts";
import { NotWritable } from "#app/comments/writing/not-writable/not-writable.tsx";
import { SavedElsewhere } from "#app/comments/writing/not-writable/saved-elsewhere.tsx";
import { viewWriting } from "#app/comments/writing/opened/open-writing.server.ts";
import { SentNote } from "#app/comments/writing/sending/sent-note.tsx";
import { SignatureForm } from "#app/comments/writing/signature/signature-form.tsx";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-writable/not-saved-while-writing.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `How you are named, comment on ${data?.frame.title ?? "a consultation"} – Parley` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return viewWriting(context, request, params.reference);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const saved = await savePart(context, request, {
    reference: params.reference,
    schema: signatureForm,
    changeOf: ({ attribution, reason, stakeholder_group, country }) => ({
      part: "signature",
      signature: { attribution, reason, stakeholder_group, country },
    }),
  });
  if (!saved.ok) return saved.answer;

  const { values, typed, writing, writer } = saved;
  const errors = missingFromSignature(values, organisationOf(writer));
  if (values.intent === "done" && Object.keys(errors).length > 0) return again({ errors, typed });
  return redirect(writingAddress(writing.place, values.intent === "save" ? "/signature" : ""));
}

export default function WriteSignaturePage() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { frame, mayWrite } = view;
  const errors = answer?.errors;
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current={null} heading="How you are named">
        <SentNote reference={frame.reference} number={answer?.sent} />
        {answer?.elsewhere && <SavedElsewhere elsewhere={answer.elsewhere} labels={labels} />}
        {mayWrite ? (
          <SignatureForm view={view} typed={answer?.typed} errors={errors} isUnread={answer?.isUnread} />
        ) : (
          <NotWritable view={view} typed={answer?.typed.reason} />
        )}
      </ConsultationFrame>
    </>
  );
}

const labels = {
  attribution: "How your comment is signed",
  reason: "Why your name is not to be published",
};
