import { useWords } from "#app/words/use-words.ts";

/** What content/governments says, which is in English on every page. */
export function InEnglish({ children }: { children: string }) {
  const { language } = useWords();
  return <span lang={language === "en" ? undefined : "en"}>{children}</span>;
}
