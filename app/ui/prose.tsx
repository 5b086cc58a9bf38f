/** Shows HTML that renderMarkdown made and sanitised; nothing else may be passed in. */
export function Prose({ html, lang, dir }: { html: string; lang?: string | null; dir?: "ltr" | "rtl" }) {
  const written = { lang: lang ?? undefined, dir };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the one place where sanitised HTML enters a page
  return <div className="app-prose" {...written} dangerouslySetInnerHTML={{ __html: html }} />;
}
