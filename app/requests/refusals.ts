/** Ends the request: what was sent cannot be read. */
export function badRequest() {
  return new Response("Bad request", { status: 400, statusText: "Bad Request" });
}

/** Ends the request: whoever sent this form is not signed in any more. */
export function signedOut() {
  return new Response("Signed out", { status: 401, statusText: "Unauthorized" });
}

/** Ends the request: there is nothing here for this reader. */
export function notFound() {
  return new Response("Not found", { status: 404, statusText: "Not Found" });
}

/** Ends the request: this reader may not do that. */
export function forbidden() {
  return new Response("Forbidden", { status: 403, statusText: "Forbidden" });
}

/** By field (or `form`), what the reader can put right. */
export type Errors = Record<string, string>;

/** What a domain function gives back where the reader can put it right. */
export function refused(errors: Errors) {
  return { ok: false as const, errors };
}

/** What is done, or what the reader can put right. */
export type DoneOrRefused = { ok: true } | { ok: false; errors: Errors };

/** Thrown with one sentence where a command cannot do what it was asked. */
export class Refused extends Error {}
