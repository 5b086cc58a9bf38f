import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { writingAddress } from "#app/comments/comment/addresses.ts";
import { attributionChoices, missingFromSignature } from "#app/comments/drafts/signature.ts";
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
import { titled } from "#app/words/titled.ts";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-writable/not-saved-while-writing.tsx";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.write-signature", { consultation: data?.frame.title ?? t("titles.a-consultation") }),
);

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
  const t = useWords();
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { frame, mayWrite } = view;
  const errors = answer?.errors;
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current={null} heading={t("signature.how-you-are-named")}>
        <SentNote reference={frame.reference} number={answer?.sent} />
        {answer?.elsewhere && <SavedElsewhere elsewhere={inWords(t, answer.elsewhere)} labels={labels(t)} />}
        {mayWrite ? (
          <SignatureForm view={view} typed={answer?.typed} errors={errors} isUnread={answer?.isUnread} />
        ) : (
          <NotWritable view={view} typed={answer?.typed.reason} />
        )}
      </ConsultationFrame>
    </>
  );
}

function labels(t: Translator) {
  return { attribution: t("signature.how-comment-is-signed"), reason: t("signature.why-not-named") };
}

/** A signature that was saved in another place, in the words of the form. */
function inWords(t: Translator, saved: Record<string, string>): Record<string, string> {
  const chosen = attributionChoices.find((choice) => choice === saved.attribution);
  return chosen ? { ...saved, attribution: t(`signature.attribution ${chosen}`) } : saved;
}
