import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { ChangesView } from "#app/digests/snapshots/changes-view.tsx";
import { CompareForm } from "#app/digests/snapshots/compare-form.tsx";
import { findChanges } from "#app/digests/snapshots/find-changes.server.ts";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data
    ? t("titles.officials-digest-changes", {
        ...{ number: data.number, since: data.since, reference: data.frame.reference },
      })
    : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const since = new URL(request.url).searchParams.get("since") ?? "";
  const { number } = params;
  return {
    frame: frameOf(consultation, context),
    ...(await findChanges(context.db, official, { consultation, number, since })),
  };
}

export default function ChangesPage() {
  const { frame, number, since, numbers, changes } = useLoaderData<typeof loader>();
  const t = useWords();
  const heading = t("snapshots-office.changes-between", { since, number });
  return (
    <ConsultationFrame frame={frame} current="digest" heading={heading}>
      <ChangesView changes={changes} reference={frame.reference} />
      <CompareForm numbers={numbers} number={number} since={since} />
    </ConsultationFrame>
  );
}
