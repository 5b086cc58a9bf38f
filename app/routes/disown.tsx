import { useActionData, useLoaderData } from "@remix-run/react";
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/server-runtime";
import type { Account } from "#app/accounts/account.ts";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { commentAddress } from "#app/comments/comment/addresses.ts";
import { isPublic, isWithdrawn } from "#app/comments/comment/standing.ts";
import { ownersSubmittedFor } from "#app/comments/own/acting-for.server.ts";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { disownAddress } from "#app/moderation/disowning/addresses.ts";
import {
  answerDisowning,
  disown,
  newAuthorAnswer,
  newDisowning,
} from "#app/moderation/disowning/disown.server.ts";
import { AuthorAnswerForm, DisownForm } from "#app/moderation/disowning/disown-form.tsx";
import { sightOf } from "#app/moderation/disowning/disowning.ts";
import { Disownings } from "#app/moderation/disowning/disownings.tsx";
import { viewDisowning } from "#app/moderation/disowning/view-disowning.server.ts";
import { checkForm, readTyped } from "#app/requests/read-form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.disown", { number: String(data?.comment.number ?? "") }),
);

async function open(context: AppLoadContext, account: Account, params: LoaderFunctionArgs["params"]) {
  const consultation = await findConsultation(context.db, account, params.reference);
  const owners = await ownersSubmittedFor(context);
  const viewed = await viewDisowning(context.db, account, { consultation, number: params.number, owners });
  return { ...viewed, reference: consultation.reference, time_zone: consultation.time_zone };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const account = requireAccount(context, request);
  const { comment, ...page } = await open(context, account, params);
  const { number, author_name, organisation } = comment;
  const isOffered = isPublic(comment) && !page.isOwn && page.disownings.length === 0;
  return {
    ...page,
    comment: { number, author_name, organisation },
    isSigned: author_name !== null || organisation !== null,
    isOffered,
    isWithdrawn: isWithdrawn(comment),
    sight: sightOf(comment),
    isDone: new URL(request.url).searchParams.has("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const account = requireAccount(context, request);
  const { comment, isOwn, reference } = await open(context, account, params);
  const { db, now } = context;
  const typed = await readTyped(request);
  const done = redirect(`${disownAddress(reference, comment.number)}?done`);
  if (isOwn) {
    const form = checkForm(typed, newAuthorAnswer);
    if (!form.ok) return data({ errors: form.errors, typed }, { status: 422 });
    const result = await answerDisowning(db, { ...form.values, comment, now });
    return result.ok ? done : data({ errors: result.errors, typed }, { status: 409 });
  }
  const form = checkForm(typed, newDisowning);
  if (!form.ok) return data({ errors: form.errors, typed }, { status: 422 });
  const result = await disown(db, account, { ...form.values, comment, now });
  return result.ok ? done : data({ errors: result.errors, typed }, { status: 409 });
}

export default function DisownPage() {
  const t = useWords();
  const { comment, reference, time_zone, disownings, ...page } = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  const number = String(comment.number);
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/consultations/${reference}`, text: reference },
          { href: commentAddress(reference, comment.number), text: t("reading.comment-number", { number }) },
        ]}
      />
      <ErrorSummary errors={errors} />
      {page.isDone && <Notice>{t("disowning.sent")}</Notice>}
      <h1 className="govuk-heading-l">{t("titles.disown", { number })}</h1>
      <p className="govuk-body">{t(page.isOwn ? "disowning.yours-is-disowned" : "disowning.what-it-does")}</p>
      {page.isOffered && page.isSigned && <DisownForm comment={comment} errors={errors} typed={typed} />}
      {page.isOffered && !page.isSigned && <p className="govuk-body">{t("disowning.bears-no-name")}</p>}
      <Disownings
        disownings={disownings}
        timeZone={time_zone}
        isWithdrawn={page.isWithdrawn}
        sight={page.sight}
        answering={({ id }) => page.isOwn && <AuthorAnswerForm id={id} errors={errors} typed={typed} />}
      />
    </>
  );
}
