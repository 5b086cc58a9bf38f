import { type MetaFunction, useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { stages } from "#app/consultations/consultation.ts";
import { ConsultationCards } from "#app/consultations/consultation-cards.tsx";
import { countConsultations, listConsultations } from "#app/consultations/list-consultations.server.ts";
import { capital, counted } from "#app/content/phrases.ts";
import { readPage } from "#app/requests/read-page.ts";
import { Button } from "#app/ui/button.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Select } from "#app/ui/select.tsx";

export const meta: MetaFunction = () => [{ title: "Consultations – Parley" }];

export async function loader({ request, context: { db, now } }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const filters = {
    government: query.get("government")?.toUpperCase() || null,
    stage: stages.find((stage) => stage === query.get("stage")) ?? null,
  };
  const page = readPage(query);
  const [list, counts] = await Promise.all([
    listConsultations(db, { filters, now, page }),
    countConsultations(db, { filters, now }),
  ]);
  return { ...list, counts, filters, page };
}

export default function ConsultationsPage() {
  const { consultations, total, pages, page, counts, filters } = useLoaderData<typeof loader>();
  const { government, stage } = filters;
  return (
    <>
      <h1 className="govuk-heading-xl">Consultations</h1>
      <form method="get" className="app-filters" aria-label="Filter the consultations">
        <div className="app-filters__row">
          <Select
            name="government"
            label="Government"
            none="All governments"
            defaultValue={government ?? ""}
            options={counts.byGovernment.map(({ code, name, count }) => ({
              value: code,
              text: `${name} (${count})`,
            }))}
          />
          <Select
            name="stage"
            label="Stage"
            none="All stages"
            defaultValue={stage ?? ""}
            options={counts.byStage.map(({ stage, count }) => ({
              value: stage,
              text: `${capital(stage)} (${count})`,
            }))}
          />
        </div>
        <div className="app-actions">
          <Button kind="secondary">Show</Button>
          {(government || stage) && (
            <a className="govuk-link" href="/consultations">
              Show all
            </a>
          )}
        </div>
      </form>
      <h2 className="govuk-heading-m">{total === 0 ? "None matches" : counted(total, "consultation")}</h2>
      <ConsultationCards consultations={consultations} />
      <Pagination
        page={page}
        pages={pages}
        href={(page) => address({ government, stage, page: String(page) })}
      />
    </>
  );
}

function address(filters: Record<string, string | null>) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) query.set(name, value);
  return `/consultations?${query}`;
}
