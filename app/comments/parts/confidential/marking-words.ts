/** What the button beside a text that may hold confidential parts says; see ui/enhance-marking.ts. */
export const markingWords = {
  "data-mark-confidential": "Mark the selection as confidential, or unmark it",
  "data-marked": "Marked: only officials will read it",
  "data-unmarked": "No longer marked: everyone will read it",
  "data-nothing-selected": "Select the words first, then press the button",
};
