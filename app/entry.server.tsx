import { RemixServer } from "@remix-run/react";
import type { AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { renderToString } from "react-dom/server";
import { pageKeepingText } from "#app/consultations/translations/text-parameter.ts";
import { logFailure } from "#app/requests/log-failure.ts";
import { DocumentProvider } from "#app/ui/document-context.ts";
import { pageInLanguage } from "#app/words/addresses.ts";
import { languageFacts, sourceLanguage, speakOnPages } from "#app/words/speak.server.ts";
import type { Translator } from "#app/words/translator.ts";
import { WordsProvider } from "#app/words/use-words.ts";
import { isNotNow } from "#db/not-now.server.ts";

export default async function answer(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
) {
  const { t, languages } = context;
  const document = {
    address: request.url,
    languages: languages.map(languageFacts),
    script: remix.manifest.entry.module,
    status,
    isNotNow: notNow.has(context),
    typed: remix.staticHandlerContext.errors ? await context.typedAgain() : null,
  };
  const html = renderToString(
    <WordsProvider value={speakOnPages(t.language)}>
      <DocumentProvider value={document}>
        <RemixServer context={remix} url={request.url} />
      </DocumentProvider>
    </WordsProvider>,
  );
  const page = pageInLanguage(pageKeepingText(entitled(html, remix, t), request.url), {
    language: t.language,
    languages,
    source: sourceLanguage,
  });
  headers.set("content-type", "text/html; charset=utf-8");
  return new Response(`<!doctype html>${page}`, {
    status,
    headers,
  });
}

/** The requests that the database could not serve: Remix lets the page know nothing of an error but its status. */
const notNow = new WeakSet<AppLoadContext>();

/** Bugs are for the log and the error page; answers that were thrown on purpose are not bugs. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs) {
  if (request.signal.aborted || isExpected(error)) return;
  if (isNotNow(error)) notNow.add(context);
  logFailure(context.log, error);
}

/** Remix's own answers (no such address, no action there) come as objects with a status below 500. */
function isExpected(error: unknown) {
  return typeof error === "object" && error !== null && "status" in error && Number(error.status) < 500;
}

/** An action can answer with another page than its address's, and names it; the words are ours, so there is no escaping. */
function entitled(html: string, remix: EntryContext, t: Translator) {
  if (wasRefused(remix)) return announceError(html, t);
  const title: unknown = actionResults(remix).find((result) => result?.pageTitle)?.pageTitle;
  return typeof title === "string" ? html.replace(/<title>[^<]*/, () => `<title>${title}`) : html;
}

/** GOV.UK's pattern: a page with errors says so in its title, which a screen reader reads first. */
function announceError(html: string, t: Translator) {
  return html.replace(/<title>([^<]*)/, (_, title: string) => `<title>${t("ui.error-title", { title })}`);
}

function wasRefused(remix: EntryContext) {
  return actionResults(remix).some((result) => Object.keys(result?.errors ?? {}).length > 0);
}

function actionResults({ staticHandlerContext: { actionData } }: EntryContext) {
  return Object.values(actionData ?? {});
}
