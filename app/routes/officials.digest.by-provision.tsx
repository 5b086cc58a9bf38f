import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { ArguedSection } from "#app/digests/said/argued-section.tsx";
import { AsOf } from "#app/digests/said/as-of.tsx";
import { findByProvision } from "#app/digests/said/find-by-provision.server.ts";
import { ArgumentLinks } from "#app/digests/said/in-short.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data
    ? t("titles.officials-digest-by-provision", { reference: data.consultation.reference })
    : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  return {
    consultation,
    frame: frameOf(consultation, context),
    ...(await findByProvision(context.db, official, { consultation })),
  };
}

export default function ByProvisionRoute() {
  const t = useWords();
  const { consultation, frame, asOf, provisions } = useLoaderData<typeof loader>();
  return (
    <ConsultationFrame frame={frame} current="digest" heading={t("digest-said.by-provision")}>
      <div className="app-digest">
        <ArgumentLinks consultation={consultation} current="by-provision" />
        <AsOf at={asOf} timeZone={consultation.time_zone} />
        {provisions.length === 0 && <p className="govuk-body">{t("digest-said.nothing-on-provisions")}</p>}
        {provisions.map((provision) => (
          <ArguedSection key={provision.anchor} provision={provision} consultation={consultation} />
        ))}
      </div>
    </ConsultationFrame>
  );
}
