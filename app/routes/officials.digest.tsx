import { type MetaFunction, useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { DigestFiles } from "#app/digests/digest-files.tsx";
import { DigestPage } from "#app/digests/digest-page.tsx";
import { findDigest, findOfficialsConsultation } from "#app/digests/find-digest.server.ts";
import { momentWords } from "#app/digests/wording.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Digest of ${data.consultation.reference} – Parley` : "Not found – Parley" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  return {
    consultation,
    digest: await findDigest(context.db, official, { consultation }),
    madeAt: momentWords(context.now, consultation.time_zone),
  };
}

export default function DigestRoute() {
  const { consultation, digest, madeAt } = useLoaderData<typeof loader>();
  const { reference, government_code, government_name, title } = consultation;
  return (
    <div className="app-digest">
      <Breadcrumbs
        trail={[
          { href: `/officials/${government_code}`, text: `Officials of ${government_name}` },
          { href: `/consultations/${reference}`, text: reference },
        ]}
      />
      <span className="govuk-caption-xl">{title}</span>
      <h1 className="govuk-heading-xl">Digest</h1>
      <p className="govuk-body">As it stands on {madeAt}; it is worked out anew whenever you open it.</p>
      <DigestFiles consultation={consultation} />
      <DigestPage digest={digest} consultation={consultation} reference={reference} complete={false} />
    </div>
  );
}
