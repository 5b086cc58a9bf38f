import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { writingAddress } from "#app/comments/comment/addresses.ts";
import { OthersStay } from "#app/comments/comment/filed-with.tsx";
import { renderForOfficials } from "#app/comments/parts/confidential/officials-form.server.ts";
import { again, savePart } from "#app/comments/writing/form/save-part.server.ts";
import type { WritingAnswer } from "#app/comments/writing/form/writing-answer.ts";
import { overallForm } from "#app/comments/writing/form/writing-forms.server.ts";
import { NotWritable } from "#app/comments/writing/not-writable/not-writable.tsx";
import { SavedElsewhere } from "#app/comments/writing/not-writable/saved-elsewhere.tsx";
import { viewWriting } from "#app/comments/writing/opened/open-writing.server.ts";
import { DatesNote } from "#app/comments/writing/sending/dates-note.tsx";
import { ReturnedNote } from "#app/comments/writing/sending/returned-note.tsx";
import { SentNote } from "#app/comments/writing/sending/sent-note.tsx";
import { SharedNote } from "#app/comments/writing/shared/shared-note.tsx";
import { MeasureChanged } from "#app/comments/writing/start/measure-changed.tsx";
import { OtherParts } from "#app/comments/writing/start/other-parts.tsx";
import { OverallForm } from "#app/comments/writing/start/overall-form.tsx";
import { pageAfter } from "#app/comments/writing/start/steps.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-writable/not-saved-while-writing.tsx";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.write-comment", { consultation: data?.frame.title ?? t("titles.a-consultation") }),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return viewWriting(context, request, params.reference);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const saved = await savePart(context, request, {
    reference: params.reference,
    schema: overallForm,
    changeOf: ({ position, remarks, asks_governments, also }) => ({
      ...{ part: "overall", position, remarks },
      ...(asks_governments && { also: also.split(",").filter(Boolean) }),
    }),
  });
  if (!saved.ok) return saved.answer;

  const { values, typed, writing, save } = saved;
  const [verb, what] = values.intent.split(":");
  if (verb === "remove" && what) {
    const gone = await save({ part: "no point", anchor: what });
    if (!gone.ok) return again({ errors: gone.errors, typed });
  }
  if (verb === "differing" && what) return redirect(writingAddress(writing.place, `/governments/${what}`));
  if (verb === "for")
    return redirect(writingAddress({ reference: writing.place.reference, organisation: what }));
  if (verb === "preview")
    return data<WritingAnswer>({ typed, preview: renderForOfficials(context.t, values.remarks) });
  return redirect(writingAddress(writing.place, pageAfter(verb)));
}

export default function WriteCommentPage() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useWords();
  const { frame, place, returned, mayWrite } = view;
  const errors = answer?.errors;
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame
        frame={frame}
        current={null}
        heading={
          place.changes
            ? t("writing.change-comment", { number: String(place.changes) })
            : t("consultations.write-a-comment")
        }
      >
        <SharedNote view={view} />
        <MeasureChanged view={view} />
        <DatesNote view={view} />
        {returned && <ReturnedNote returned={returned} timeZone={frame.time_zone} />}
        <OthersStay filed={view.filed} act="change" />
        <SentNote reference={frame.reference} number={answer?.sent} />
        {answer?.elsewhere && (
          <SavedElsewhere elsewhere={answer.elsewhere} labels={{ also: t("joint.goes-also-to") }} />
        )}
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
        {view.shared?.heldBy && <OtherParts view={view} />}
      </ConsultationFrame>
    </>
  );
}
