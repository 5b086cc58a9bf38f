import { describe, expect, test } from "vitest";
import {
  isInHoldRow,
  isInQueueRow,
  isNotWithdrawnRow,
  isOutOfHoldRow,
  isPublicRow,
  keepsRepliesRow,
} from "#app/comments/comment/standing.server.ts";
import {
  isChangePending,
  isClaimRefused,
  isInHold,
  isInQueue,
  isLatestPublic,
  isLetThrough,
  isPublic,
  isRejectedAsWhole,
  isWithdrawn,
  keepsReplies,
  type Standing,
  shownVersion,
  statusOnceWithdrawn,
  wasWithdrawnFromPublic,
} from "#app/comments/comment/standing.ts";
import { standingOf } from "#app/comments/comment/standing-words.ts";
import { reasonsAside } from "#db/schema.ts";
import { aComment, aConsultation, aGovernment } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

const at = "2026-02-03T10:00:00.000Z";
const statuses = ["held", "published", "returned", "rejected"] as const;

/** All that the columns could say together, also what the portal never lets them. */
const everyStanding: Standing[] = statuses.flatMap((status) =>
  [null, 1, 2].flatMap((published_version) =>
    [null, at].flatMap((queued_at) =>
      [null, at].flatMap((publish_at) =>
        [null, at].flatMap((withdrawn_at) =>
          // What is set aside waits for nobody: with the others it would only be the same again.
          [null, ...(queued_at || publish_at ? [] : reasonsAside)].map((set_aside) => ({
            ...{ status, published_version, current_version: 2, queued_at, publish_at, withdrawn_at },
            set_aside,
          })),
        ),
      ),
    ),
  ),
);

describe("how a comment stands", () => {
  test.each(everyStanding)("%j", (standing) => {
    const { status, published_version, withdrawn_at } = standing;
    expect(isPublic(standing)).toBe(published_version === 1 || published_version === 2);
    expect(isChangePending(standing)).toBe(published_version === 1);
    expect(isLatestPublic(standing)).toBe(published_version === 2);
    expect(shownVersion(standing)).toBe(published_version === 1 ? 1 : 2);
    expect(isRejectedAsWhole(standing)).toBe(status === "rejected" && !isPublic(standing));
    expect(isClaimRefused(standing)).toBe(status === "returned" && published_version === 2);
    expect(isLetThrough(standing)).toBe(standing.publish_at === at && withdrawn_at === null);
    expect(statusOnceWithdrawn(standing)).toBe(statusLeft(standing));
    expect(standingOf(standing).words).toEqual(wordsFor(standing));
    // What an author takes back keeps its replies if it could be read until then, and only then.
    const gone = { status: statusOnceWithdrawn(standing), published_version: null, withdrawn_at: at };
    expect(wasWithdrawnFromPublic(gone)).toBe(isPublic(standing));
    expect(keepsReplies(gone)).toBe(isPublic(standing));
  });
});

function statusLeft({ status, published_version }: Standing) {
  if (published_version !== null) return "published";
  return { held: "held", published: "held", returned: "returned", rejected: "rejected" }[status];
}

function wordsFor({ status, published_version, publish_at, withdrawn_at, set_aside }: Standing) {
  if (withdrawn_at) return "Withdrawn";
  if (set_aside === "technology") return "Held: it may contain controlled technical data";
  if (set_aside === "disowned") return "Hidden while it is cleared up whose it is";
  if (publish_at) return "Let through by a moderator";
  if (published_version === null)
    return {
      held: "Waiting for a moderator",
      published: "Published",
      returned: "Returned to you",
      rejected: "Rejected",
    }[status];
  if (status === "returned" && published_version === 2)
    return "Published; returned to you, as a claim of confidentiality was refused";
  return {
    held: "Published; your change waits for a moderator",
    published: "Published",
    returned: "Published; your change was returned to you",
    rejected: "Published; your change was rejected",
  }[status];
}

describe.each(dialects)("the same questions in queries (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("are answered alike, however a comment stands", async () => {
    const consultation = await aConsultation(db, { government: await aGovernment(db) });
    const standings = new Map<string, Standing>();
    for (const standing of everyStanding) {
      const { id } = await aComment(db, { consultation });
      standings.set(id, standing);
      // Versions that are not stored cannot be public: here only the columns matter.
      await db.updateTable("comment").set(standing).where("id", "=", id).execute();
    }
    const pairs = [
      [isPublicRow, isPublic],
      [isInQueueRow, isInQueue],
      [isNotWithdrawnRow, (standing: Standing) => !isWithdrawn(standing)],
      [keepsRepliesRow, keepsReplies],
      [isInHoldRow, isInHold],
      [isOutOfHoldRow, (standing: Standing) => !isInHold(standing)],
    ] as const;
    for (const [row, question] of pairs) {
      const found = await db.selectFrom("comment").select("id").where(row).execute();
      const expected = [...standings].filter(([, standing]) => question(standing)).map(([id]) => id);
      expect(found.map(({ id }) => id).sort()).toEqual(expected.sort());
    }
  });
});
