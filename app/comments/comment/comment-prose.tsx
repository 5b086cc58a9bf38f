import { Prose } from "#app/ui/prose.tsx";
import { useWords } from "#app/words/use-words.ts";
import { withPlaceholders } from "./placeholders.ts";

/** A stored text of a comment as HTML. `language` is its author's. */
export function CommentProse({ html, language }: { html: string; language?: string | null }) {
  const t = useWords();
  return <Prose html={withPlaceholders(t, html)} lang={language} />;
}
