import { isAnyToTakeBack } from "#app/comments/own/withdrawing/due-withdrawals.server.ts";
import { isAnyToPublish } from "#app/comments/record/due-publications.server.ts";
import { isAnyKeyEarlier } from "#app/comments/record/earlier-campaigns.server.ts";
import { listFull } from "#app/comments/record/newest-keys.server.ts";
import { isAnyUnscanned } from "#app/comments/record/unscanned.server.ts";
import { isAnyPassed } from "#app/consultations/passed-moments.server.ts";
import { isAnyBehind } from "#app/digests/building/behind.server.ts";
import { isAnyMoving } from "#app/digests/building/moving.server.ts";
import { isAnyToJoin } from "#app/digests/joining/joining-state.server.ts";
import { findPartsBehind } from "#app/digests/kept/stand.server.ts";
import { isAnyToLearn } from "#app/digests/learning/learning-state.server.ts";
import { isAnythingDueOfModels } from "#app/digests/models/due-models.server.ts";
import { listOutdated } from "#app/digests/rebuilding/forget-outdated.server.ts";
import { isAnySnapshotDue } from "#app/digests/snapshots/due-snapshots.server.ts";
import { isAnyTallyOver } from "#app/limits/tally.server.ts";
import { isAnyFollowing } from "#app/moderation/together/following-letters.server.ts";
import { isIndexBehind } from "#app/search/index-behind.server.ts";
import type { WorkPace } from "#app/work/pace.ts";
import type { Db } from "#db/schema.ts";
import type { Settings } from "./settings.ts";

const minute = 60;
const hour = 60 * minute;
/** Long enough that what comes in many pieces is worked on at once; what is taken back is shown to nobody meanwhile. */
const digestPause = 20;
/** Short, since more and more of it is held in memory. */
const keysPause = 10;

/** What the looks ask. */
export interface LookGround {
  db: Db;
  settings: Pick<Settings, "models" | "dictionaries">;
}

/**
 * The work that repeats, by its name, which stays as it is unless no earlier release may do it any more: how often it is due, and a look whether there is anything to do. Nothing here
 * may load what does the work: the main thread looks, and begins the thread for work only where there is some.
 */
export function pacesOfWork({ db, settings }: LookGround) {
  return {
    "publish what is due": { every: minute, isWanted: (now) => isAnyToPublish(db, now) },
    "take back what is due": { every: minute, isWanted: (now) => isAnyToTakeBack(db, now) },
    "tell what has opened and closed": { every: minute, isWanted: (now) => isAnyPassed(db, now) },
    "keep digests up to date": {
      every: digestPause,
      isWanted: async () => (await isAnyBehind(db)) || (await listOutdated(db)).length > 0,
    },
    "move passages to key points chosen anew": { every: digestPause, isWanted: () => isAnyMoving(db) },
    "keep the first pages of large digests": {
      every: digestPause,
      isWanted: async (now) => (await findPartsBehind(db, { now })).length > 0,
    },
    "bring the index of the search up to date": { every: minute, isWanted: () => isIndexBehind(db) },
    "make the snapshots that are due": { every: minute, isWanted: (now) => isAnySnapshotDue(db, now) },
    "learn from what officials said of passages": { every: digestPause, isWanted: () => isAnyToLearn(db) },
    "join key points across languages": {
      every: digestPause,
      isWanted: () => isAnyToJoin(db, settings),
    },
    "ask the server with models": {
      every: minute,
      isWanted: (now) => isAnythingDueOfModels(db, settings.models, now),
    },
    "let letters follow their campaign": { every: minute, isWanted: () => isAnyFollowing(db) },
    "bring over what campaigns are found by": { every: minute, isWanted: () => isAnyKeyEarlier(db) },
    "put what campaigns are found by in its place": {
      every: keysPause,
      isWanted: async () => (await listFull(db)).length > 0,
    },
    "scan the files that wait": { every: minute, isWanted: () => isAnyUnscanned(db, 0) },
    "scan the files on which that failed": { every: hour, isWanted: () => isAnyUnscanned(db, 1) },
    "forget counts that are over": { every: minute, isWanted: (now) => isAnyTallyOver(db, now) },
    "forget sessions that are over": { every: hour },
    "delete drafts that have lapsed": { every: hour },
    "delete files that nothing names": { every: hour },
  } as const satisfies Record<string, WorkPace>;
}

export type RepeatingWork = keyof ReturnType<typeof pacesOfWork>;
