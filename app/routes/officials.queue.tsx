import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { excerptOf } from "#app/comments/comment/excerpt.server.ts";
import { countAppeals } from "#app/moderation/appeals/list-appeals.server.ts";
import { DecidedNotice, ToldNotice } from "#app/moderation/decided-notice.tsx";
import { countOpenDisownings } from "#app/moderation/disowning/open-disownings.server.ts";
import { countOpenFlags } from "#app/moderation/flags/open-flags.server.ts";
import { findLastDone } from "#app/moderation/last-done.server.ts";
import { countQueue, listQueue } from "#app/moderation/queue.server.ts";
import { QueueFilterForm } from "#app/moderation/queue-filter-form.tsx";
import { queueHref, readQueueFilters } from "#app/moderation/queue-filters.ts";
import { QueueLinks } from "#app/moderation/queue-links.tsx";
import { QueueList } from "#app/moderation/queue-list.tsx";
import { findSettings } from "#app/moderation/settings/find-settings.server.ts";
import { deadlineOf, isOverdue } from "#app/moderation/settings/settings.ts";
import { WaitingCampaigns } from "#app/moderation/together/choose-together.tsx";
import { listWaitingCampaigns } from "#app/moderation/together/waiting-campaigns.server.ts";
import { waitingTime } from "#app/moderation/waiting.ts";
import { readPage } from "#app/requests/read-page.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { titled } from "#app/words/titled.ts";
import type { Translator } from "#app/words/translator.ts";
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
  const [queue, counts, done, campaigns, flags, appeals, disowned] = await Promise.all([
    listQueue(db, moderator, { government, filters, page }),
    countQueue(db, moderator, { government, filters }),
    findLastDone(db, moderator, search.get("decided")),
    page === 1 ? listWaitingCampaigns(db, moderator, { government, filters }) : [],
    countOpenFlags(db, moderator, government),
    countAppeals(db, moderator, government),
    countOpenDisownings(db, moderator, government),
  ]);
  const settings = await findSettings(db, government);
  const isProposed = search.has("proposed");
  const isHeld = search.has("held");
  const entries = queue.waiting.map(({ opening, queued_at, author_id, ...comment }) => ({
    ...comment,
    isOwn: author_id === moderator.id,
    isOverdue: isOverdue(queued_at, settings[deadlineOf(comment)], now),
    waited: waitingTime(t, queued_at ?? now.toISOString(), now),
    excerpt: excerptOf(opening),
  }));
  return {
    government,
    filters,
    page,
    total: queue.total,
    pages: queue.pages,
    entries,
    counts,
    done,
    campaigns,
    flags,
    isProposed,
    isHeld,
    appeals,
    disowned,
  };
}

export default function QueuePage() {
  const t = useWords();
  const {
    government,
    filters,
    page,
    pages,
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
  return (
    <>
      <Breadcrumbs
        trail={[{ href: `/officials/${government}`, text: t("moderation.officials-of", { government }) }]}
      />
      <DecidedNotice done={done} government={government} />
      <ToldNotice undone={false} proposed={isProposed} held={isHeld} />
      <h1 className="govuk-heading-xl">{t("moderation.moderation-queue")}</h1>
      <p className="app-lede">
        {summaryOf(t, { total, isFiltered, oldest: page === 1 ? entries[0]?.waited : undefined })}
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
        href={(page) => queueHref(government, filters, { page: String(page) })}
      />
    </>
  );
}

interface Waiting {
  total: number;
  isFiltered: boolean;
  /** How long the first of them has waited, where it is on the page. */
  oldest: string | undefined;
}

function summaryOf(t: Translator, { total: count, isFiltered, oldest }: Waiting) {
  if (count === 0) return t(isFiltered ? "moderation.nothing-that-waits-fits" : "moderation.nothing-waits");
  if (!oldest) return t(isFiltered ? "moderation.so-many-fit" : "moderation.so-many-wait", { count });
  const since = { count, time: oldest };
  return t(isFiltered ? "moderation.so-many-fit-since" : "moderation.so-many-wait-since", since);
}
