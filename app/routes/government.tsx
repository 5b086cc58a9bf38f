import { type MetaFunction, useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { ConsultationCards } from "#app/consultations/consultation-cards.tsx";
import { listConsultations } from "#app/consultations/list-consultations.server.ts";
import { findGovernment } from "#app/governments/find-government.server.ts";
import { languageNames } from "#app/governments/languages.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Prose } from "#app/ui/prose.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.government.name ?? "Not found"} – Parley` },
];

export async function loader({ params, context: { db, now } }: LoaderFunctionArgs) {
  const government = await findGovernment(db, params.code);
  const filters = { government: government.code, stage: null };
  return { government, ...(await listConsultations(db, { filters, now, size: 10 })) };
}

export default function GovernmentPage() {
  const { government, consultations, total } = useLoaderData<typeof loader>();
  const facts = [
    ["Authority for export control", authorityNames(government)],
    ["Languages", languageNames(government.languages)],
    ["Time zone", government.time_zone],
    ["Subscribes to the Code of Conduct since", government.subscribed_on],
    ["Source", government.subscription_source],
  ];
  return (
    <>
      <Breadcrumbs trail={[{ href: "/governments", text: "Governments" }]} />
      <h1 className="govuk-heading-xl">{government.name}</h1>
      <Prose html={government.description_html} />
      <dl className="govuk-summary-list govuk-!-margin-top-6">
        {facts.map(([term, description]) => (
          <div key={term} className="govuk-summary-list__row">
            <dt className="govuk-summary-list__key">{term}</dt>
            <dd className="govuk-summary-list__value">{description}</dd>
          </div>
        ))}
      </dl>
      <h2 className="govuk-heading-l">Consultations</h2>
      {total === 0 && <p className="govuk-body">None has been announced on this portal yet.</p>}
      <ConsultationCards consultations={consultations} withSummary={false} />
      {total > consultations.length && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/consultations?government=${government.code}`}>
            All {total} consultations
          </a>
        </p>
      )}
    </>
  );
}

function authorityNames({
  authority,
  authority_local_name,
}: {
  authority: string | null;
  authority_local_name: string | null;
}) {
  if (!authority) return "Not recorded here";
  return authority_local_name ? `${authority} (${authority_local_name})` : authority;
}
