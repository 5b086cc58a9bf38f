import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { stages } from "#app/consultations/consultation.ts";
import { ConsultationCards } from "#app/consultations/consultation-cards.tsx";
import { countConsultations, listConsultations } from "#app/consultations/list-consultations.server.ts";
import { readSubjectFilters } from "#app/consultations/subjects/subject-filter.ts";
import { SubjectFilters } from "#app/consultations/subjects/subject-filters.tsx";
import { titlesIn } from "#app/consultations/translations/titles-in.server.ts";
import { governmentName } from "#app/governments/government-name.ts";
import { readPage } from "#app/requests/read-page.ts";
import { Button } from "#app/ui/button.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Select } from "#app/ui/select.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.consultations"));

export async function loader({ request, context: { db, now, t } }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const filters = {
    government: query.get("government")?.toUpperCase() || null,
    stage: stages.find((stage) => stage === query.get("stage")) ?? null,
    ...readSubjectFilters(query),
  };
  const page = readPage(query);
  const [list, counts] = await Promise.all([
    listConsultations(db, { filters, now, page }),
    countConsultations(db, { filters, now }),
  ]);
  const consultations = await titlesIn(db, list.consultations, t.language);
  return { ...list, consultations, counts, filters, page };
}

export default function ConsultationsPage() {
  const { consultations, total, pages, page, counts, filters } = useLoaderData<typeof loader>();
  const t = useWords();
  const { government, stage, commitment, entry } = filters;
  return (
    <>
      <h1 className="govuk-heading-xl">{t("consultations.consultations")}</h1>
      <form method="get" className="app-filters" aria-label={t("consultations.filter")}>
        <div className="app-filters__row">
          <Select
            name="government"
            label={t("consultations.government")}
            none={t("consultations.all-governments")}
            defaultValue={government ?? ""}
            options={counts.byGovernment
              .map(({ count, ...one }) => ({
                value: one.government_code,
                text: t("consultations.option-and-count", { option: governmentName(t, one), count }),
              }))
              .sort((one, other) => t.compare(one.text, other.text))}
          />
          <Select
            name="stage"
            label={t("consultations.stage")}
            none={t("consultations.all-stages")}
            defaultValue={stage ?? ""}
            options={counts.byStage.map(({ stage, count }) => ({
              value: stage,
              text: t("consultations.option-and-count", { option: t(`terms.stage ${stage}`), count }),
            }))}
          />
          <SubjectFilters commitment={commitment} entry={entry} />
        </div>
        <div className="app-actions">
          <Button kind="secondary">{t("consultations.show")}</Button>
          {(government || stage || commitment || entry) && (
            <a className="govuk-link" href="/consultations">
              {t("consultations.show-all")}
            </a>
          )}
        </div>
      </form>
      <h2 className="govuk-heading-m">
        {total === 0
          ? t("consultations.none-matches")
          : t("consultations.so-many-consultations", { count: total })}
      </h2>
      <ConsultationCards consultations={consultations} />
      <Pagination
        page={page}
        pages={pages}
        href={(page) =>
          address({
            government,
            stage,
            commitment: commitment && String(commitment),
            entry,
            page: String(page),
          })
        }
      />
    </>
  );
}

function address(filters: Record<string, string | null>) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) query.set(name, value);
  return `/consultations?${query}`;
}
