import { plainPage } from "#app/requests/plain-page.ts";
import { failureWords, notNowWords } from "#app/ui/failure-words.ts";
import type { Translator } from "#app/words/translator.ts";

/** The database has not done what was asked of it, and may do it later. */
export function notNowPage(t: Translator) {
  const { title, explanation } = notNowWords(t);
  return plainPage(t, 503, { title, text: [explanation], headers: { "retry-after": "60" } });
}

/** A bug, which the log has. */
export function failedPage(t: Translator) {
  return plainPage(t, 500, { title: t("http.failed"), text: [t("http.failed-text")] });
}

/**
 * The answer, or a page in its stead where a download failed or was refused: of that, Remix itself says something in JSON, in
 * three words, or nothing.
 */
export function readable(t: Translator, response: Response) {
  const { status, headers } = response;
  if (headers.has("x-remix-error")) return status === 503 ? notNowPage(t) : failedPage(t);
  const isBare = headers.get("content-type")?.startsWith("text/plain");
  if (status === 500 && isBare) return failedPage(t);
  return headers.has("x-remix-catch") && response.body === null ? refusedPage(t, status) : response;
}

function refusedPage(t: Translator, status: number) {
  const { title, explanation } = failureWords(t, status);
  return plainPage(t, status, { title, text: [explanation] });
}
