import type { SerializeFrom } from "@remix-run/server-runtime";
import { ButtonLink } from "#app/ui/button.tsx";
import { useWords } from "#app/words/use-words.ts";
import { commentAddress } from "../comment/addresses.ts";
import { countReplies } from "../comment/thread.ts";
import { ThreadList } from "./thread-list.tsx";
import type { findThread } from "./threads.server.ts";

interface Props {
  frame: { reference: string; time_zone: string };
  comment: { number: number };
  thread: SerializeFrom<Awaited<ReturnType<typeof findThread>>>;
  mayReply: boolean;
}

/** What was said under a comment, and the way to say more. */
export function Replies({ frame, comment: { number }, thread, mayReply }: Props) {
  const t = useWords();
  const count = countReplies(thread);
  return (
    <section className="app-replies" aria-labelledby="replies">
      <h2 className="govuk-heading-m" id="replies">
        {count === 0 ? t("thread.no-replies-yet") : t("thread.replies", { count })}
      </h2>
      <ThreadList replies={thread} under={number} consultation={frame} mayReply={mayReply} />
      {mayReply && (
        <ButtonLink kind="secondary" href={commentAddress(frame.reference, number, "/reply")}>
          {t("thread.reply-to-this-comment")}
        </ButtonLink>
      )}
    </section>
  );
}
