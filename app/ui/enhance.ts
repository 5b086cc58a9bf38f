import { addOwnTimes } from "./enhance-local-times.ts";

/** Runs once the page is parsed. Each enhancement finds its own elements and does nothing where there are none. */
export function enhance() {
  focusErrorSummary();
  addOwnTimes();
}

function focusErrorSummary() {
  document.querySelector<HTMLElement>("[data-error-summary]")?.focus();
}
