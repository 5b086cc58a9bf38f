import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { findGovernment } from "#app/governments/find-government.server.ts";
import { readPage } from "#app/requests/read-page.ts";
import { FoundUnpublished } from "#app/search/office/found-unpublished.tsx";
import { readOfficeFilters } from "#app/search/office/office-filters.ts";
import { KeyPointHits } from "#app/search/office/office-hits.tsx";
import { searchOffice } from "#app/search/office/office-search.server.ts";
import { OfficeSearchForm } from "#app/search/office/office-search-form.tsx";
import { searchAddress } from "#app/search/search-filters.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data?.filters.q
    ? t("titles.officials-search-for", { words: data.filters.q })
    : t("titles.officials-search"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const { code: government } = await findGovernment(context.db, params.government);
  const query = new URL(request.url).searchParams;
  const filters = readOfficeFilters(query);
  const page = readPage(query);
  const found = await searchOffice(context.db, official, {
    ...{ government, filters, page },
    ...{ now: context.now, language: context.t.language },
  });
  return { government, filters, page, ...found };
}

export default function OfficialsSearchPage() {
  const t = useWords();
  const { government, filters, page, keyPoints, unpublished, names } = useLoaderData<typeof loader>();
  const { q, consultation } = filters;
  return (
    <>
      <Breadcrumbs
        trail={[{ href: `/officials/${government}`, text: t("moderation.officials-of", { government }) }]}
      />
      <h1 className="govuk-heading-xl">{t("search-office.heading")}</h1>
      <p className="app-lede">{t("search-office.what-it-searches")}</p>
      <OfficeSearchForm {...{ government, filters, unpublished, names }} />
      {keyPoints && (
        <>
          <p className="govuk-body">
            <a className="govuk-link" href={searchAddress({ q, government, consultation })}>
              {t("search-office.search-what-is-public")}
            </a>
          </p>
          <h2 className="govuk-heading-m">
            {t("search-office.key-points-found", { count: keyPoints.hits.length })}
          </h2>
          {keyPoints.isCut && <p className="govuk-body">{t("search-office.narrow-to-see-others")}</p>}
          <KeyPointHits hits={keyPoints.hits} />
        </>
      )}
      {unpublished ? (
        <FoundUnpublished {...{ government, filters, page, unpublished }} />
      ) : (
        <p className="govuk-body">{t("search-office.moderators-alone")}</p>
      )}
    </>
  );
}
