import type { Translator } from "#app/words/translator.ts";

/** What a plain page says, in the language of its reader. Texts are ours: no escaping. */
interface PlainWords {
  title: string;
  text: string[];
}

/** A page without the portal's frame, for requests that are refused before they reach it. */
export function plainPage(
  t: Translator,
  status: number,
  { title, text, headers = {} }: PlainWords & { headers?: HeadersInit },
) {
  const html = `<!doctype html>
<html lang="${t.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${t("ui.page-title", { title })}</title></head>
<body><main><h1>${title}</h1>${text.map((words) => `<p>${words}</p>`).join("")}<p><a href="/${t.language}">${t("http.front-page")}</a></p></main></body>
</html>`;
  return new Response(html, { status, headers: { "content-type": "text/html; charset=utf-8", ...headers } });
}
