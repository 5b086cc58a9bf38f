import { type MetaFunction, useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { digestAddress } from "#app/digests/addresses.ts";
import { DigestPage } from "#app/digests/digest-page.tsx";
import { findDigest } from "#app/digests/find-digest.server.ts";

import { momentWords } from "#app/ui/full-moment.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Digest of ${data.consultation.reference} – Parley` : "Not found – Parley" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  return {
    consultation,
    digest: await findDigest(context.db, official, { consultation, allPoints: true }),
    madeAt: context.now.toISOString(),
  };
}

export default function PrintableDigest() {
  const { consultation, digest, madeAt } = useLoaderData<typeof loader>();
  return (
    <div className="app-digest app-digest--print">
      <p className="govuk-body app-no-print">
        <a className="govuk-link" href={digestAddress(consultation)}>
          Back to the digest
        </a>
        . Everything on this page is printed.
      </p>
      <p className="govuk-caption-l">
        {consultation.reference} · {consultation.authority}
      </p>
      <h1 className="govuk-heading-xl">Digest of comments: {consultation.title}</h1>
      <p className="govuk-body">
        As it stood on {momentWords({ at: madeAt, timeZone: consultation.time_zone })}.
      </p>
      <DigestPage
        digest={digest}
        consultation={consultation}
        reference={consultation.reference}
        complete={true}
      />
    </div>
  );
}
