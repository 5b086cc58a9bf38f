import type { Account } from "#app/accounts/account.ts";
import type { Db } from "#db/schema.ts";
import { readQueueFilters } from "../queue-filters.ts";
import { listReadyReasons } from "../ready-reasons/ready-reasons.server.ts";
import { listTogether } from "./list-together.server.ts";
import { listWaitingCampaigns, listWaitingConsultations } from "./waiting-campaigns.server.ts";

const longList = 50;

/**
 * What a moderator decides at once: one campaign's letters, or what waits on one consultation; or, where neither is asked
 * for, what there is to choose from.
 */
export async function viewTogether(
  db: Db,
  moderator: Account,
  { government, search }: { government: string; search: URLSearchParams },
) {
  const filters = readQueueFilters(search);
  const campaign = search.get("campaign");
  if (!filters.consultation) {
    const [campaigns, consultations] = await Promise.all([
      listWaitingCampaigns(db, moderator, { government, filters: {}, most: longList }),
      listWaitingConsultations(db, moderator, government),
    ]);
    return { government, overview: { campaigns, consultations }, together: null };
  }
  const listed = await listTogether(db, moderator, { government, filters, campaign });
  const isCampaign = campaign !== null;
  return {
    government,
    overview: null,
    together: {
      ...listed,
      ...{ isCampaign, mayFollow: listed.mayFollow && isCampaign },
      ready: await listReadyReasons(db, moderator, government),
    },
  };
}
