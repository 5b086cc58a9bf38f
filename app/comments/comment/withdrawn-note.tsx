import { Day } from "#app/ui/day.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Instant } from "#db/schema.ts";

interface Props {
  what: "comment" | "reply";
  at: Instant;
  timeZone: string;
}

/** In the place of the words of a comment, once its author has taken them back. The hour is nobody else's business. */
export function WithdrawnNote({ what, at, timeZone }: Props) {
  const t = useWords();
  const facts = { day: <Day at={at} timeZone={timeZone} /> };
  return (
    <p className="app-withdrawn">
      {what === "reply" ? t("comment.reply-withdrawn", facts) : t("comment.comment-withdrawn", facts)}
    </p>
  );
}
