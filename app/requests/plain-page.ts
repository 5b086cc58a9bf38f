/** A page without the portal's frame, for requests that are refused before they reach it. Texts are ours: no escaping. */
export function plainPage(status: number, title: string, paragraphs: string[], headers: HeadersInit = {}) {
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Parley</title></head>
<body><main><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}<p><a href="/">Parley’s front page</a></p></main></body>
</html>`;
  return new Response(html, { status, headers: { "content-type": "text/html; charset=utf-8", ...headers } });
}
