import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { CommentStatus, Instant } from "#db/schema.ts";
import { standingOf } from "../words.ts";

interface Props {
  comment: {
    isReply: boolean;
    isOwn: boolean;
    status: CommentStatus;
    published_version: number | null;
    withdrawn_at: Instant | null;
  };
  timeZone: string;
}

/** That it was received, what has become of it, and how to keep the proof. */
export function ReceiptIntro({ comment, timeZone }: Props) {
  const { isReply, isOwn, status, published_version, withdrawn_at } = comment;
  const { words, tone } = standingOf(comment);
  const what = `${isOwn ? "Your" : "This"} ${isReply ? "reply" : "comment"}`;
  return (
    <>
      <p className="govuk-body-l">
        {what} was received.{" "}
        {withdrawn_at === null &&
          status === "held" &&
          published_version === null &&
          "It will be published once a moderator has read it."}
        {withdrawn_at && (
          <>
            It was withdrawn on <Moment at={withdrawn_at} timeZone={timeZone} />; only its author and the
            moderators can read this.
          </>
        )}
      </p>
      <p className="govuk-body">
        <Tag tone={tone}>{words}</Tag>
      </p>
      <p className="govuk-body app-no-print">
        Keep the PDF: it is the proof of what you sent. You find this page again under{" "}
        <a className="govuk-link" href="/my-comments">
          My comments
        </a>
        .
      </p>
    </>
  );
}
