import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { readPage } from "#app/requests/read-page.ts";
import { HitList } from "#app/search/hit-list.tsx";
import { NarrowForm } from "#app/search/narrow-form.tsx";
import { NothingFound, OtherSpelling } from "#app/search/nothing-found.tsx";
import { search } from "#app/search/search.server.ts";
import { mostCounted, mostRanked, mostShown } from "#app/search/search-bounds.ts";
import { hitsAPage, readSearchFilters, searchAddress } from "#app/search/search-filters.ts";
import { Pagination } from "#app/ui/pagination.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data?.filters.q ? t("titles.search-for", { words: data.filters.q }) : t("titles.search"),
);

export async function loader({ request, context: { db, now, t } }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const filters = readSearchFilters(query);
  const page = readPage(query);
  return { filters, page, ...(await search(db, { filters, page, now, language: t.language })) };
}

export default function SearchPage() {
  const t = useWords();
  const { filters, page, pages, hits, total, names, choices, ...found } = useLoaderData<typeof loader>();
  const { isLooking, isMore, isCountedInPart, isRankedInPart, foldedCampaigns, suggestion } = found;
  return (
    <>
      <h1 className="govuk-heading-xl">{t("search.search")}</h1>
      <NarrowForm filters={filters} choices={choices} names={names} />
      {isLooking && (
        <h2 className="govuk-heading-m">
          {isMore
            ? t("search.more-than", { count: mostCounted })
            : t("search.so-many-found", { count: total })}
        </h2>
      )}
      {isCountedInPart && (
        <p className="govuk-body">{t("search.counts-are-of-some", { count: mostShown })}</p>
      )}
      {isRankedInPart && <p className="govuk-body">{t("search.best-of-some", { count: mostRanked })}</p>}
      {foldedCampaigns > 0 && (
        <p className="govuk-body">
          {t("search.campaigns-are-folded", {
            count: foldedCampaigns,
            link: (words) => (
              <a className="govuk-link" href={searchAddress({ ...filters, alike: "apart" })}>
                {words}
              </a>
            ),
          })}
        </p>
      )}
      <OtherSpelling filters={filters} suggestion={suggestion} />
      {isLooking && total === 0 && <NothingFound filters={filters} />}
      {hits.length > 0 && <HitList hits={hits} start={(page - 1) * hitsAPage + 1} />}
      {page > pages && total > 0 && (
        <p className="govuk-body">
          {t("reading.only-so-many-pages", { pages })}{" "}
          <a className="govuk-link" href={searchAddress(filters)}>
            {t("reading.show-the-first")}
          </a>
        </p>
      )}
      {page <= pages && (
        <Pagination page={page} pages={pages} href={(page) => searchAddress(filters, page)} />
      )}
    </>
  );
}
