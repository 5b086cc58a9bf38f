import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { digestAddress } from "#app/digests/addresses.ts";
import { EditNotice } from "#app/digests/edit-pages/edit-notice.tsx";
import { findEditablePoint } from "#app/digests/edit-pages/find-editable-point.server.ts";
import { editPoint, pointEdit } from "#app/digests/edit-pages/point-edits.server.ts";
import { PointForms } from "#app/digests/edit-pages/point-forms.tsx";
import { whyRefused } from "#app/digests/editing/why-refused.ts";
import { ArgumentLinks } from "#app/digests/said/in-short.tsx";
import { pointAddress } from "#app/digests/said/point-facts.tsx";
import { SaidWords } from "#app/digests/said/said-words.tsx";
import { readForm } from "#app/requests/read-form.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data
    ? t("titles.officials-digest-edit-key-point", { reference: data.consultation.reference })
    : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const which = { consultation, keyPointId: params.point };
  return {
    consultation,
    frame: frameOf(consultation, context),
    editable: await findEditablePoint(context.db, official, which),
    isSaved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(db, official, params);
  const form = await readForm(request, pointEdit);
  if (!form.ok) return data(form, { status: 422 });

  const point = { consultation, keyPointId: params.point ?? "", now };
  const { here, result } = await editPoint(db, official, point, form.values);
  if (result.ok) return redirect(digestAddress(consultation, here));
  const { told, status } = whyRefused(result);
  return data({ errors: { "key-point": told }, typed: form.typed }, { status });
}

export default function EditKeyPointRoute() {
  const t = useWords();
  const { consultation, frame, editable, isSaved } = useLoaderData<typeof loader>();
  const { errors = {}, typed = {} } = useActionData<typeof action>() ?? {};
  const { point } = editable.said;
  const [named] = point.quotes;
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current="digest" heading={t("digest-edits.edit-heading")}>
        <div className="app-digest" id="key-point">
          {isSaved && <EditNotice consultation={consultation} />}
          <ArgumentLinks consultation={consultation} current="key-points" />
          {named && <SaidWords quote={named} reference={consultation.reference} />}
          <p className="govuk-body">
            <a className="govuk-link" href={pointAddress(consultation, point)}>
              {t("digest-edits.back-to-key-point")}
            </a>
          </p>
          <PointForms editable={editable} typed={typed} errors={errors} />
        </div>
      </ConsultationFrame>
    </>
  );
}
