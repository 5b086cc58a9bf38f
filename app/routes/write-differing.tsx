import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { writingAddress } from "#app/comments/comment/addresses.ts";
import { DifferingForm } from "#app/comments/writing/differing/differing-form.tsx";
import {
  changeOfDiffering,
  confidentialFields,
  differingForm,
  tickedAmong,
} from "#app/comments/writing/differing/save-differing.server.ts";
import { viewDiffering } from "#app/comments/writing/differing/view-differing.server.ts";
import { again, savePart } from "#app/comments/writing/form/save-part.server.ts";
import { NotWritable } from "#app/comments/writing/not-writable/not-writable.tsx";
import { SavedElsewhere } from "#app/comments/writing/not-writable/saved-elsewhere.tsx";
import { viewWriting } from "#app/comments/writing/opened/open-writing.server.ts";
import { SentNote } from "#app/comments/writing/sending/sent-note.tsx";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { listOthers } from "#app/consultations/joint/others.server.ts";
import { governmentName } from "#app/governments/government-name.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-writable/not-saved-while-writing.tsx";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.write-comment", { consultation: data?.view.frame.title ?? t("titles.a-consultation") }),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const view = await viewWriting(context, request, params.reference);
  const other = tickedAmong(view.others, params.other);
  const { consultationId: id, content } = view;
  const differing = await viewDiffering(context.db, { consultation: { id }, other, content });
  return { view, other, differing };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const saved = await savePart(context, request, {
    reference: params.reference,
    schema: differingForm,
    async changeOf(form, { consultation, draft: { content } }) {
      const others = await listOthers(context.db, consultation, context.now);
      const other = tickedAmong(others, params.other);
      const view = await viewDiffering(context.db, { consultation, other, content });
      return changeOfDiffering(form, { page: context.t, view });
    },
  });
  if (!saved.ok) return saved.answer;
  const { values, typed, change, writing } = saved;
  const errors = confidentialFields(change);
  if (Object.keys(errors).length > 0) return again({ errors, typed });
  return redirect(
    writingAddress(writing.place, values.intent === "back" ? "" : `/governments/${params.other}`),
  );
}

export default function WriteDifferingPage() {
  const t = useWords();
  const { view, other, differing } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { frame } = view;
  return (
    <>
      <ErrorSummary errors={answer?.errors} />
      <ConsultationFrame
        frame={frame}
        current={null}
        heading={t("joint.say-what-differs", { government: governmentName(t, other) })}
      >
        <SentNote reference={frame.reference} number={answer?.sent} />
        {answer?.elsewhere && <SavedElsewhere elsewhere={answer.elsewhere} />}
        {view.mayWrite ? (
          <DifferingForm
            {...{ view, other, differing }}
            typed={answer?.typed}
            errors={answer?.errors}
            isUnread={answer?.isUnread}
          />
        ) : (
          <NotWritable view={view} />
        )}
      </ConsultationFrame>
    </>
  );
}
