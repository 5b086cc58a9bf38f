import type { Errors } from "#app/http/refusals.ts";

/** In characters; said beside the field. */
export const longestWording = 200_000;

/** What is proposed instead of the provision's text: the empty text where nothing was changed but spaces and line ends. */
export function proposedWording(original: string, typed: string) {
  const text = typed.replace(/\r\n?/g, "\n").trim();
  return spaced(text) === spaced(original) ? "" : text;
}

function spaced(text: string) {
  return text.trim().replace(/\s+/g, " ");
}

/** What is wrong with it, by the field's name. */
export function problemsWithWording(typed: string): Errors {
  if (typed.length <= longestWording) return {};
  return {
    wording: `The wording is ${typed.length.toLocaleString("en-GB")} characters long; shorten it to ${longestWording.toLocaleString("en-GB")}`,
  };
}
