interface ProseProps {
  html: string;
  lang?: string | null;
  dir?: "ltr" | "rtl" | "auto";
}

/**
 * Shows HTML that renderMarkdown made and sanitised; nothing else may be passed in. Where no `dir` is given it runs the way
 * that its first letters do, and each paragraph that its own do (_prose.scss).
 */
export function Prose({ html, lang, dir = "auto" }: ProseProps) {
  const shown = { className: "app-prose", dir, lang: lang ?? undefined };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the one place where sanitised HTML enters a page
  return <div {...shown} dangerouslySetInnerHTML={{ __html: html }} />;
}
