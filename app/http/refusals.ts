/** Ends the request: there is nothing here for this reader. */
export function notFound() {
  return new Response("Not found", { status: 404, statusText: "Not Found" });
}

/** Ends the request: this reader may not do that. */
export function forbidden() {
  return new Response("Forbidden", { status: 403, statusText: "Forbidden" });
}
