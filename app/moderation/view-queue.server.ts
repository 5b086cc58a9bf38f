import type { Account } from "#app/accounts/account.ts";
import { excerptOf } from "#app/comments/comment/excerpt.server.ts";
import type { PageKey } from "#app/requests/page-key.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Db } from "#db/schema.ts";
import { countAppeals } from "./appeals/list-appeals.server.ts";
import { countOpenDisownings } from "./disowning/open-disownings.server.ts";
import { countOpenFlags } from "./flags/open-flags.server.ts";
import { countQueue, listQueue } from "./queue.server.ts";
import type { QueueFilters } from "./queue-filters.ts";
import { findSettings } from "./settings/find-settings.server.ts";
import { deadlineOf, isOverdue } from "./settings/settings.ts";
import { listWaitingCampaigns } from "./together/waiting-campaigns.server.ts";
import { waitingTime } from "./waiting.ts";

interface ViewedQueue {
  government: string;
  filters: QueueFilters;
  page: number;
  /** Null where the page is found by its number. */
  key: PageKey | null;
  now: Date;
  t: Translator;
}

/** One page of the queue as moderators see it, with how much waits beside it. */
export async function viewQueue(db: Db, moderator: Account, { now, t, ...asked }: ViewedQueue) {
  const { government, filters } = asked;
  const [queue, counts, flags, appeals, disowned, settings] = await Promise.all([
    listQueue(db, moderator, asked),
    countQueue(db, moderator, { government, filters }),
    countOpenFlags(db, moderator, government),
    countAppeals(db, moderator, government),
    countOpenDisownings(db, moderator, government),
    findSettings(db, government),
  ]);
  const campaigns =
    queue.page === 1 ? await listWaitingCampaigns(db, moderator, { government, filters }) : [];
  const entries = queue.waiting.map(({ opening, queued_at, author_id, ...comment }) => ({
    ...comment,
    isOwn: author_id === moderator.id,
    isOverdue: isOverdue(queued_at, settings[deadlineOf(comment)], now),
    waited: waitingTime(t, queued_at ?? now.toISOString(), now),
    excerpt: excerptOf(opening),
  }));
  return {
    ...{ total: queue.total, page: queue.page, pages: queue.pages, keys: queue.keys, entries },
    counts,
    campaigns,
    flags,
    appeals,
    disowned,
  };
}
