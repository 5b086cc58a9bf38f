import { expect, test } from "vitest";
import { FoundUnpublished } from "#app/search/office/found-unpublished.tsx";
import { readOfficeFilters } from "#app/search/office/office-filters.ts";
import { OfficeSearchForm } from "#app/search/office/office-search-form.tsx";
import { markupOf } from "#tests/support/english.tsx";

const filtersOf = (query: string) => readOfficeFilters(new URLSearchParams(query));
const names = { governments: {}, consultations: {}, provisions: {}, questions: {} };

function formOf(query: string) {
  const counts = { state: [], sealed: [], choices: {} };
  const unpublished = { total: 0, pages: 0, isCut: false, isCountedInPart: false, hits: [], counts };
  const filters = filtersOf(query);
  return markupOf(<OfficeSearchForm government="XX" {...{ filters, names, unpublished }} />);
}

test("what officials narrowed leads to the whole of it, and not to “all comments”", () => {
  expect(formOf("q=export&state=waits")).toContain(
    '<a class="govuk-link" href="/officials/XX/search?q=export">Search without these choices</a>',
  );
  expect(formOf("q=export")).not.toContain("these choices");
});

test("what was cut off says how to reach the others", () => {
  const noteOf = (query: string, parts: { isCut: boolean; isCountedInPart: boolean }) => {
    const counts = { state: [], sealed: [], choices: {} };
    const unpublished = { total: 0, pages: 0, hits: [], counts, ...parts };
    const filters = filtersOf(query);
    return markupOf(<FoundUnpublished government="XX" page={1} {...{ filters, unpublished }} />);
  };
  const cut = { isCut: true, isCountedInPart: true };

  expect(noteOf("", cut)).toContain("The newest 2,000 were looked through. Choose a consultation, or days,");
  expect(noteOf("order=oldest&consultation=XX-2026-001", cut)).toContain(
    "The oldest 2,000 were looked through. Choose days, or",
  );
  expect(noteOf("state=waits", { ...cut, isCut: false })).toContain(
    "The numbers beside the choices are those of the first 2,000.",
  );
});
