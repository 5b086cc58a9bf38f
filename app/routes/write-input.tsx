import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { inputAddress } from "#app/comments/comment/addresses.ts";
import { keptFields, typedFields } from "#app/comments/parts/inputs/kept-fields.ts";
import { kindAt, kinds, labelsOf, problemsWithInput } from "#app/comments/parts/inputs/kinds.ts";
import { again, savePart } from "#app/comments/writing/form/save-part.server.ts";
import { inputForm } from "#app/comments/writing/form/writing-forms.server.ts";
import { InputForm } from "#app/comments/writing/inputs/input-form.tsx";
import { NotWritable } from "#app/comments/writing/not-writable/not-writable.tsx";
import { SavedElsewhere } from "#app/comments/writing/not-writable/saved-elsewhere.tsx";
import { viewWriting } from "#app/comments/writing/opened/open-writing.server.ts";
import { SentNote } from "#app/comments/writing/sending/sent-note.tsx";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findProvision } from "#app/consultations/provisions.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-writable/not-saved-while-writing.tsx";

export const handle = titled<typeof loader>((t, data) =>
  data ? t.say(kinds[data.kind].title) : t("titles.input"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { kind, key } = placeOf(params);
  const view = await viewWriting(context, request, params.reference);
  const anchor = new URL(request.url).searchParams.get("on") ?? "";
  // Made with the form, so that a form sent twice is one input.
  if (key === "new") throw redirect(inputAddress(view.place, kinds[kind].path, crypto.randomUUID(), anchor));
  const provision = anchor ? await findProvision(context.db, view.measure, anchor) : null;
  if (anchor && !provision) throw notFound();
  return { view, kind, key, on: provision && { anchor, label: provision.label } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { kind, key } = placeOf(params);
  const { path, groups } = kinds[kind];
  const saved = await savePart(context, request, {
    reference: params.reference,
    schema: inputForm(kind),
    async changeOf({ intent, about }, { consultation }, typed) {
      if (intent === "remove") return { part: "no input", kind, key };
      if (about && !(await findProvision(context.db, consultation, about))) throw notFound();
      return { part: "input", kind, key, anchor: about, fields: keptFields(context.t, groups, typed) };
    },
  });
  if (!saved.ok) return saved.answer;

  const { values, typed, writing } = saved;
  const { intent, about } = values;
  const errors = intent === "done" ? problemsWithInput(kind, keptFields(context.t, groups, typed)) : {};
  if (Object.keys(errors).length > 0) return again({ errors, typed });
  return redirect(
    intent === "save" ? inputAddress(writing.place, path, key, about) : inputAddress(writing.place, path),
  );
}

/** Keys stand in addresses and ids, so they are made of nothing else than what stands well there. */
function placeOf(params: { kind?: string; key?: string }) {
  const kind = kindAt(params.kind);
  const { key = "" } = params;
  if (!kind || !/^[\w-]{1,50}$/.test(key)) throw notFound();
  return { kind, key };
}

export default function WriteInputPage() {
  const { view, kind, key, on } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useWords();
  const { frame } = view;
  return (
    <>
      <ErrorSummary errors={answer?.errors} />
      <ConsultationFrame frame={frame} current={null} heading={t.say(kinds[kind].title)}>
        <SentNote reference={frame.reference} number={answer?.sent} />
        {answer?.elsewhere && (
          <SavedElsewhere
            elsewhere={typedFields(t, kinds[kind].groups, answer.elsewhere)}
            labels={labelsOf(t, kind)}
          />
        )}
        {view.mayWrite ? (
          <InputForm
            view={view}
            kind={kind}
            inputKey={key}
            on={on}
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
