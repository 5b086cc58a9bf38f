import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { putBack } from "#app/moderation/put-back.server.ts";
import { queueHref } from "#app/moderation/queue-filters.ts";
import { findForReview } from "#app/moderation/review.server.ts";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  requireOfficial(context, request, params.government);
  return redirect(queueHref(params.government?.toUpperCase() ?? "", {}, { comment: params.comment }));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const { comment } = await findForReview(context, moderator, { government, commentId: params.comment });

  await putBack(db, moderator, { comment, now });
  return redirect(queueHref(government, {}, { comment: comment.id }));
}
