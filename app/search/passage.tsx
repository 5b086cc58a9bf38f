import { withPlaceholders } from "#app/comments/comment/placeholders.ts";
import { useWords } from "#app/words/use-words.ts";
import type { Snippet } from "./snippet.server.ts";

/** The words themselves with those marked that were looked for. */
export function PassageWords({
  passage,
}: {
  passage: Pick<Snippet, "pieces" | "isCut"> & { language: string | null };
}) {
  const t = useWords();
  const { pieces, isCut, language } = passage;
  return (
    <p className="govuk-body app-entry__excerpt" lang={language ?? undefined} dir="auto">
      {isCut.before && "…\u00a0"}
      {pieces.map(({ text, isMarked }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, which never change places
        isMarked ? <mark key={at}>{text}</mark> : withPlaceholders(t, text),
      )}
      {isCut.after && "\u00a0…"}
    </p>
  );
}
