import { enhanceAutosave } from "./enhance-autosave.ts";
import { searchWhileTyping } from "./enhance-live-search.ts";
import { addOwnTimes } from "./enhance-local-times.ts";
import { enhanceMarking } from "./enhance-marking.ts";
import { enhancePreview } from "./enhance-preview.ts";
import { sayMomentsAgain } from "./enhance-said-again.ts";
import { enhanceShortcuts } from "./enhance-shortcuts.ts";

/** Runs once the page is parsed. Each enhancement finds its own elements and does nothing where there are none. */
export function enhance() {
  focusErrorSummary();
  addOwnTimes();
  enhanceShortcuts();
  searchWhileTyping();
  enhanceAutosave();
  enhancePreview();
  enhanceMarking();
  sayMomentsAgain();
}

function focusErrorSummary() {
  document.querySelector<HTMLElement>("[data-error-summary]")?.focus();
}
