import { commentAddress } from "../../comment/addresses.ts";
import { CommentBody } from "../../reading/comment-body.tsx";
import type { findAskedAbout } from "./asked-about.server.ts";
import type { findWithdrawalRequest } from "./requests.server.ts";

interface Props {
  request: Awaited<ReturnType<typeof findWithdrawalRequest>>;
  comment: Awaited<ReturnType<typeof findAskedAbout>>;
}

/** The comment that a request asks to take back, or why it is not shown. */
export function AskedAbout({ request, comment }: Props) {
  const { published_version, withdrawn_at, reference, number, parent_id } = request;
  if (comment === null)
    return (
      <p className="govuk-body">
        {withdrawn_at === null
          ? "What it asks about is not public. Moderators can read it."
          : "What it asks about has been withdrawn."}
      </p>
    );
  return (
    <section className="app-asked-about" aria-labelledby="asked-about">
      <h2 className="govuk-heading-l" id="asked-about">
        What would be withdrawn
      </h2>
      <p className="govuk-body">
        {published_version === null ? (
          "It is not public: moderators alone read it."
        ) : (
          <a className="govuk-link" href={commentAddress(reference, number)}>
            Read it with its replies
          </a>
        )}
      </p>
      <CommentBody reference={reference} isReply={parent_id !== null} comment={comment} />
    </section>
  );
}
