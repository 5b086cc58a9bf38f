import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { mayPublishDigest } from "#app/accounts/permissions.ts";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { snapshotAddress } from "#app/digests/snapshots/addresses.ts";
import { findSnapshot, readSnapshot } from "#app/digests/snapshots/find-snapshots.server.ts";
import { PublicationForm } from "#app/digests/snapshots/publication-form.tsx";
import { publishSnapshot, takeSnapshotBack } from "#app/digests/snapshots/publish-snapshot.server.ts";
import { SnapshotFacts } from "#app/digests/snapshots/snapshot-facts.tsx";
import { publicationForm } from "#app/digests/snapshots/snapshot-forms.server.ts";
import { tell } from "#app/digests/snapshots/told-digest.ts";
import { ToldDigestView } from "#app/digests/snapshots/told-digest-view.tsx";
import { findTemplatesInUse } from "#app/digests/templates/find-templates.server.ts";
import { readForm } from "#app/requests/read-form.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data
    ? t("titles.officials-digest-snapshot", {
        number: data.listed.number,
        reference: data.frame.reference,
      })
    : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context;
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(db, official, params);
  const { number } = params;
  const { content, ...listed } = await findSnapshot(db, official, { consultation, number });
  const { snapshot, gone } = await readSnapshot(db, consultation.id, JSON.parse(content));
  const mayPublish = mayPublishDigest(official, consultation);
  const templates = await findTemplatesInUse(db, consultation.government_code);
  return {
    frame: frameOf(consultation, context),
    listed,
    told: tell(snapshot, 0),
    gone,
    mayPublish,
    templates,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(db, official, params);
  const { number } = await findSnapshot(db, official, { consultation, number: params.number });
  const form = await readForm(request, publicationForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });

  if (form.values.intent === "publish")
    await publishSnapshot(db, official, { consultation, number, least: form.values.least, now });
  else await takeSnapshotBack(db, official, { consultation, number, now });
  return redirect(snapshotAddress(consultation, number));
}

export default function SnapshotPage() {
  const { frame, listed, told, gone, mayPublish, templates } = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  const t = useWords();
  const heading = t("snapshots-office.number", { number: listed.number });
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current="digest" heading={heading}>
        <SnapshotFacts listed={listed} consultation={frame} templates={templates} />
        {mayPublish && (
          <PublicationForm listed={listed} reference={frame.reference} errors={errors} typed={typed} />
        )}
        <ToldDigestView told={told} reference={frame.reference} gone={gone} />
      </ConsultationFrame>
    </>
  );
}
