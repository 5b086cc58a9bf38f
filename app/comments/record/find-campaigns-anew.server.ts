import { z } from "zod";
import { lockConsultation, raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { storeMeasureShinglesAnew } from "#app/consultations/measure-shingles.server.ts";
import type { Progress } from "#app/work/in-steps.ts";
import { leaveWork } from "#app/work/jobs.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { countAnew } from "../counting/count-anew.server.ts";
import { type Renewed, renewCampaign, selectRenewable } from "./renew-campaign.server.ts";
import { currentRule, forgetCampaigns } from "./stored-campaigns.server.ts";

/** The kind of work, by its name. */
export const findingCampaignsAnew = "find campaigns anew";

const place = z.object({ consultation_id: z.string(), after: z.number() });

interface Anew {
  now: Date;
  progress: Progress;
  /** How many steps are taken before the rest is left as work of its own, for whoever comes to it. */
  steps?: number;
}

/** Few, since others who comment wait for each step. */
const commentsAtOnce = 20;
const campaignsAtOnce = 50;

/**
 * Puts the comments of a consultation into the campaigns that the rule of today finds, in the order of their numbers and
 * beginning after one of them, as if they came now. A campaign keeps its id where the comment that begins it was in it. Others
 * comment between two steps, and are compared with all that is there, old and new; then their turn comes as well. Doing
 * it twice changes nothing.
 */
export async function findCampaignsAnew(db: Db, payload: unknown, { now, progress, steps = 25 }: Anew) {
  const { consultation_id, ...begun } = place.parse(payload);
  let { after } = begun;
  if (after === 0) await inTransaction(db, (db) => storeMeasureShinglesAnew(db, consultation_id));
  for (let step = 0; step < steps; step++) {
    await progress(`after comment ${after}`);
    const last = await inTransaction(db, (db) => renewNext(db, { consultation_id, after }));
    if (last === undefined) return settle(db, consultation_id, progress);
    after = last;
  }
  await leaveWork(db, {
    id: `${findingCampaignsAnew} ${consultation_id} ${after}`,
    kind: findingCampaignsAnew,
    payload: { consultation_id, after },
    dueAt: now,
  });
}

/** Gives the number of the last; undefined where there are no more. */
async function renewNext(db: Db, { consultation_id, after }: z.infer<typeof place>) {
  await lockConsultation(db, consultation_id);
  const comments = await selectRenewable(db, consultation_id)
    .where("comment.number", ">", after)
    .limit(commentsAtOnce)
    .execute();
  await renewAll(db, comments);
  return comments.at(-1)?.number;
}

async function renewAll(db: Db, comments: Renewed[]) {
  const moved: string[] = [];
  for (const comment of comments)
    if ((await renewCampaign(db, comment)) && comment.published_version !== null) moved.push(comment.id);
  const [{ consultation_id } = { consultation_id: null }] = comments;
  if (moved.length === 0 || consultation_id === null) return;
  await countAnew(db, consultation_id, moved);
  await raiseRevision(db, consultation_id);
}

/** What came meanwhile under a number that was passed, and campaigns that nothing belongs to any more. */
async function settle(db: Db, consultation_id: string, progress: Progress) {
  for (let isDone = false; !isDone; ) {
    await progress("forgetting campaigns that are no more");
    isDone = await inTransaction(db, (db) => settleSome(db, consultation_id));
  }
}

async function settleSome(db: Db, consultation_id: string) {
  await lockConsultation(db, consultation_id);
  const comments = await selectRenewable(db, consultation_id)
    .innerJoin("campaign", "campaign.id", "comment.campaign_id")
    .where("campaign.rule", "<", currentRule)
    .limit(commentsAtOnce)
    .execute();
  await renewAll(db, comments);
  if (comments.length > 0) return false;
  const campaigns = await db
    .selectFrom("campaign")
    .select("id")
    .where("consultation_id", "=", consultation_id)
    .where("rule", "<", currentRule)
    .limit(campaignsAtOnce)
    .execute();
  await forgetCampaigns(
    db,
    consultation_id,
    campaigns.map(({ id }) => id),
  );
  return campaigns.length === 0;
}
