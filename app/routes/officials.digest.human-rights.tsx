import { type MetaFunction, useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { humanRightsGroups } from "#app/comments/parts/inputs/human-rights/fields.ts";
import { InputSummary } from "#app/comments/parts/inputs/input-summary.tsx";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { counted } from "#app/content/phrases.ts";
import { digestAddress, rightsAddress } from "#app/digests/addresses.ts";
import { InputSource } from "#app/digests/inputs/each-input.tsx";
import { findRightsInputs, rightsPerPage } from "#app/digests/inputs/find-rights.server.ts";
import { nameOf } from "#app/digests/inputs/rights-matrix.ts";
import { readPage } from "#app/requests/read-page.ts";
import { notFound } from "#app/requests/refusals.ts";
import { Pagination } from "#app/ui/pagination.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Human-rights input in ${data.consultation.reference} – Parley` : "Not found – Parley" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const query = new URL(request.url).searchParams;
  const page = readPage(query);
  const filters = {
    provision: query.get("provision") ?? "",
    right: query.get("right") ?? "",
    group: query.get("group") ?? "",
  };
  const { total, inputs } = await findRightsInputs(context.db, official, { consultation, filters, page });
  if (inputs.length === 0) throw notFound();
  return {
    consultation,
    frame: frameOf(consultation, context),
    filters,
    total,
    inputs,
    page,
    pages: Math.ceil(total / rightsPerPage),
  };
}

export default function HumanRightsRoute() {
  const { consultation, frame, filters, total, inputs, page, pages } = useLoaderData<typeof loader>();
  const { right, group } = filters;
  const named = [right && nameOf("right", right), group && nameOf("group", group)].filter(Boolean);
  return (
    <ConsultationFrame frame={frame} current="digest" heading="Human-rights input">
      <div className="app-digest">
        <p className="govuk-body">
          {counted(total, "input")}
          {named.length > 0 && ` that ${total === 1 ? "names" : "name"} “${named.join("” and “")}”`}.{" "}
          <a className="govuk-link" href={`${digestAddress(consultation)}#human-rights`}>
            Back to the digest
          </a>
        </p>
        <ul className="app-quotes">
          {inputs.map((input) => (
            <li key={input.id} className="app-quote">
              <InputSource input={input} reference={consultation.reference} />
              <InputSummary groups={humanRightsGroups} input={input} language={input.language} />
            </li>
          ))}
        </ul>
        <Pagination page={page} pages={pages} href={(page) => rightsAddress(consultation, filters, page)} />
      </div>
    </ConsultationFrame>
  );
}
