import { type Decision as Decided, decideWithin } from "#app/moderation/decide.server.ts";
import { toldToOperators } from "#app/requests/told-to-operators.server.ts";
import type { Db, Instant } from "#db/schema.ts";
import type { ExampleEntry } from "./example-entries.server.ts";
import { BadExample, instantOf } from "./example-files.server.ts";
import type { LoadedConsultation } from "./load-consultation.server.ts";
import { accountOf, type LoadedPerson, type People, personOf } from "./load-people.server.ts";

interface ExampleDecision extends Pick<Decided, "outcome" | "ground" | "reason"> {
  moderator: LoadedPerson;
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
export async function settle(db: Db, entry: ExampleEntry, { comment, consultation, people, now }: Case) {
  const decision = decisionOn(entry, { comment, consultation, people, now });
  if (!decision) return;
  const { moderator, decidedAt, ...outcome } = decision;
  const asked = { commentId: comment.id, version: 1, earlier: undefined, now: new Date(decidedAt) };
  const result = await decideWithin(db, accountOf(moderator), { ...outcome, ...asked });
  if (!result.ok) throw new BadExample(placeOf(entry, consultation), toldToOperators(result.errors));
}

function decisionOn(entry: ExampleEntry, { consultation, people, now }: Case): ExampleDecision | null {
  if (entry.decision) {
    const { moderator, ground, reason, at } = entry.decision;
    return {
      moderator: personOf(people, moderator, placeOf(entry, consultation)),
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
    moderator,
    outcome: "publish",
    ground: null,
    reason: null,
    decidedAt: new Date(filedAt + minutesToDecide * 60_000).toISOString(),
  };
}

const placeOf = ({ author, at }: ExampleEntry, { content_key }: LoadedConsultation) =>
  `content/examples/${content_key}.yaml: ${author}, ${at}`;
