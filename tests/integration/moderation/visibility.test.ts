import { describe, expect, test } from "vitest";
import type { Account } from "#app/accounts/account.ts";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { readFilters } from "#app/comments/comment/filters.ts";
import { findComment } from "#app/comments/reading/find-comment.server.ts";
import { publishedFigures } from "#app/comments/reading/published-figures.server.ts";
import { countThreads } from "#app/comments/reading/threads.server.ts";
import { decide } from "#app/moderation/decide.server.ts";
import type { Db, DecisionOutcome, OfficialRole } from "#db/schema.ts";
import { aComment, aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { listComments } from "#tests/support/listing.ts";

describe.each(dialects)("what readers see after a decision (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("is a published comment, which nobody saw before", async () => {
    const { consultation, comment, settle } = await aHeldComment(db);
    expect(await listed(db, consultation)).toEqual([]);

    await settle("publish");

    expect(await listed(db, consultation)).toEqual([comment.number]);
    expect(await mayRead(db, null, { consultation, comment })).toBe(true);
  });

  test.each(["return", "reject"] as const)(
    "is nothing of a comment after a moderator’s %s",
    async (outcome) => {
      const { consultation, comment, author, officials, settle } = await aHeldComment(db);

      await settle(outcome);

      expect(await listed(db, consultation)).toEqual([]);
      expect(await mayRead(db, null, { consultation, comment })).toBe(false);
      expect(await mayRead(db, author, { consultation, comment })).toBe(true);
      expect(await mayRead(db, await officials("moderator"), { consultation, comment })).toBe(true);
      expect(await mayRead(db, await officials("analyst"), { consultation, comment })).toBe(false);
      expect(await mayRead(db, await officials("case officer"), { consultation, comment })).toBe(false);
      expect(await mayRead(db, await aStranger(db), { consultation, comment })).toBe(false);
    },
  );

  test("is no reply any more under a comment that was taken away, and no rejected reply in a thread", async () => {
    const { consultation, comment, settle } = await aHeldComment(db);
    const reply = await aComment(db, { parent: comment });
    const root = await aComment(db, { consultation });
    await aComment(db, { parent: root, status: "rejected" });

    await settle("reject");

    expect((await publishedFigures(db, consultation.id)).replies).toBe(0);

    expect(await mayRead(db, null, { consultation, comment: reply })).toBe(false);
    expect((await countThreads(db, [root])).get(root.id)).toBe(0);
  });
});

async function aHeldComment(db: Db) {
  const government = await aGovernment(db);
  const consultation = await aConsultation(db, { government, moderation: "before" });
  const author = await anAccount(db);
  const comment = await aComment(db, { consultation, author, status: "held" });
  const officials = async (role: OfficialRole) =>
    signedIn(db, (await anOfficial(db, { government, role })).id);
  const moderator = await officials("moderator");
  const settle = (outcome: DecisionOutcome) =>
    decide(db, moderator, {
      commentId: comment.id,
      version: 1,
      outcome,
      ground: outcome === "publish" ? null : "off topic",
      reason: outcome === "publish" ? null : "It is about tax.",
      now: new Date("2026-02-03T10:00:00.000Z"),
    });
  return { consultation, comment, author: await signedIn(db, author.id), officials, settle };
}

async function aStranger(db: Db) {
  return signedIn(db, (await anOfficial(db, { government: await aGovernment(db) })).id);
}

async function signedIn(db: Db, id: string) {
  const account = await findAccount(db, id);
  if (!account) throw new Error("There is no such account");
  return account;
}

type Consultation = Awaited<ReturnType<typeof aConsultation>>;

async function listed(db: Db, consultation: Consultation) {
  const comments = await listComments(db, consultation, {
    filters: readFilters(new URLSearchParams()),
    page: 1,
  });
  return comments.map(({ number }) => number);
}

async function mayRead(
  db: Db,
  reader: Account | null,
  { consultation, comment }: { consultation: Consultation; comment: { number: number } },
) {
  try {
    await findComment(db, reader, { consultation, number: String(comment.number) });
    return true;
  } catch (thrown) {
    if (thrown instanceof Response && thrown.status === 404) return false;
    throw thrown;
  }
}
