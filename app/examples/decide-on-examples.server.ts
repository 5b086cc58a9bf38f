import { newId } from "#db/new-id.ts";
import type { Db, DecisionOutcome, Ground, Instant } from "#db/schema.ts";
import type { Entry } from "./example-entries.server.ts";
import { instantOf } from "./example-files.server.ts";
import type { LoadedConsultation } from "./load-consultation.server.ts";
import { type People, personOf } from "./load-people.server.ts";

interface Decision {
  moderatorId: string;
  outcome: DecisionOutcome;
  ground: Ground | null;
  reason: string | null;
  decidedAt: Instant;
}

interface Case {
  comment: { id: string };
  consultation: LoadedConsultation;
  people: People;
  now: Date;
}

/** Where comments are published first, the moderator has looked at those that are older than this. */
const lookedAtAfter = 7 * 24 * 60 * 60_000;

const minutesToDecide = 40;

/** Takes the decision that the example names, or the one that its status implies; leaves the rest in the queue. */
export async function settle(db: Db, entry: Entry, { comment, consultation, people, now }: Case) {
  const decision = decisionOn(entry, { comment, consultation, people, now });
  if (decision) await take(db, comment.id, decision);
}

function decisionOn(entry: Entry, { consultation, people, now }: Case): Decision | null {
  if (entry.decision) {
    const { moderator, ground, reason, at } = entry.decision;
    return {
      moderatorId: personOf(
        people,
        moderator,
        `content/examples/${consultation.content_key}.yaml: ${entry.author}, ${entry.at}`,
      ).id,
      outcome: entry.status === "returned" ? "return" : "reject",
      ground,
      reason: reason.trim(),
      decidedAt: instantOf(at, { timeZone: consultation.time_zone, now }),
    };
  }
  const filedAt = Date.parse(entry.filedAt);
  const isWaiting =
    consultation.moderation === "before" ? entry.status === "held" : filedAt > now.getTime() - lookedAtAfter;
  const moderator = [...people.values()].find(
    ({ official }) =>
      official?.government === consultation.government_code && official.roles.includes("moderator"),
  );
  if (isWaiting || !moderator) return null;
  return {
    moderatorId: moderator.id,
    outcome: "publish",
    ground: null,
    reason: null,
    decidedAt: new Date(filedAt + minutesToDecide * 60_000).toISOString(),
  };
}

async function take(db: Db, commentId: string, decision: Decision) {
  const { moderatorId, outcome, ground, reason, decidedAt } = decision;
  const changes = {
    publish: { status: "published", published_version: 1 },
    return: { status: "returned", published_version: null },
    reject: { status: "rejected", published_version: null },
  } as const;
  await db
    .updateTable("comment")
    .set((comment) => ({
      ...changes[outcome],
      queued_at: null,
      published_at:
        outcome === "publish"
          ? comment.fn.coalesce("published_at", comment.val(decidedAt))
          : comment.ref("published_at"),
    }))
    .where("id", "=", commentId)
    .execute();
  await db
    .insertInto("decision")
    .values({
      id: newId(),
      comment_id: commentId,
      version: 1,
      moderator_id: moderatorId,
      outcome,
      ground,
      reason,
      decided_at: decidedAt,
    })
    .execute();
}
