import { BeyondPages } from "#app/ui/beyond-pages.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { useWords } from "#app/words/use-words.ts";
import { HitList } from "./hit-list.tsx";
import { NothingFound, OtherSpelling } from "./nothing-found.tsx";
import type { SearchResult } from "./search.server.ts";
import { mostRanked, mostShown } from "./search-bounds.ts";
import { hitsAPage, type SearchFilters, searchAddress } from "./search-filters.ts";

interface Props {
  found: Pick<
    SearchResult,
    | "hits"
    | "pages"
    | "total"
    | "isMore"
    | "isCountedInPart"
    | "isRankedInPart"
    | "foldedCampaigns"
    | "suggestion"
  >;
  filters: SearchFilters;
  page: number;
  /** The address of the list, and the place in it to which the numbers of pages lead. */
  path?: string;
  place?: string;
}

/** A page of what was found, with what is to be said above it and the way to the other pages. */
export function Found({ found, filters, page, path = "/search", place = "" }: Props) {
  const t = useWords();
  const { hits, pages, total, foldedCampaigns } = found;
  const isEverything = path === "/search";
  const addressOf = (changed: Partial<SearchFilters>, page = 1) =>
    searchAddress({ ...filters, ...changed }, page, path) + place;
  return (
    <>
      {found.isCountedInPart && (
        <p className="govuk-body">{t("search.counts-are-of-some", { count: mostShown })}</p>
      )}
      {found.isRankedInPart && (
        <p className="govuk-body">{t("search.best-of-some", { count: mostRanked })}</p>
      )}
      {foldedCampaigns > 0 && (
        <p className="govuk-body">
          {t("search.campaigns-are-folded", {
            count: foldedCampaigns,
            link: (words) => (
              <a className="govuk-link" href={addressOf({ alike: "apart" })}>
                {words}
              </a>
            ),
          })}
        </p>
      )}
      <OtherSpelling suggestion={found.suggestion} href={(q) => addressOf({ q })} />
      {total === 0 && isEverything && <NothingFound filters={filters} />}
      {total === 0 && !isEverything && <p className="govuk-body">{t("reading.none-fits")}</p>}
      {hits.length > 0 && <HitList hits={hits} start={(page - 1) * hitsAPage + 1} />}
      {page > pages && total > 0 && <BeyondPages pages={pages} first={addressOf({})} />}
      {page <= pages && <Pagination page={page} pages={pages} href={(page) => addressOf({}, page)} />}
    </>
  );
}

/** How much there is of what is looked for. */
export function FoundCount({ total, isMore }: Pick<SearchResult, "total" | "isMore">) {
  const t = useWords();
  return t(isMore ? "search.more-than" : "search.so-many-found", { count: total });
}
