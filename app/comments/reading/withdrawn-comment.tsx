import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import type { Frame } from "#app/consultations/frame.ts";
import { useWords } from "#app/words/use-words.ts";
import type { Instant } from "#db/schema.ts";
import { countReplies } from "../comment/thread.ts";
import { WithdrawnNote } from "../comment/withdrawn-note.tsx";
import { ThreadList } from "./thread-list.tsx";
import type { findThread } from "./threads.server.ts";

interface Props {
  frame: Frame;
  comment: { number: number; withdrawn_at: Instant };
  thread: Awaited<ReturnType<typeof findThread>>;
}

/** The page of a comment that was withdrawn: the fact, and the replies that it had. */
export function WithdrawnComment({ frame, comment: { number, withdrawn_at }, thread }: Props) {
  const t = useWords();
  const heading = t("reading.comment-number", { number: String(number) });
  return (
    <ConsultationFrame frame={frame} current="comments" heading={heading}>
      <WithdrawnNote what="comment" at={withdrawn_at} timeZone={frame.time_zone} />
      {thread.length > 0 && (
        <section className="app-replies" aria-labelledby="replies">
          <h2 className="govuk-heading-m" id="replies">
            {t("thread.replies", { count: countReplies(thread) })}
          </h2>
          <ThreadList replies={thread} under={number} consultation={frame} mayReply={false} />
        </section>
      )}
    </ConsultationFrame>
  );
}
