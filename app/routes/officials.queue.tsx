import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { DecidedNotice, ToldNotice } from "#app/moderation/decided-notice.tsx";
import { findLastDone } from "#app/moderation/last-done.server.ts";
import { QueueFilterForm } from "#app/moderation/queue-filter-form.tsx";
import { queueHref, readQueueFilters } from "#app/moderation/queue-filters.ts";
import { queueInWords } from "#app/moderation/queue-in-words.ts";
import { QueueLinks } from "#app/moderation/queue-links.tsx";
import { QueueList } from "#app/moderation/queue-list.tsx";
import { WaitingCampaigns } from "#app/moderation/together/choose-together.tsx";
import { viewQueue } from "#app/moderation/view-queue.server.ts";
import { readPageKey } from "#app/requests/page-key.ts";
import { readPage } from "#app/requests/read-page.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.officials-queue", { count: data?.total ?? 0 }),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, now, t } = context;
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const search = new URL(request.url).searchParams;
  const filters = readQueueFilters(search);
  const page = readPage(search);
  return {
    ...{ government, filters, isProposed: search.has("proposed"), isHeld: search.has("held") },
    done: await findLastDone(db, moderator, search.get("decided")),
    ...(await viewQueue(db, moderator, { government, filters, page, key: readPageKey(search), now, t })),
  };
}

export default function QueuePage() {
  const t = useWords();
  const {
    government,
    filters,
    page,
    pages,
    keys,
    total,
    entries,
    counts,
    done,
    campaigns,
    flags,
    appeals,
    isProposed,
    isHeld,
    disowned,
  } = useLoaderData<typeof loader>();
  const isFiltered = Object.keys(filters).length > 0;
  const pageHref = (page: number) => queueHref(government, filters, { page: String(page) });
  return (
    <>
      <Breadcrumbs
        trail={[{ href: `/officials/${government}`, text: t("moderation.officials-of", { government }) }]}
      />
      <DecidedNotice done={done} government={government} />
      <ToldNotice undone={false} proposed={isProposed} held={isHeld} />
      <h1 className="govuk-heading-xl">{t("moderation.moderation-queue")}</h1>
      <p className="app-lede">
        {queueInWords(t, { total, isFiltered, oldest: page === 1 ? entries[0]?.waited : undefined })}
      </p>
      <QueueLinks {...{ government, filters, total, flags, appeals, disowned }} />
      {(total > 0 || isFiltered) && (
        <QueueFilterForm government={government} filters={filters} counts={counts} />
      )}
      <WaitingCampaigns government={government} campaigns={campaigns} />
      <QueueList government={government} filters={filters} entries={entries} />
      <Pagination
        page={page}
        pages={pages}
        href={pageHref}
        step={(page, side) =>
          page === 1 || keys === null
            ? pageHref(page)
            : queueHref(government, filters, { page: String(page), [side]: keys[side] })
        }
      />
    </>
  );
}
