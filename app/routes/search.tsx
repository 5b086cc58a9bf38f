import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { readPage } from "#app/requests/read-page.ts";
import { Found, FoundCount } from "#app/search/found.tsx";
import { isAnythingLeftToIndex } from "#app/search/left-to-index.server.ts";
import { NarrowForm } from "#app/search/narrow-form.tsx";
import { search } from "#app/search/search.server.ts";
import { readSearchFilters } from "#app/search/search-filters.ts";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data?.filters.q ? t("titles.search-for", { words: data.filters.q }) : t("titles.search"),
);

export async function loader({ request, context: { db, now, t } }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const filters = readSearchFilters(query);
  const page = readPage(query);
  return {
    ...{ filters, page },
    ...(await search(db, { filters, page, now, language: t.language })),
    isLeft: await isAnythingLeftToIndex(db, filters.consultation),
  };
}

export default function SearchPage() {
  const t = useWords();
  const { filters, page, names, choices, isLeft, ...found } = useLoaderData<typeof loader>();
  return (
    <>
      <h1 className="govuk-heading-xl">{t("search.search")}</h1>
      <NarrowForm filters={filters} choices={choices} names={names} />
      {found.isLooking && (
        <>
          <h2 className="govuk-heading-m">
            <FoundCount {...found} />
          </h2>
          {isLeft && <p className="govuk-body">{t("search.some-missing-yet")}</p>}
          <Found found={found} filters={filters} page={page} />
        </>
      )}
    </>
  );
}
