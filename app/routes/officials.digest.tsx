import { type MetaFunction, useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { DigestFiles } from "#app/digests/digest-files.tsx";
import { DigestPage } from "#app/digests/digest-page.tsx";
import { findDigest } from "#app/digests/find-digest.server.ts";
import { FullMoment } from "#app/ui/full-moment.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Digest of ${data.consultation.reference} – Parley` : "Not found – Parley" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  return {
    consultation,
    frame: frameOf(consultation, context),
    digest: await findDigest(context.db, official, { consultation }),
    madeAt: context.now.toISOString(),
  };
}

export default function DigestRoute() {
  const { consultation, frame, digest, madeAt } = useLoaderData<typeof loader>();
  const { reference, time_zone } = consultation;
  return (
    <ConsultationFrame frame={frame} current="digest" heading="Digest">
      <div className="app-digest">
        <p className="govuk-body">
          As it stands on <FullMoment at={madeAt} timeZone={time_zone} />; it is worked out anew whenever you
          open it.
        </p>
        <DigestFiles consultation={consultation} />
        <DigestPage digest={digest} consultation={consultation} reference={reference} complete={false} />
      </div>
    </ConsultationFrame>
  );
}
