import type { Errors } from "#app/requests/refusals.ts";
import { english } from "./english.tsx";

/** By field, what somebody is told who is refused; nothing where it is done. */
export function saidErrors(result: { ok: true } | { ok: false; errors: Errors }) {
  const errors = result.ok ? {} : result.errors;
  return Object.fromEntries(Object.entries(errors).map(([field, told]) => [field, english.say(told)]));
}
