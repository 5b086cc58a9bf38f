import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { findGovernment } from "#app/governments/find-government.server.ts";
import { answerFlag, newFlagAnswer } from "#app/moderation/flags/answer-flag.server.ts";
import { OpenFlagList } from "#app/moderation/flags/open-flag-list.tsx";
import { listOpenFlags } from "#app/moderation/flags/open-flags.server.ts";
import { queueHref } from "#app/moderation/queue-filters.ts";
import { findSettings } from "#app/moderation/settings/find-settings.server.ts";
import { isOverdue } from "#app/moderation/settings/settings.ts";
import { checkForm, readTyped } from "#app/requests/read-form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.officials-flags"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const moderator = requireOfficial(context, request, params.government);
  const { code } = await findGovernment(context.db, params.government);
  const { flag_within } = await findSettings(context.db, code);
  const flags = (await listOpenFlags(context.db, moderator, code)).map((flag) => ({
    ...flag,
    isOverdue: isOverdue(flag.flagged_at, flag_within, context.now),
  }));
  return { government: code, flags, isDone: new URL(request.url).searchParams.has("done") };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const moderator = requireOfficial(context, request, params.government);
  const { code: government } = await findGovernment(context.db, params.government);
  const { flag = "", ...fields } = await readTyped(request);
  const typed = { flag, answer: fields[`answer-${flag}`] ?? "", reason: fields[`reason-${flag}`] ?? "" };
  const form = checkForm(typed, newFlagAnswer);
  if (!form.ok) return data({ errors: form.errors, typed }, { status: 422 });
  const answer = { ...form.values, government, now: context.now };
  const result = await answerFlag(context.db, moderator, answer);
  if (!result.ok) return data({ errors: result.errors, typed }, { status: 409 });
  return redirect(`/officials/${government}/flags?done`);
}

export default function FlagsPage() {
  const t = useWords();
  const { government, flags, isDone } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const isGone = answered !== undefined && !flags.some(({ id }) => id === answered.typed.flag);
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/officials/${government}`, text: t("moderation.officials-of", { government }) },
          { href: queueHref(government, {}), text: t("moderation.moderation-queue") },
        ]}
      />
      {isDone && !answered && <Notice>{t("flags-office.you-answered")}</Notice>}
      <h1 className="govuk-heading-l">{t("titles.officials-flags")}</h1>
      {isGone && (
        <div className="govuk-inset-text" role="alert">
          <p className="govuk-body">{t("flags-office.answered-already")}</p>
          <p className="govuk-body app-typed-lines">{answered.typed.reason}</p>
        </div>
      )}
      <p className="govuk-body">
        {flags.length === 0 ? t("flags-office.nothing") : t("flags-office.what-they-are")}
      </p>
      <OpenFlagList government={government} flags={flags} answered={answered} />
    </>
  );
}
