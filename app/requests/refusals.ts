import type { Told } from "#app/words/message.ts";

// What these mean is said where they are answered, in the language of the page: see failureWords.

/** Ends the request: what was sent cannot be read. */
export function badRequest() {
  return new Response(null, { status: 400 });
}

/** Ends the request: whoever sent this form is not signed in any more. */
export function signedOut() {
  return new Response(null, { status: 401 });
}

/** Ends the request: there is nothing here for this reader. */
export function notFound() {
  return new Response(null, { status: 404 });
}

/** Ends the request: this reader may not do that. */
export function forbidden() {
  return new Response(null, { status: 403 });
}

/** By field (or `form`), what the reader can put right. */
export type Errors = Record<string, Told>;

/** What a domain function gives back where the reader can put it right. */
export function refused(errors: Errors) {
  return { ok: false as const, errors };
}

/** What is done, or what the reader can put right. */
export type DoneOrRefused = { ok: true } | { ok: false; errors: Errors };

/** Thrown with one sentence where a command cannot do what it was asked. */
export class Refused extends Error {}
