/** Far beyond any list, and small enough for a database to count to. */
const lastPage = 1_000_000;

/** The number of a page of a list as it stands in an address: a whole number from 1; anything else is the first page. */
export function readPage(query: URLSearchParams) {
  const page = Number(query.get("page"));
  return Number.isSafeInteger(page) && page > 0 && page < lastPage ? page : 1;
}
