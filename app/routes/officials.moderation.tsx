import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { mayModerate, maySetModeration } from "#app/accounts/permissions.ts";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { findGovernment } from "#app/governments/find-government.server.ts";
import { changeSettings, newSettings } from "#app/moderation/settings/change-settings.server.ts";
import { findSettingsSince, listSettingChanges } from "#app/moderation/settings/find-settings.server.ts";
import { SettingChanges } from "#app/moderation/settings/setting-changes.tsx";
import { SettingsForm, SettingsInWords } from "#app/moderation/settings/settings-form.tsx";
import { waitingTime } from "#app/moderation/waiting.ts";
import { countWhatElseWaits, listModerators, listWhatWaits } from "#app/moderation/what-waits.server.ts";
import { WhatWaits } from "#app/moderation/what-waits.tsx";
import { readForm } from "#app/requests/read-form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.officials-moderation"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const { db, now, t } = context;
  const { code, time_zone } = await findGovernment(db, params.government);
  const asked = { government: code, now };
  const timed = <Waiting extends { oldest: string | null }>({ oldest, ...rest }: Waiting) => ({
    ...rest,
    time: waitingTime(t, oldest ?? now.toISOString(), now),
  });
  const { appeals, flags, disownings } = await countWhatElseWaits(db, official, asked);
  return {
    waiting: (await listWhatWaits(db, official, asked)).map(timed),
    else: { appeals: timed(appeals), flags: timed(flags), disownings: timed(disownings) },
    moderators: await listModerators(db, official, code),
    mayModerate: mayModerate(official, { government_code: code }),
    government: code,
    time_zone,
    isDone: new URL(request.url).searchParams.has("done"),
    ...(await findSettingsSince(db, code)),
    changes: await listSettingChanges(context.db, official, code),
    maySet: maySetModeration(official, { government_code: code }),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const { code } = await findGovernment(context.db, params.government);
  const form = await readForm(request, newSettings);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { since, ...settings } = form.values;
  const changed = { government: code, settings, since, now: context.now };
  const result = await changeSettings(context.db, official, changed);
  if (!result.ok) return data({ errors: result.errors, typed: form.typed }, { status: 409 });
  return redirect(`/officials/${code}/moderation?done`);
}

export default function ModerationPage() {
  const t = useWords();
  const { government, time_zone, isDone, settings, since, changes, maySet, ...waits } =
    useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  return (
    <>
      <Breadcrumbs
        trail={[{ href: `/officials/${government}`, text: t("moderation.officials-of", { government }) }]}
      />
      <ErrorSummary errors={errors} />
      {isDone && <Notice>{t("settings-office.you-changed-it")}</Notice>}
      <h1 className="govuk-heading-l">{t("titles.officials-moderation")}</h1>
      <WhatWaits government={government} {...waits} />
      {maySet ? (
        <SettingsForm settings={settings} since={since} errors={errors} typed={typed} />
      ) : (
        <>
          <SettingsInWords settings={settings} />
          <p className="govuk-body">{t("settings-office.administrators-change-it")}</p>
        </>
      )}
      {changes.length > 0 && <SettingChanges changes={changes} timeZone={time_zone} />}
    </>
  );
}
