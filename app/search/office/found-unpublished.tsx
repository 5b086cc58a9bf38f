import { unpublishedAddress } from "#app/moderation/list-addresses.ts";
import { BeyondPages } from "#app/ui/beyond-pages.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { useWords } from "#app/words/use-words.ts";
import { mostUnpublished } from "../search-bounds.ts";
import { hitsAPage, searchAddress } from "../search-filters.ts";
import type { OfficeFilters } from "./office-filters.ts";
import { UnpublishedList } from "./office-hits.tsx";
import type { FoundInOffice } from "./office-search.server.ts";

interface Props {
  government: string;
  filters: OfficeFilters;
  page: number;
  unpublished: NonNullable<FoundInOffice["unpublished"]>;
}

/** A page of what is not public, how much of it there is, and the way to the other pages. */
export function FoundUnpublished({ government, filters, page, unpublished }: Props) {
  const t = useWords();
  const { total, pages, isCut, isCountedInPart, hits } = unpublished;
  const { order, consultation } = filters;
  const addressOf = (page: number) => searchAddress(filters, page, unpublishedAddress(government));
  return (
    <>
      <h2 className="govuk-heading-m">{t("search-office.unpublished-found", { count: total })}</h2>
      {isCut && (
        <p className="govuk-body">
          {t(consultation ? "search-office.some-of-consultation-were-read" : "search-office.some-were-read", {
            ...{ order, count: mostUnpublished },
          })}
        </p>
      )}
      {isCountedInPart && !isCut && (
        <p className="govuk-body">{t("search.counts-are-of-some", { count: mostUnpublished })}</p>
      )}
      <UnpublishedList government={government} hits={hits} start={(page - 1) * hitsAPage + 1} />
      {page > pages && total > 0 && <BeyondPages pages={pages} first={addressOf(1)} />}
      {page <= pages && <Pagination page={page} pages={pages} href={addressOf} />}
    </>
  );
}
