import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { AppealList } from "#app/moderation/appeals/appeal-list.tsx";
import { listAppealsFor } from "#app/moderation/appeals/list-appeals.server.ts";
import { findSettings } from "#app/moderation/settings/find-settings.server.ts";
import { isOverdue } from "#app/moderation/settings/settings.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.officials-appeals"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, now } = context;
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const done = new URL(request.url).searchParams.has("done");
  const { waiting, decided } = await listAppealsFor(db, moderator, government);
  const { appeal_within } = await findSettings(db, government);
  const marked = waiting.map((appeal) => ({
    ...appeal,
    isOverdue: isOverdue(appeal.appealed_at, appeal_within, now),
  }));
  return { government, done, waiting: marked, decided };
}

export default function AppealsPage() {
  const t = useWords();
  const { government, done, waiting, decided } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/officials/${government}`, text: t("moderation.officials-of", { government }) },
          { href: `/officials/${government}/queue`, text: t("moderation.moderation-queue") },
        ]}
      />
      {done && <Notice>{t("appeals-office.one-was-decided")}</Notice>}
      <h1 className="govuk-heading-xl">{t("titles.officials-appeals")}</h1>
      <p className="govuk-body">{t("appeals-office.when-authors-appeal")}</p>
      <h2 className="govuk-heading-l">{t("appeals-office.waiting")}</h2>
      {waiting.length === 0 && <p className="govuk-body">{t("appeals-office.none-waits")}</p>}
      <AppealList government={government} appeals={waiting} />
      {decided.length > 0 && <h2 className="govuk-heading-l">{t("appeals-office.decided")}</h2>}
      <AppealList government={government} appeals={decided} />
    </>
  );
}
