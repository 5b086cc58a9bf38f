import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { mayDecideHeld } from "#app/accounts/permissions.ts";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { confidentialAddress } from "#app/comments/comment/addresses.ts";
import { isWithdrawn } from "#app/comments/comment/standing.ts";
import { hasConfidential } from "#app/comments/reading/confidential/find-confidential.server.ts";
import { holdAddress } from "#app/moderation/holds/addresses.ts";
import { decideHeld, newHeldDecision } from "#app/moderation/holds/decide-held.server.ts";
import { findHeld } from "#app/moderation/holds/find-held.server.ts";
import { HeldDecisionForm } from "#app/moderation/holds/held-decision-form.tsx";
import { HeldFacts } from "#app/moderation/holds/held-facts.tsx";
import { isOwnOrganisations } from "#app/moderation/own-organisation.server.ts";
import { ReviewedComment } from "#app/moderation/reviewed-comment.tsx";
import { commentName, WrittenBy } from "#app/moderation/written-by.tsx";
import { readForm } from "#app/requests/read-form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data
    ? t("titles.officials-hold-comment", { comment: commentName(t, data.held.review.comment) })
    : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const officer = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const { db } = context;
  const held = await findHeld(context, officer, { government, commentId: params.comment });
  const { comment } = held.review;
  return {
    government,
    held,
    confidential: (await hasConfidential(db, comment.id))
      ? confidentialAddress(government, comment.reference, comment.number)
      : null,
    mayDecide: mayDecideHeld(officer, comment) && !(await isOwnOrganisations(db, officer, comment.id)),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const officer = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const form = await readForm(request, newHeldDecision);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const decision = { ...form.values, government, commentId: params.comment, now: context.now };
  const result = await decideHeld(context.db, officer, decision);
  if (!result.ok) return data({ errors: result.errors, typed: form.typed }, { status: 409 });
  return redirect(`${holdAddress(government)}?done`);
}

export default function HeldCommentPage() {
  const t = useWords();
  const { government, held, confidential, mayDecide } = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  const { comment } = held.review;
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/officials/${government}`, text: t("moderation.officials-of", { government }) },
          { href: holdAddress(government), text: t("titles.officials-hold") },
        ]}
      />
      <ErrorSummary errors={errors} />
      <span className="govuk-caption-l">
        {comment.reference} <bdi>{comment.title}</bdi>
      </span>
      <h1 className="govuk-heading-l">{commentName(t, comment)}</h1>
      <p className="govuk-body">
        <WrittenBy {...comment} />
      </p>
      <p className="govuk-inset-text">{t("holds-office.you-alone")}</p>
      <HeldFacts held={held} />
      <ReviewedComment review={held.review} confidential={confidential} taken={[]} />
      {isWithdrawn(comment) && <p className="govuk-inset-text">{t("moderation.author-has-withdrawn")}</p>}
      {!isWithdrawn(comment) && mayDecide && <HeldDecisionForm errors={errors} typed={typed} />}
      {!isWithdrawn(comment) && !mayDecide && (
        <p className="govuk-inset-text">{t("holds-office.another-decides")}</p>
      )}
    </>
  );
}
