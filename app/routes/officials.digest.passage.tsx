import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { digestAddress } from "#app/digests/addresses.ts";
import { EditNotice } from "#app/digests/edit-pages/edit-notice.tsx";
import { findEditablePassage } from "#app/digests/edit-pages/find-passage.server.ts";
import { editPassage, passageEdit } from "#app/digests/edit-pages/passage-edits.server.ts";
import { PassageForms } from "#app/digests/edit-pages/passage-forms.tsx";
import { whyRefused } from "#app/digests/editing/why-refused.ts";
import { ArgumentLinks } from "#app/digests/said/in-short.tsx";
import { SaidWords } from "#app/digests/said/said-words.tsx";
import { readForm } from "#app/requests/read-form.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-digest-passage", { reference: data.consultation.reference }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  return {
    consultation,
    frame: frameOf(consultation, context),
    passage: await findEditablePassage(context.db, official, { consultation, passageId: params.passage }),
    isSaved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(db, official, params);
  const form = await readForm(request, passageEdit);
  if (!form.ok) return data(form, { status: 422 });

  const passage = { consultation, passageId: params.passage ?? "", now };
  const { here, result } = await editPassage(db, official, passage, form.values);
  if (result.ok) return redirect(digestAddress(consultation, here));
  const { told, status } = whyRefused(result);
  return data({ errors: { passage: told }, typed: form.typed }, { status });
}

export default function PassageRoute() {
  const t = useWords();
  const { consultation, frame, passage, isSaved } = useLoaderData<typeof loader>();
  const { errors = {}, typed = {} } = useActionData<typeof action>() ?? {};
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current="digest" heading={t("digest-edits.passage-heading")}>
        <div className="app-digest" id="passage">
          {isSaved && <EditNotice consultation={consultation} />}
          <ArgumentLinks consultation={consultation} current="passages" />
          <SaidWords quote={passage.quote} reference={consultation.reference} />
          <PassageForms passage={passage} consultation={consultation} typed={typed} errors={errors} />
        </div>
      </ConsultationFrame>
    </>
  );
}
