import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { OpenDisowningList } from "#app/moderation/disowning/open-disowning-list.tsx";
import { listOpenDisownings } from "#app/moderation/disowning/open-disownings.server.ts";
import { hide, newSettlement, settle } from "#app/moderation/disowning/settle.server.ts";
import { queueHref } from "#app/moderation/queue-filters.ts";
import { findSettings } from "#app/moderation/settings/find-settings.server.ts";
import { isOverdue } from "#app/moderation/settings/settings.ts";
import { waitingTime } from "#app/moderation/waiting.ts";
import { checkForm, readTyped } from "#app/requests/read-form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.officials-disowned"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const { db, now, t } = context;
  const open = await listOpenDisownings(db, moderator, government);
  const { disowning_within } = await findSettings(db, government);
  const disownings = open.map((one) => ({
    ...one,
    waited: waitingTime(t, one.disowned_at, now),
    isOverdue: isOverdue(one.disowned_at, disowning_within, now),
  }));
  return { government, disownings, isDone: new URL(request.url).searchParams.has("done") };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const { disowning = "", intent, ...fields } = await readTyped(request);
  const typed = {
    ...{ disowning, outcome: fields[`outcome-${disowning}`] ?? "" },
    reason: fields[`reason-${disowning}`] ?? "",
  };
  const which = { government, disowning, now: context.now };
  if (intent === "hide") {
    const hidden = await hide(context.db, moderator, which);
    if (!hidden.ok) return data({ errors: hidden.errors, typed }, { status: 409 });
    return redirect(`/officials/${government}/disowned`);
  }
  const form = checkForm(typed, newSettlement);
  if (!form.ok) return data({ errors: form.errors, typed }, { status: 422 });
  const result = await settle(context.db, moderator, { ...form.values, ...which });
  if (!result.ok) return data({ errors: result.errors, typed }, { status: 409 });
  return redirect(`/officials/${government}/disowned?done`);
}

export default function DisownedPage() {
  const t = useWords();
  const { government, disownings, isDone } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const isGone = answered !== undefined && !disownings.some(({ id }) => id === answered.typed.disowning);
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/officials/${government}`, text: t("moderation.officials-of", { government }) },
          { href: queueHref(government, {}), text: t("moderation.moderation-queue") },
        ]}
      />
      {isDone && !answered && <Notice>{t("disowning-office.you-settled")}</Notice>}
      <h1 className="govuk-heading-l">{t("titles.officials-disowned")}</h1>
      {isGone && (
        <div className="govuk-inset-text" role="alert">
          <p className="govuk-body">{t("disowning-office.settled-already")}</p>
          <p className="govuk-body app-typed-lines">{answered.typed.reason}</p>
        </div>
      )}
      <p className="govuk-body">
        {t(disownings.length === 0 ? "disowning-office.nothing" : "disowning-office.what-they-are")}
      </p>
      <OpenDisowningList government={government} disownings={disownings} answered={answered} />
    </>
  );
}
