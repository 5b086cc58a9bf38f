import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { findGovernment } from "#app/governments/find-government.server.ts";
import { KeyPointHits, UnpublishedList } from "#app/search/office/office-hits.tsx";
import { searchOffice } from "#app/search/office/office-search.server.ts";
import { OfficeSearchForm } from "#app/search/office/office-search-form.tsx";
import { mostUnpublished } from "#app/search/search-bounds.ts";
import { searchAddress } from "#app/search/search-filters.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data?.q ? t("titles.officials-search-for", { words: data.q }) : t("titles.officials-search"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const { code: government } = await findGovernment(context.db, params.government);
  const query = new URL(request.url).searchParams;
  const q = (query.get("q") ?? "").trim();
  const consultation = (query.get("consultation") ?? "").toUpperCase();
  const found = await searchOffice(context.db, official, {
    ...{ government, consultation, q },
    language: context.t.language,
  });
  return { government, q, consultation, found };
}

export default function OfficialsSearchPage() {
  const t = useWords();
  const { government, q, consultation, found } = useLoaderData<typeof loader>();
  const { consultations } = found;
  return (
    <>
      <Breadcrumbs
        trail={[{ href: `/officials/${government}`, text: t("moderation.officials-of", { government }) }]}
      />
      <h1 className="govuk-heading-xl">{t("search-office.heading")}</h1>
      <p className="app-lede">{t("search-office.what-it-searches")}</p>
      <OfficeSearchForm typed={{ q, consultation }} {...{ government, consultations }} />
      {found.isLooking && (
        <>
          <p className="govuk-body">
            <a className="govuk-link" href={searchAddress({ q, government, consultation })}>
              {t("search-office.search-what-is-public")}
            </a>
          </p>
          <h2 className="govuk-heading-m">
            {t("search-office.key-points-found", { count: found.keyPoints.hits.length })}
          </h2>
          {found.keyPoints.isCut && <p className="govuk-body">{t("search-office.narrow-to-see-others")}</p>}
          <KeyPointHits hits={found.keyPoints.hits} />
          <h2 className="govuk-heading-m">
            {found.unpublished
              ? t("search-office.unpublished-found", { count: found.unpublished.hits.length })
              : t("search-office.moderators-alone")}
          </h2>
          {found.unpublished?.isCut && (
            <p className="govuk-body">{t("search-office.newest-were-read", { count: mostUnpublished })}</p>
          )}
          {found.unpublished && <UnpublishedList hits={found.unpublished.hits} />}
        </>
      )}
    </>
  );
}
