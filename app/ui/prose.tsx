/** Shows HTML that renderMarkdown made and sanitised; nothing else may be passed in. */
export function Prose({ html, lang }: { html: string; lang?: string | null }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the one place where sanitised HTML enters a page
  return <div className="app-prose" lang={lang ?? undefined} dangerouslySetInnerHTML={{ __html: html }} />;
}
