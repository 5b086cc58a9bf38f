import type { ComponentProps } from "react";
import { useWords } from "#app/words/use-words.ts";
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
      /** Why it was taken although it came late; null where it came in time. */
      takenFor: string | null;
    };
  /** Null where it is in none. */
  campaign: { id: string; count: number } | null;
  /** Where an official reads what is confidential in it. */
  confidential: string | null;
}

/** A comment by whom, when and in what words; and how many others say the same. */
export function CommentArticle({ frame, comment, campaign, confidential }: Props) {
  const t = useWords();
  const { reference, time_zone } = frame;
  return (
    <article className="app-comment">
      <p className="govuk-heading-m app-entry__author">
        <AuthorName author={comment} />
      </p>
      <AuthorFacts author={comment} at={comment.submitted_at} timeZone={time_zone} />
      {comment.takenFor && (
        <p className="app-changed-note">
          {t("changes.came-late")} {t("changes.taken-since", { reason: comment.takenFor })}
        </p>
      )}
      {comment.isPublic && (
        <ChangedNote version={comment.version} at={comment.changed_at} timeZone={time_zone} />
      )}
      {campaign && campaign.count > 1 && (
        <p className="govuk-body">
          {t("reading.one-of-near-identical", { count: campaign.count })}{" "}
          <a className="govuk-link" href={commentsAddress(reference, { campaign: campaign.id })}>
            {t("reading.read-them-all")}
          </a>
        </p>
      )}
      <CommentBody reference={reference} comment={comment} isReply={comment.isReply} />
      {confidential && (
        <p className="govuk-body app-no-print">
          <a className="govuk-link" href={confidential}>
            {t("reading.read-as-an-official")}
          </a>
        </p>
      )}
    </article>
  );
}
