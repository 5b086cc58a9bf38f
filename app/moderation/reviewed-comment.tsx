import type { TakenOut } from "#app/comments/reading/redacted/list-redactable.server.ts";
import { TakenOutList } from "#app/comments/reading/redacted/taken-out.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Review } from "./review.server.ts";
import { Alike, History, RepliedTo, WhatChanged } from "./review-surroundings.tsx";
import { ReviewedVersionText } from "./reviewed-version.tsx";

interface Props {
  review: Review;
  /** Where what is confidential in it is read; null where nothing is, or not by this moderator. */
  confidential: string | null;
  /** What is taken out of the latest version for readers. */
  taken: readonly TakenOut[];
}

/** What a moderator reads before they decide: what changed, the whole of the latest version, and what came before. */
export function ReviewedComment({ review, confidential, taken }: Props) {
  const t = useWords();
  const { comment, versions, parent, change } = review;
  const [current] = versions;
  return (
    <div className="app-review__comment">
      {parent && <RepliedTo parent={parent} />}
      <Alike review={review} />
      <WhatChanged review={review} />
      {current && change && (
        <h2 className="govuk-heading-m">
          {t("moderation.the-whole-of-version", { version: String(current.version) })}
        </h2>
      )}
      {current && (
        <ReviewedVersionText version={current} isReply={parent !== null} reference={comment.reference} />
      )}
      {taken.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t("moderation.what-was-taken-out")}</h2>
          <TakenOutList taken={taken} comment={comment} />
        </>
      )}
      {confidential && (
        <p className="govuk-body app-no-print">
          <a className="govuk-link" href={confidential}>
            {t("moderation.read-the-confidential-parts")}
          </a>
        </p>
      )}
      <History review={review} />
    </div>
  );
}
