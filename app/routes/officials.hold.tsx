import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { HeldList } from "#app/moderation/holds/held-list.tsx";
import { listHeld } from "#app/moderation/holds/list-held.server.ts";
import { findSettings } from "#app/moderation/settings/find-settings.server.ts";
import { isOverdue } from "#app/moderation/settings/settings.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.officials-hold"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const officer = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const { db, now } = context;
  const { waiting, kept } = await listHeld(db, officer, government);
  const { hold_within } = await findSettings(db, government);
  const timed = waiting.map((held) => ({ ...held, isOverdue: isOverdue(held.held_at, hold_within, now) }));
  return { government, waiting: timed, kept, isDone: new URL(request.url).searchParams.has("done") };
}

export default function HoldPage() {
  const t = useWords();
  const { government, waiting, kept, isDone } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        trail={[{ href: `/officials/${government}`, text: t("moderation.officials-of", { government }) }]}
      />
      {isDone && <Notice>{t("holds-office.you-decided")}</Notice>}
      <h1 className="govuk-heading-l">{t("titles.officials-hold")}</h1>
      <p className="govuk-body">{t("holds-office.what-it-is")}</p>
      <h2 className="govuk-heading-m">{t("holds-office.waiting")}</h2>
      {waiting.length === 0 && <p className="govuk-body">{t("holds-office.nothing-waits")}</p>}
      <HeldList government={government} entries={waiting} />
      {kept.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t("holds-office.kept")}</h2>
          <HeldList government={government} entries={kept} />
        </>
      )}
    </>
  );
}
