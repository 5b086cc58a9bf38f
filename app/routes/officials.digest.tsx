import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { DigestFiles } from "#app/digests/digest-files.tsx";
import { DigestFirstPage } from "#app/digests/digest-first-page.tsx";
import { figuresAlone } from "#app/digests/digest-parts.ts";
import { findDigest } from "#app/digests/find-digest.server.ts";
import { findFirstPage } from "#app/digests/first-page/find-first-page.server.ts";
import { InShort } from "#app/digests/said/in-short.tsx";
import { SinceLastSnapshot } from "#app/digests/snapshots/since-last.tsx";
import { findTemplatesInUse } from "#app/digests/templates/find-templates.server.ts";
import { WhatIsCounted } from "#app/digests/what-is-counted.tsx";
import { FullMoment } from "#app/ui/full-moment.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-digest", { reference: data.consultation.reference }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const digest = await findDigest(context.db, official, { consultation, extent: figuresAlone });
  return {
    consultation,
    frame: frameOf(consultation, context),
    digest,
    ...(await findFirstPage(context.db, official, { consultation, comments: digest.comments })),
    madeAt: context.now.toISOString(),
    templates: await findTemplatesInUse(context.db, consultation.government_code),
  };
}

export default function DigestRoute() {
  const t = useWords();
  const { consultation, frame, digest, inShort, asOf, since, madeAt, templates } =
    useLoaderData<typeof loader>();
  const { time_zone } = consultation;
  return (
    <ConsultationFrame frame={frame} current="digest" heading={t("digests.digest")}>
      <div className="app-digest">
        <WhatIsCounted digest={digest} consultation={consultation} />
        <SinceLastSnapshot since={since} consultation={consultation} />
        {digest.comments > 0 && (
          <DigestFirstPage
            digest={digest}
            consultation={consultation}
            inShort={<InShort inShort={inShort} asOf={asOf} digest={digest} consultation={consultation} />}
          />
        )}
        <h2 className="govuk-heading-m">{t("digest-files.to-take-away")}</h2>
        <DigestFiles consultation={consultation} templates={templates} />
        <p className="govuk-body-s app-quiet">
          {t("digests.as-it-stands", { when: <FullMoment at={madeAt} timeZone={time_zone} /> })}
        </p>
      </div>
    </ConsultationFrame>
  );
}
