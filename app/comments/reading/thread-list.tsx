import type { ReactNode } from "react";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { commentAddress } from "../comment/addresses.ts";
import { AuthorFacts, AuthorName } from "../comment/attribution.tsx";
import { CommentProse } from "../comment/comment-prose.tsx";
import { WithdrawnNote } from "../comment/withdrawn-note.tsx";
import { ChangedNote } from "./changed-note.tsx";
import type { findThread } from "./threads.server.ts";

type ListedReply = Awaited<ReturnType<typeof findThread>>[number];

interface Props {
  replies: ListedReply[];
  /** The number of what they are shown under. */
  under: number;
  consultation: { reference: string; time_zone: string };
  mayReply: boolean;
}

interface ReadProps extends Omit<Props, "replies"> {
  reply: ListedReply;
}

/** Replies below a comment, nested; each has its own address. */
export function ThreadList({ replies, under, consultation, mayReply }: Props) {
  const t = useWords();
  if (replies.length === 0) return null;
  const { time_zone } = consultation;
  return (
    <ol className="app-thread">
      {replies.map((reply) => (
        <li key={reply.id}>
          {reply.withdrawn_at ? (
            <div className="app-reply" id={`reply-${reply.number}`}>
              <p className="app-reply__answers">{t("thread.number", { number: String(reply.number) })}</p>
              <WithdrawnNote what="reply" at={reply.withdrawn_at} timeZone={time_zone} />
            </div>
          ) : (
            <ReadReply reply={reply} under={under} consultation={consultation} mayReply={mayReply} />
          )}
          <ThreadList
            replies={reply.replies}
            under={reply.number}
            consultation={consultation}
            mayReply={mayReply}
          />
        </li>
      ))}
    </ol>
  );
}

function ReadReply({ reply, under, consultation, mayReply }: ReadProps) {
  const t = useWords();
  const { reference, time_zone } = consultation;
  const number = String(reply.number);
  return (
    <article
      className={reply.answers_for ? "app-reply app-reply--official" : "app-reply"}
      id={`reply-${reply.number}`}
    >
      <h3 className="govuk-heading-s app-entry__author">
        <AuthorName author={reply} />
      </h3>
      <AuthorFacts author={reply} at={reply.submitted_at} timeZone={time_zone} />
      <ChangedNote version={reply.version} at={reply.changed_at} timeZone={time_zone} />
      {reply.answers !== under && (
        <p className="app-reply__answers">
          {t("thread.in-answer-to", {
            number: String(reply.answers),
            link: (words) => (
              <a className="govuk-link" href={`#reply-${reply.answers}`}>
                {words}
              </a>
            ),
          })}
        </p>
      )}
      <CommentProse html={reply.remarks_html ?? ""} language={reply.language} />
      <p className="app-reply__actions app-no-print">
        <a className="govuk-link" href={commentAddress(reference, reply.number)}>
          {t("thread.address-of-this-reply", { number, hidden })}
        </a>
        {mayReply && (
          <a className="govuk-link" href={commentAddress(reference, reply.number, "/reply")}>
            {t("thread.reply-to-number", { number, hidden })}
          </a>
        )}
      </p>
    </article>
  );
}

const hidden = (words: ReactNode[]) => <VisuallyHidden>{words}</VisuallyHidden>;
