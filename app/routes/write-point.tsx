import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { pointAddress, writingAddress } from "#app/comments/comment/addresses.ts";
import { missingFromPoint } from "#app/comments/drafts/draft.ts";
import { renderForOfficials } from "#app/comments/parts/confidential/officials-form.server.ts";
import { measureOfWording, proposedWording } from "#app/comments/parts/wording/wording.ts";
import { again, savePart } from "#app/comments/writing/form/save-part.server.ts";
import type { WritingAnswer } from "#app/comments/writing/form/writing-answer.ts";
import { pointForm } from "#app/comments/writing/form/writing-forms.server.ts";
import { NotWritable } from "#app/comments/writing/not-writable/not-writable.tsx";
import { SavedElsewhere } from "#app/comments/writing/not-writable/saved-elsewhere.tsx";
import { viewWriting } from "#app/comments/writing/opened/open-writing.server.ts";
import { PointForm } from "#app/comments/writing/point/point-form.tsx";
import { PointTakenOut } from "#app/comments/writing/point/point-taken-out.tsx";
import { SentNote } from "#app/comments/writing/sending/sent-note.tsx";
import { MeasureChanged } from "#app/comments/writing/start/measure-changed.tsx";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { ownText } from "#app/consultations/own-text.server.ts";
import { findProvision } from "#app/consultations/provisions.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-writable/not-saved-while-writing.tsx";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.write-point", { provision: data?.provision.label ?? t("titles.a-provision") }),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const view = await viewWriting(context, request, params.reference);
  const written = view.points.find(({ anchor }) => anchor === params.anchor);
  const measure = measureOfWording(view.measure, written);
  const provision = await findProvision(context.db, measure, params.anchor);
  if (!provision) throw notFound();
  const { anchor, label, kind, text, html, removed_in } = provision;
  return {
    view,
    provision: { anchor, label, kind, text, html, removed_in, words: ownText(provision) },
    /** Of the words of the provision, against which another wording is proposed. */
    translation: provision.translation,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const anchor = params.anchor ?? "";
  const saved = await savePart(context, request, {
    reference: params.reference,
    schema: pointForm,
    async changeOf({ intent, position, reasons, wording, text }, { consultation: { id } }) {
      const measure = { id, text: { measureTranslation: text || null } };
      const provision = await findProvision(context.db, measure, anchor);
      if (!provision) throw notFound();
      if (intent === "remove") return { part: "no point", anchor };
      const proposed = wording && proposedWording(ownText(provision), wording);
      return {
        part: "point",
        anchor,
        position,
        reasons,
        wording: proposed,
        language: provision.translation ?? "",
      };
    },
  });
  if (!saved.ok) return saved.answer;

  const { values, typed, writing } = saved;
  const { intent, position, reasons } = values;
  if (intent === "preview")
    return data<WritingAnswer>({ typed, preview: renderForOfficials(context.t, reasons) });
  const errors = intent === "done" ? missingFromPoint({ position, reasons }) : {};
  if (Object.keys(errors).length > 0) return again({ errors, typed });
  return redirect(
    intent === "save" ? pointAddress(writing.place, anchor) : `${writingAddress(writing.place)}#points`,
  );
}

export default function WritePointPage() {
  const t = useWords();
  const { view, provision, translation } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer?.errors;
  const { frame } = view;
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame
        frame={frame}
        current={null}
        heading={t("writing.your-point-on", { provision: provision.label })}
      >
        <SentNote reference={frame.reference} number={answer?.sent} />
        {answer?.elsewhere && <SavedElsewhere elsewhere={answer.elsewhere} />}
        <MeasureChanged view={view} />
        {provision.removed_in !== null ? (
          <PointTakenOut view={view} provision={provision} typed={answer?.typed} />
        ) : view.mayWrite ? (
          <PointForm
            view={view}
            provision={provision}
            translation={translation}
            typed={answer?.typed}
            errors={errors}
            preview={answer?.preview ?? null}
            isUnread={answer?.isUnread}
          />
        ) : (
          <NotWritable view={view} typed={answer?.typed.reasons} />
        )}
      </ConsultationFrame>
    </>
  );
}
