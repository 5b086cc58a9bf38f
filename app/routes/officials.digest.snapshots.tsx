import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { digestAddress } from "#app/digests/addresses.ts";
import { snapshotAddress } from "#app/digests/snapshots/addresses.ts";
import { listSnapshots } from "#app/digests/snapshots/find-snapshots.server.ts";
import { snapshotsForm } from "#app/digests/snapshots/snapshot-forms.server.ts";
import { MakeSnapshot, PaceForm, SnapshotList } from "#app/digests/snapshots/snapshot-list.tsx";
import { setPace, takeSnapshot } from "#app/digests/snapshots/take-snapshot.server.ts";
import { readForm } from "#app/requests/read-form.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-digest-snapshots", { reference: data.frame.reference }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  return {
    frame: frameOf(consultation, context),
    ...(await listSnapshots(context.db, official, { consultation })),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(db, official, params);
  const form = await readForm(request, snapshotsForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });

  const page = digestAddress(consultation, "/snapshots");
  if (form.values.intent === "pace") {
    await setPace(db, official, { consultation, pace: form.values.pace, now });
    return redirect(page);
  }
  const { key, note } = form.values;
  const number = await takeSnapshot(db, official, { consultation, key, note, now });
  return redirect(number === null ? page : snapshotAddress(consultation, number));
}

export default function SnapshotsPage() {
  const { frame, snapshots, followed, isMoving, pace, key } = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  const t = useWords();
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current="digest" heading={t("snapshots-office.snapshots")}>
        <p className="govuk-body">{t("snapshots-office.what-they-are")}</p>
        <SnapshotList snapshots={snapshots} consultation={frame} />
        {followed.isBehind && <p className="govuk-body">{t("digest-said.is-behind")}</p>}
        {isMoving ? (
          <p className="govuk-body">{t("snapshots-office.is-moving")}</p>
        ) : (
          <MakeSnapshot formKey={key} errors={errors} typed={typed} />
        )}
        <PaceForm pace={pace} errors={errors} />
      </ConsultationFrame>
    </>
  );
}
