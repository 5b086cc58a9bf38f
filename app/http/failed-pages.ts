import { plainPage } from "#app/requests/plain-page.ts";
import { notNowWords } from "#app/ui/failure-words.ts";

/** The database has not done what was asked of it, and may do it later. */
export function notNowPage() {
  const { title, explanation } = notNowWords;
  return plainPage(503, title, [explanation], { "retry-after": "60" });
}

/** A bug, which the log has. */
export function failedPage() {
  return plainPage(500, "Something went wrong here", [
    "It is our mistake, it has been recorded, and nothing that you were told was saved is lost. Please try again in a minute.",
  ]);
}

/** The answer, or a page in its stead where a download failed: of that, Remix itself says something in JSON or in three words. */
export function readable(response: Response) {
  if (response.headers.has("x-remix-error")) return response.status === 503 ? notNowPage() : failedPage();
  const isBare = response.headers.get("content-type")?.startsWith("text/plain");
  return response.status === 500 && isBare ? failedPage() : response;
}
