import { wholeNumber } from "./whole-number.ts";

/** The number of a page of a list as it stands in an address; what is no whole number from 1 is the first page. */
export function readPage(query: URLSearchParams) {
  return wholeNumber(query.get("page") ?? "") || 1;
}
