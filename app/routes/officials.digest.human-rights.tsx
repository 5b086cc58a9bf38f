import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { ReactNode } from "react";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { humanRightsGroups } from "#app/comments/parts/inputs/human-rights/fields.ts";
import { InputSummary } from "#app/comments/parts/inputs/input-summary.tsx";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { digestAddress, rightsAddress } from "#app/digests/addresses.ts";
import { InputSource } from "#app/digests/inputs/each-input.tsx";
import { findRightsInputs, rightsPerPage } from "#app/digests/inputs/find-rights.server.ts";
import { affectedName, rightName } from "#app/digests/inputs/names.ts";
import { readPage } from "#app/requests/read-page.ts";
import { notFound } from "#app/requests/refusals.ts";
import { Pagination } from "#app/ui/pagination.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data
    ? t("titles.officials-digest-human-rights", { reference: data.consultation.reference })
    : t("ui.not-found"),
);

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
  const t = useWords();
  const { consultation, frame, filters, total, inputs, page, pages } = useLoaderData<typeof loader>();
  return (
    <ConsultationFrame frame={frame} current="digest" heading={t("digest-inputs.human-rights-input")}>
      <div className="app-digest">
        <p className="govuk-body">
          <HowMany
            count={total}
            filters={filters}
            address={`${digestAddress(consultation, "/inputs")}#human-rights`}
          />
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

interface HowManyProps {
  count: number;
  filters: { right: string; group: string };
  /** Of the digest that led here. */
  address: string;
}

function HowMany({ count, filters: { right, group }, address }: HowManyProps) {
  const t = useWords();
  const link = (words: ReactNode[]) => (
    <a className="govuk-link" href={address}>
      {words}
    </a>
  );
  const rightNamed = right && rightName(t, right);
  const groupNamed = group && affectedName(t, group);
  if (rightNamed && groupNamed)
    return t("digest-inputs.inputs-naming-both", { count, right: rightNamed, group: groupNamed, link });
  const name = rightNamed || groupNamed;
  return name
    ? t("digest-inputs.inputs-naming", { count, name, link })
    : t("digest-inputs.inputs-behind", { count, link });
}
