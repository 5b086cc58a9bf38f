import { sourceLanguage, speak } from "#app/words/speak.server.ts";
import type { Errors } from "./refusals.ts";

/** Why something was refused, for whoever runs the portal: a terminal speaks the language of the source. */
export function toldToOperators(errors: Errors) {
  return Object.values(errors).map(speak(sourceLanguage).say).join("; ");
}
