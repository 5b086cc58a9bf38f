import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { mayFlag } from "#app/accounts/permissions.ts";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { commentAddress } from "#app/comments/comment/addresses.ts";
import { findComment } from "#app/comments/reading/find-comment.server.ts";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { flagAddress } from "#app/moderation/flags/addresses.ts";
import { flagComment, newFlag } from "#app/moderation/flags/flag-comment.server.ts";
import { FlagForm } from "#app/moderation/flags/flag-form.tsx";
import { OwnFlagList } from "#app/moderation/flags/own-flag-list.tsx";
import { listOwnFlags } from "#app/moderation/flags/own-flags.server.ts";
import { readForm } from "#app/requests/read-form.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.flag", { number: String(data?.number ?? "") }),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const account = requireAccount(context, request);
  const { db } = context;
  const consultation = await findConsultation(db, account, params.reference);
  const comment = await findComment(db, account, { consultation, number: params.number });
  if (!comment.isPublic) throw notFound();
  const { number } = comment;
  const flags = await listOwnFlags(db, account, comment.id);
  return {
    ...{ number, reference: consultation.reference, time_zone: consultation.time_zone, flags },
    isDone: new URL(request.url).searchParams.has("done"),
    mayFlag: mayFlag(account, comment),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const account = requireAccount(context, request);
  const { db, now } = context;
  const consultation = await findConsultation(db, account, params.reference);
  const comment = await findComment(db, account, { consultation, number: params.number });
  if (!comment.isPublic) throw notFound();
  const form = await readForm(request, newFlag);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const result = await flagComment(db, account, { ...form.values, comment, now });
  if (!result.ok) return data({ errors: result.errors, typed: form.typed }, { status: 409 });
  return redirect(`${flagAddress(consultation.reference, comment.number)}?done`);
}

export default function FlagPage() {
  const t = useWords();
  const { number, reference, time_zone, flags, isDone, mayFlag } = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  const told = t("reading.comment-number", { number: String(number) });
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/consultations/${reference}`, text: reference },
          { href: commentAddress(reference, number), text: told },
        ]}
      />
      <ErrorSummary errors={errors} />
      {isDone && <Notice>{t("flags.you-told-them")}</Notice>}
      <h1 className="govuk-heading-l">{t("titles.flag", { number: String(number) })}</h1>
      <p className="govuk-body">
        {t("flags.what-it-does", {
          link: (words) => (
            <a className="govuk-link" href="/guidance/moderation">
              {words}
            </a>
          ),
        })}
      </p>
      {mayFlag ? (
        !isDone && <FlagForm errors={errors} typed={typed} />
      ) : (
        <p className="govuk-body">{t("flags.your-own")}</p>
      )}
      <OwnFlagList flags={flags} timeZone={time_zone} />
    </>
  );
}
