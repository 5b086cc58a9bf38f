import { describe, expect, test } from "vitest";
import type { Account } from "#app/accounts/account.ts";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { decide } from "#app/moderation/decide.server.ts";
import { listDone } from "#app/moderation/done.server.ts";
import { putBack } from "#app/moderation/put-back.server.ts";
import type { Db } from "#db/schema.ts";
import { aComment, aConsultation, aGovernment, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

const now = new Date("2026-02-03T10:00:00.000Z");
const publish = { version: 1, outcome: "publish", ground: null, reason: null, now } as const;
const sendBack = { ...publish, outcome: "return", reason: "Leave out the address." } as const;
const reject = { ...publish, outcome: "reject", ground: "off topic", reason: "It is about tax." } as const;

describe.each(dialects)("deciding on a comment (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("publishes a held comment, in the version that was read", async () => {
    const { moderator, comment, consultation } = await aHeldComment(db);

    const result = await decide(db, moderator, { ...publish, commentId: comment.id });

    expect(result).toMatchObject({ ok: true });
    expect(await stored(db, comment.id)).toEqual({
      status: "published",
      queued_at: null,
      published_version: 1,
      published_at: now.toISOString(),
    });
    expect(await revisionOf(db, consultation.id)).toBe(consultation.revision + 1);
  });

  test("leaves a held comment unpublished where it is returned or rejected", async () => {
    const { moderator, comment, consultation } = await aHeldComment(db);
    const another = await aComment(db, { consultation, status: "held" });

    await decide(db, moderator, { ...sendBack, commentId: comment.id });
    await decide(db, moderator, { ...reject, commentId: another.id });

    const unpublished = { queued_at: null, published_version: null, published_at: null };
    expect(await stored(db, comment.id)).toEqual({ status: "returned", ...unpublished });
    expect(await stored(db, another.id)).toEqual({ status: "rejected", ...unpublished });
    // The report for everyone counts both.
    expect(await revisionOf(db, consultation.id)).toBe(consultation.revision + 2);
  });

  test("takes a comment that was published at once away from readers where it is rejected", async () => {
    const { moderator, consultation } = await aHeldComment(db);
    const comment = await aComment(db, { consultation, queued_at: "2026-02-01T10:00:00.000Z" });

    await decide(db, moderator, { ...reject, commentId: comment.id });

    expect(await stored(db, comment.id)).toMatchObject({ status: "rejected", published_version: null });
    expect(await revisionOf(db, consultation.id)).toBe(consultation.revision + 1);
  });

  test("changes nothing of a comment for readers where it is confirmed as it is published", async () => {
    const { moderator, consultation } = await aHeldComment(db);
    const comment = await aComment(db, { consultation, queued_at: "2026-02-01T10:00:00.000Z" });

    await decide(db, moderator, { ...publish, commentId: comment.id });

    expect(await stored(db, comment.id)).toMatchObject({
      queued_at: null,
      published_version: 1,
      published_at: comment.published_at,
    });
    expect(await revisionOf(db, consultation.id)).toBe(consultation.revision + 1);
  });

  test("records who decided what, on which ground and why", async () => {
    const { moderator, comment } = await aHeldComment(db);

    await decide(db, moderator, { ...reject, commentId: comment.id });

    expect(await decisionsOn(db, comment.id)).toMatchObject([
      {
        moderator_id: moderator.id,
        version: 1,
        outcome: "reject",
        ground: "off topic",
        reason: "It is about tax.",
        decided_at: now.toISOString(),
      },
    ]);
  });

  test("tells the second of two moderators who decided, and what", async () => {
    const { moderator, comment, government } = await aHeldComment(db);
    const second = await signedIn(db, await anOfficial(db, { government }));

    await decide(db, moderator, { ...publish, commentId: comment.id });
    const result = await decide(db, second, { ...reject, commentId: comment.id });

    expect(result).toEqual({
      ok: false,
      errors: { decisions: "Another moderator has already decided this: Grace Example published it" },
    });
    expect(await stored(db, comment.id)).toMatchObject({ status: "published", published_version: 1 });
    expect(await decisionsOn(db, comment.id)).toHaveLength(1);
  });

  test("lets only one of two moderators who decide at the same moment", async () => {
    const { moderator, comment, government } = await aHeldComment(db);
    const second = await signedIn(db, await anOfficial(db, { government }));

    const results = await Promise.all([
      decide(db, moderator, { ...publish, commentId: comment.id }),
      decide(db, second, { ...sendBack, commentId: comment.id }),
    ]);

    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await decisionsOn(db, comment.id)).toHaveLength(1);
  });

  test("refuses a decision on a version that the author has changed since", async () => {
    const { moderator, comment } = await aHeldComment(db);
    await aSecondVersion(db, comment.id);

    const result = await decide(db, moderator, { ...publish, commentId: comment.id });

    expect(result).toEqual({
      ok: false,
      errors: {
        outcome: "The author has changed this comment since you opened it. Read it again, then decide",
      },
    });
    expect(await stored(db, comment.id)).toMatchObject({ status: "held", published_version: null });
    expect(await decisionsOn(db, comment.id)).toEqual([]);
  });

  test("adds a decision on a new version beside the one before, which stays as it was", async () => {
    const { moderator, comment } = await aHeldComment(db);
    await decide(db, moderator, { ...sendBack, commentId: comment.id });
    const before = await decisionsOn(db, comment.id);
    await aSecondVersion(db, comment.id);

    await decide(db, moderator, { ...publish, version: 2, commentId: comment.id });

    const after = await decisionsOn(db, comment.id);
    expect(after).toHaveLength(2);
    expect(after[0]).toEqual(before[0]);
    expect(await stored(db, comment.id)).toMatchObject({ status: "published", published_version: 2 });
  });

  test("is forbidden to moderators of other governments, other officials and the author", async () => {
    const { comment, consultation, government } = await aHeldComment(db);
    const stranger = await signedIn(db, await anOfficial(db, { government: await aGovernment(db) }));
    const officer = await signedIn(db, await anOfficial(db, { government, role: "case officer" }));
    const author = await anOfficial(db, { government });
    const own = await aComment(db, { consultation, author, status: "held" });

    await expect(decide(db, stranger, { ...publish, commentId: comment.id })).rejects.toMatchObject(
      forbidden,
    );
    await expect(decide(db, officer, { ...publish, commentId: comment.id })).rejects.toMatchObject(forbidden);
    await expect(
      decide(db, await signedIn(db, author), { ...publish, commentId: own.id }),
    ).rejects.toMatchObject(forbidden);
    expect(await stored(db, comment.id)).toMatchObject({ status: "held" });
    expect(await stored(db, own.id)).toMatchObject({ status: "held" });
  });

  test("is 404 for a comment that there is not", async () => {
    const { moderator } = await aHeldComment(db);

    await expect(decide(db, moderator, { ...publish, commentId: "none" })).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe.each(dialects)("putting a decided comment back in the queue (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("lets moderators decide again, and leaves everything as it is until then", async () => {
    const { moderator, comment } = await aHeldComment(db);
    await decide(db, moderator, { ...reject, commentId: comment.id });

    await putBack(db, moderator, { comment: await placeOf(db, comment), now });
    expect(await stored(db, comment.id)).toMatchObject({
      status: "rejected",
      queued_at: now.toISOString(),
      published_version: null,
    });

    await decide(db, moderator, { ...publish, commentId: comment.id });
    expect(await stored(db, comment.id)).toMatchObject({ status: "published", published_version: 1 });
    expect((await decisionsOn(db, comment.id)).map(({ outcome }) => outcome)).toEqual(["reject", "publish"]);
  });

  test("is on record: who did it, when, and on which version", async () => {
    const { moderator, comment } = await aHeldComment(db);
    await decide(db, moderator, { ...reject, commentId: comment.id });
    const place = await placeOf(db, comment);

    const later = new Date(now.getTime() + 1000);
    await putBack(db, moderator, { comment: place, now: later });
    await putBack(db, moderator, { comment: place, now: later });

    expect(await listDone(db, comment.id)).toMatchObject([
      { done: "reject", moderator_name: moderator.name, ground: reject.ground, version: 1 },
      {
        ...{ done: "put back", moderator_name: moderator.name, version: 1, done_at: later.toISOString() },
        ...{ ground: null, reason: null },
      },
    ]);
  });

  test("does not lose a waiting comment its place", async () => {
    const { moderator, comment } = await aHeldComment(db);

    await putBack(db, moderator, { comment: await placeOf(db, comment), now });

    expect(await stored(db, comment.id)).toMatchObject({ queued_at: comment.queued_at });
  });

  test("is forbidden to anyone but the government’s moderators", async () => {
    const { comment, government } = await aHeldComment(db);
    const analyst = await signedIn(db, await anOfficial(db, { government, role: "analyst" }));

    await expect(putBack(db, analyst, { comment: await placeOf(db, comment), now })).rejects.toMatchObject(
      forbidden,
    );
  });
});

const forbidden = { status: 403 };

async function placeOf(db: Db, { id }: { id: string }) {
  return db
    .selectFrom("comment")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(["comment.id", "comment.consultation_id", "consultation.government_code"])
    .where("comment.id", "=", id)
    .executeTakeFirstOrThrow();
}

async function aHeldComment(db: Db) {
  const government = await aGovernment(db);
  const consultation = await aConsultation(db, { government, moderation: "before" });
  const comment = await aComment(db, { consultation, status: "held" });
  const moderator = await signedIn(db, await anOfficial(db, { government, name: "Grace Example" }));
  return { government, consultation, comment, moderator };
}

async function signedIn(db: Db, { id }: { id: string }): Promise<Account> {
  const account = await findAccount(db, id);
  if (!account) throw new Error("There is no such account");
  return account;
}

async function aSecondVersion(db: Db, commentId: string) {
  await db
    .insertInto("comment_version")
    .values({
      comment_id: commentId,
      version: 2,
      position: "oppose",
      remarks: "I still oppose this.",
      remarks_html: "<p>I still oppose this.</p>",
      language: "en",
      hash: "0".repeat(64),
      submitted_at: "2026-02-02T10:00:00.000Z",
      draft_id: null,
    })
    .execute();
  await db
    .updateTable("comment")
    .set({ current_version: 2, status: "held", queued_at: "2026-02-02T10:00:00.000Z" })
    .where("id", "=", commentId)
    .execute();
}

async function stored(db: Db, commentId: string) {
  return db
    .selectFrom("comment")
    .select(["status", "queued_at", "published_version", "published_at"])
    .where("id", "=", commentId)
    .executeTakeFirstOrThrow();
}

async function decisionsOn(db: Db, commentId: string) {
  return db.selectFrom("decision").selectAll().where("comment_id", "=", commentId).orderBy("id").execute();
}

async function revisionOf(db: Db, consultationId: string) {
  const { revision } = await db
    .selectFrom("consultation")
    .select("revision")
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return revision;
}
