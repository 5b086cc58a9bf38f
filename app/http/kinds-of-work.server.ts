import { forgetSessions } from "#app/accounts/sessions.server.ts";
import { deleteOrphans } from "#app/comments/drafts/files/delete-orphans.server.ts";
import { lapseDrafts } from "#app/comments/drafts/lapse-drafts.server.ts";
import { takeBackDue } from "#app/comments/own/withdrawing/withdraw-comment.server.ts";
import type { Keeper } from "#app/comments/parts/attachments/keeper.ts";
import { bringKeysOver } from "#app/comments/record/bring-keys-over.server.ts";
import { findCampaignsAnew, findingCampaignsAnew } from "#app/comments/record/find-campaigns-anew.server.ts";
import { publishDue } from "#app/comments/record/publish-due.server.ts";
import { putKeysInPlace } from "#app/comments/record/put-keys-in-place.server.ts";
import { renderAgain, renderingAgain } from "#app/comments/record/render-again.server.ts";
import { scanWaiting } from "#app/comments/record/scan-waiting.server.ts";
import { recordPassed } from "#app/consultations/clock-passed.server.ts";
import { renderingMeasureAgain, renderMeasureAgain } from "#app/consultations/render-measure-again.server.ts";
import { keepDigests } from "#app/digests/building/keep-digests.server.ts";
import { keepParts } from "#app/digests/first-page/keep-parts.server.ts";
import { joinedBy } from "#app/digests/joining/joined-by.server.ts";
import { keepJoined } from "#app/digests/joining/keep-joined.server.ts";
import { keepLearning } from "#app/digests/learning/keep-learning.server.ts";
import { keepModels } from "#app/digests/models/keep-models.server.ts";
import { forgetOutdated } from "#app/digests/rebuilding/forget-outdated.server.ts";
import { keepMoving } from "#app/digests/rebuilding/keep-moving.server.ts";
import {
  proposeRebuild,
  proposingRebuild,
  proposingRebuildBefore,
} from "#app/digests/rebuilding/propose-rebuild.server.ts";
import { makeDueSnapshots } from "#app/digests/snapshots/make-due.server.ts";
import { forgetTallies } from "#app/limits/tally.server.ts";
import { followCampaigns } from "#app/moderation/together/follow.server.ts";
import { keepIndex } from "#app/search/keep-index.server.ts";
import type { Task, WorkKind } from "#app/work/carry-out.server.ts";
import { pacesOfWork, type RepeatingWork } from "./paces-of-work.server.ts";

type CarryOut = (task: Task) => Promise<unknown>;

/**
 * All work that is done later, by its name, which stays as it is: work that waits bears it. None of it says of whom it is,
 * so that nothing is kept of when somebody did something in at-risk mode.
 */
export function kindsOfWork(keeper: Keeper): Record<string, WorkKind> {
  const paces = Object.entries(pacesOfWork(keeper));
  const repeating = repeatingWork(keeper);
  return {
    ...Object.fromEntries(
      paces.map(([name, pace]) => [name, { ...pace, carryOut: repeating[name as RepeatingWork] }]),
    ),
    ...workThatIsAskedFor(keeper),
  };
}

/** What is left to be done once, by who asks for it. */
function workThatIsAskedFor({ db }: Keeper): Record<string, WorkKind> {
  return {
    [renderingAgain]: { carryOut: ({ payload }) => renderAgain(db, payload) },
    [renderingMeasureAgain]: { carryOut: ({ payload }) => renderMeasureAgain(db, payload) },
    [findingCampaignsAnew]: { carryOut: ({ payload, ...task }) => findCampaignsAnew(db, payload, task) },
    [proposingRebuild]: { carryOut: ({ payload, ...task }) => proposeRebuild(db, payload, task) },
    [proposingRebuildBefore]: { carryOut: ({ payload, ...task }) => proposeRebuild(db, payload, task) },
  };
}

function repeatingWork(keeper: Keeper): Record<RepeatingWork, CarryOut> {
  const { db, settings } = keeper;
  return {
    "publish what is due": ({ now, progress }) => publishDue(db, now, progress),
    "take back what is due": ({ now, progress }) => takeBackDue(db, now, progress),
    "tell what has opened and closed": ({ now, progress }) => recordPassed(db, now, progress),
    "keep digests up to date": async (task) => {
      await forgetOutdated(db);
      await keepDigests(db, task);
    },
    "move passages to key points chosen anew": (task) => keepMoving(db, task),
    "keep the first pages of large digests": (task) => keepParts(db, task),
    "bring the index of the search up to date": ({ progress }) => keepIndex(db, progress),
    "make the snapshots that are due": ({ now, progress }) => makeDueSnapshots(db, now, progress),
    "learn from what officials said of passages": (task) => keepLearning(db, task),
    "join key points across languages": async (task) => keepJoined(db, await joinedBy(settings), task),
    "ask the server with models": (task) => keepModels(db, settings.models, task),
    "let letters follow their campaign": ({ now, progress }) => followCampaigns(db, now, progress),
    "bring over what campaigns are found by": ({ progress }) => bringKeysOver(db, progress),
    "put what campaigns are found by in its place": ({ progress }) => putKeysInPlace(db, progress),
    "scan the files that wait": (task) => scanWaiting(keeper, task),
    "scan the files on which that failed": (task) => scanWaiting(keeper, { ...task, failed: 1 }),
    "forget counts that are over": ({ now, progress }) => forgetTallies(db, now, progress),
    "forget sessions that are over": ({ now }) => forgetSessions(db, now),
    "delete drafts that have lapsed": ({ now, progress }) => lapseDrafts(keeper, now, progress),
    "delete files that nothing names": ({ now, progress }) => deleteOrphans(keeper, now, progress),
  };
}
