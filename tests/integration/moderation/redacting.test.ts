import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { contentOfComment } from "#app/comments/drafts/content-of-comment.server.ts";
import { decide } from "#app/moderation/decide.server.ts";
import { putBack } from "#app/moderation/put-back.server.ts";
import { redact } from "#app/moderation/redacting/redact.server.ts";
import { undoDecision } from "#app/moderation/undoing/undo.server.ts";
import type { Db } from "#db/schema.ts";
import { aComment, aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { savedDraft, sent } from "#tests/support/confidential-comment.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aVersion, redactedBefore, takingOut } from "#tests/support/redacting.ts";
import { aVault, writerOf } from "#tests/support/vault.ts";

const now = new Date("2026-02-03T10:00:00.000Z");
const remarks = "Ring Jane Roe. It costs jobs.";
const publish = { version: 1, outcome: "publish", ground: null, reason: null, now } as const;

describe.each(dialects)("publishing a comment without some passages (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("leaves in the tables what everyone may read, and says so in an event and a decision", async () => {
    const { moderator, comment } = await aHeldComment(db);

    const result = await redact(db, moderator, await taking(db, comment.id, "Jane Roe"));

    expect(result).toMatchObject({ ok: true });
    expect(await remarksOf(db, comment.id)).toBe("Ring [Redacted: Personal data]. It costs jobs.");
    expect(await kindsOf(db, comment.id)).toEqual(["redacted", "published"]);
    const decision = await db.selectFrom("decision").select(["outcome", "redactions"]).executeTakeFirst();
    expect(decision).toEqual({ outcome: "publish", redactions: 1 });
  });

  test("tells all that follows where the version was public already", async () => {
    const { moderator, comment } = await aHeldComment(db, { status: "published" });

    await redact(db, moderator, await taking(db, comment.id, "Jane Roe"));

    expect(await kindsOf(db, comment.id)).toEqual(["redacted", "changed"]);
  });

  test("lets only the first of two moderators decide, and changes nothing for the second", async () => {
    const { moderator, comment, government } = await aHeldComment(db);
    const second = await official(db, government);
    const [one, other] = [await taking(db, comment.id, "Jane Roe"), await taking(db, comment.id, "jobs")];

    const results = await Promise.all([redact(db, moderator, one), redact(db, second, other)]);

    expect(results.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await remarksOf(db, comment.id)).toBe(
      results[0]?.ok
        ? "Ring [Redacted: Personal data]. It costs jobs."
        : "Ring Jane Roe. It costs [Redacted: Personal data].",
    );
  });

  test("refuses a version that is not the one the moderator has read", async () => {
    const { moderator, comment } = await aHeldComment(db);

    const result = await redact(db, moderator, { ...(await taking(db, comment.id, "Jane Roe")), version: 2 });

    expect(result.ok).toBe(false);
    expect(await remarksOf(db, comment.id)).toBe(remarks);
  });

  test("is for moderators of that government alone, and never for the author", async () => {
    const { comment } = await aHeldComment(db);
    const stranger = { ...(await anAccount(db)), offices: [] };
    const elsewhere = await official(db, await aGovernment(db));

    for (const somebody of [stranger, elsewhere])
      await expect(redact(db, somebody, await taking(db, comment.id, "jobs"))).rejects.toMatchObject({
        status: 403,
      });
    expect(await remarksOf(db, comment.id)).toBe(remarks);
  });

  test("puts all of it back where a moderator takes the marks away", async () => {
    const { moderator, comment, consultation, government } = await aHeldComment(db);
    await redact(db, moderator, await taking(db, comment.id, "Jane Roe"));
    await putBack(db, moderator, {
      comment: { id: comment.id, consultation_id: consultation.id, government_code: government.code },
      now,
    });

    await redact(db, moderator, await taking(db, comment.id, null));

    expect(await remarksOf(db, comment.id)).toBe(remarks);
    const left = db.selectFrom("redaction").selectAll().where("comment_id", "=", comment.id);
    expect(await left.execute()).toEqual([]);
  });

  test("stays where a redacted comment is put back and plainly published again", async () => {
    const { moderator, comment, consultation, government } = await aHeldComment(db);
    await redact(db, moderator, await taking(db, comment.id, "Jane Roe"));
    await putBack(db, moderator, {
      comment: { id: comment.id, consultation_id: consultation.id, government_code: government.code },
      now,
    });

    await decide(db, moderator, { ...publish, commentId: comment.id });

    expect(await remarksOf(db, comment.id)).toBe("Ring [Redacted: Personal data]. It costs jobs.");
  });

  test("and a change sent at the same moment never publish the change with the words in it", async () => {
    const { author, comment, consultation, moderator } = await aHeldComment(db, {}, "after");
    const vault = aVault();
    const change = { consultation, vault, now, changing: comment.id };
    await savedDraft(db, writerOf(author), {
      ...change,
      changes: [{ part: "overall", position: "oppose", remarks: "Ring Jane Roe. It costs many jobs." }],
    });
    const redaction = await taking(db, comment.id, "Jane Roe");

    const [redacted] = await Promise.all([
      redact(db, moderator, redaction),
      sent(db, writerOf(author), change),
    ]);

    const { published_version, current_version } = await db
      .selectFrom("comment")
      .selectAll()
      .where("id", "=", comment.id)
      .executeTakeFirstOrThrow();
    expect(current_version).toBe(2);
    // Who was first decides: redacted, the change waits; changed first, nothing was taken out.
    expect(published_version).toBe(redacted.ok ? 1 : 2);
    expect(await remarksOf(db, comment.id)).toBe(
      redacted.ok ? "Ring [Redacted: Personal data]. It costs jobs." : remarks,
    );
  });

  test("takes an earlier version that says it off at once where the redacted one is public later", async () => {
    const { moderator, comment } = await aHeldComment(db, { status: "published", attribution: "at risk" });
    await aVersion(db, comment, { version: 2, remarks });

    const taken = await redact(db, moderator, { ...(await taking(db, comment.id, "Jane Roe", 2)), lot: 1 });

    expect(taken).toMatchObject({ ok: true });
    expect(await standingOf(db, comment.id)).toMatchObject({ status: "held", published_version: null });
    expect(await kindsOf(db, comment.id)).toEqual(["redacted", "taken off"]);
  });

  test("leaves an earlier version that says nothing of it where the redacted one is public later", async () => {
    const { moderator, comment } = await aHeldComment(db, { status: "published", attribution: "at risk" });
    await aVersion(db, comment, { version: 2, remarks: "Ask Ann Poe." });

    await redact(db, moderator, { ...(await taking(db, comment.id, "Ann Poe", 2)), lot: 1 });

    expect(await standingOf(db, comment.id)).toMatchObject({ published_version: 1 });
  });

  test.each(["return", "undo"] as const)(
    "lets no earlier version that says it be public after another decision: %s",
    async (act) => {
      const { moderator, comment } = await aHeldComment(db, { status: "published" });
      await aVersion(db, comment, { version: 2, remarks });
      await aVersion(db, comment, { version: 3, remarks: "It costs jobs." });
      const decision = { version: 3, ground: null, commentId: comment.id, now };
      if (act === "return") {
        await redactedBefore(db, { commentId: comment.id, passage: "Jane Roe", version: 2 });
        const returned = { ...decision, outcome: "return", reason: "Mend it." } as const;
        expect(await decide(db, moderator, returned)).toMatchObject({ ok: true });
      } else {
        const decided = await decide(db, moderator, { ...decision, outcome: "publish", reason: null });
        await redactedBefore(db, { commentId: comment.id, passage: "Jane Roe", version: 2 });
        const decisionId = decided.ok ? (decided.decisionId ?? "") : "";
        expect(await undoDecision(db, moderator, { decisionId, now })).toMatchObject({ ok: true });
      }

      expect(await standingOf(db, comment.id)).toMatchObject({ published_version: null });
    },
  );

  test("gives its author the whole to change", async () => {
    const { author, comment, moderator } = await aHeldComment(db);
    await redact(db, moderator, await taking(db, comment.id, "Jane Roe"));

    const { content } = await contentOfComment(db, writerOf(author), {
      commentId: comment.id,
      vault: aVault(),
    });

    expect(content.remarks).toBe(remarks);
  });

  test("publishes by itself no change of what was redacted, and refuses to publish what was taken out", async () => {
    const { author, comment, consultation, moderator } = await aHeldComment(db, {}, "after");
    const vault = aVault();
    await redact(db, moderator, await taking(db, comment.id, "Jane Roe"));
    const change = { consultation, vault, now, changing: comment.id };
    await savedDraft(db, writerOf(author), {
      ...change,
      changes: [{ part: "overall", position: "oppose", remarks: "Ring Jane  Roe. It costs many jobs." }],
    });

    expect(await sent(db, writerOf(author), change)).toMatchObject({ ok: true });
    const plainly = await decide(db, moderator, { ...publish, commentId: comment.id, version: 2 });
    const again = { ...(await taking(db, comment.id, "Jane  Roe", 2)), version: 2 };
    const redacted = await redact(db, moderator, again);

    expect(plainly.ok).toBe(false);
    expect(redacted).toMatchObject({ ok: true });
    expect(await remarksOf(db, comment.id, 2)).toBe("Ring [Redacted: Personal data]. It costs many jobs.");
  });
});

async function official(db: Db, government: Awaited<ReturnType<typeof aGovernment>>) {
  const { id } = await anOfficial(db, { government, role: "moderator" });
  const account = await findAccount(db, id);
  if (!account) throw new Error("The official is not there");
  return account;
}

async function aHeldComment(
  db: Db,
  facts: { status?: "held" | "published"; attribution?: "at risk" } = {},
  moderation: "before" | "after" = "before",
) {
  const government = await aGovernment(db);
  const consultation = await aConsultation(db, { government, moderation });
  const author = await anAccount(db);
  const comment = await aComment(db, {
    consultation,
    author,
    remarks,
    status: "held",
    queued_at: "2026-02-01T10:00:00.000Z",
    ...facts,
  });
  return { government, consultation, author, comment, moderator: await official(db, government) };
}

const taking = (db: Db, commentId: string, passage: string | null, version = 1) =>
  takingOut(db, { commentId, passage, version, now });

async function remarksOf(db: Db, commentId: string, version = 1) {
  const row = await db
    .selectFrom("comment_version")
    .select("remarks")
    .where("comment_id", "=", commentId)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return row.remarks;
}

function standingOf(db: Db, commentId: string) {
  return db
    .selectFrom("comment")
    .select(["status", "published_version", "queued_at"])
    .where("id", "=", commentId)
    .executeTakeFirstOrThrow();
}

async function kindsOf(db: Db, commentId: string) {
  const events = await db
    .selectFrom("event")
    .select("kind")
    .where("comment_id", "=", commentId)
    .orderBy("number")
    .execute();
  return events.map(({ kind }) => kind);
}
