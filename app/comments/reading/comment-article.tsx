import type { ComponentProps } from "react";
import { counted } from "#app/content/phrases.ts";
import { commentsAddress } from "../comment/addresses.ts";
import { AuthorFacts, AuthorName } from "../comment/attribution.tsx";
import { ChangedNote } from "./changed-note.tsx";
import { CommentBody } from "./comment-body.tsx";

interface Props {
  frame: { reference: string; time_zone: string };
  comment: ComponentProps<typeof AuthorFacts>["author"] &
    ComponentProps<typeof CommentBody>["comment"] & {
      isPublic: boolean;
      isReply: boolean;
      version: number;
      submitted_at: string;
      changed_at: string;
    };
  /** Null where it is in none. */
  campaign: { id: string; count: number } | null;
  /** Where an official reads what is confidential in it. */
  confidential: string | null;
}

/** A comment by whom, when and in what words; and how many others say the same. */
export function CommentArticle({ frame, comment, campaign, confidential }: Props) {
  const { reference, time_zone } = frame;
  return (
    <article className="app-comment">
      <p className="govuk-heading-m app-entry__author">
        <AuthorName author={comment} />
      </p>
      <AuthorFacts author={comment} at={comment.submitted_at} timeZone={time_zone} />
      {comment.isPublic && (
        <ChangedNote version={comment.version} at={comment.changed_at} timeZone={time_zone} />
      )}
      {campaign && campaign.count > 1 && (
        <p className="govuk-body">
          One of {counted(campaign.count, "near-identical comment")}.{" "}
          <a className="govuk-link" href={commentsAddress(reference, { campaign: campaign.id })}>
            Read them all
          </a>
        </p>
      )}
      <CommentBody reference={reference} comment={comment} isReply={comment.isReply} />
      {confidential && (
        <p className="govuk-body app-no-print">
          <a className="govuk-link" href={confidential}>
            Read the confidential parts as an official
          </a>
        </p>
      )}
    </article>
  );
}
