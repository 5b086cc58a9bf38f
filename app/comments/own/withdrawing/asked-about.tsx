import { useWords } from "#app/words/use-words.ts";
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
  const t = useWords();
  const { published_version, withdrawn_at, reference, number, parent_id } = request;
  if (comment === null)
    return (
      <p className="govuk-body">
        {t(
          withdrawn_at === null
            ? "withdrawals-office.about-not-public"
            : "withdrawals-office.about-withdrawn",
        )}
      </p>
    );
  return (
    <section className="app-asked-about" aria-labelledby="asked-about">
      <h2 className="govuk-heading-l" id="asked-about">
        {t("withdrawals-office.what-would-be-withdrawn")}
      </h2>
      <p className="govuk-body">
        {published_version === null ? (
          t("withdrawals-office.moderators-alone")
        ) : (
          <a className="govuk-link" href={commentAddress(reference, number)}>
            {t("withdrawals-office.read-with-replies")}
          </a>
        )}
      </p>
      <CommentBody reference={reference} isReply={parent_id !== null} comment={comment} />
    </section>
  );
}
