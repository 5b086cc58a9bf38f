/**
 * Whether people asked for a page themselves: from a page of the portal, or by its address. Not where another site led
 * their browser to it, or the browser only looks ahead. Browsers that do not say are believed.
 */
export function isOwnStep({ method, headers }: Pick<Request, "method" | "headers">) {
  const from = headers.get("sec-fetch-site") ?? "none";
  const isAhead = headers.has("purpose") || headers.has("sec-purpose");
  return method !== "HEAD" && !isAhead && (from === "same-origin" || from === "none");
}
