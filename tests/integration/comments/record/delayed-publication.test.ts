import pino from "pino";
import { describe, expect, test } from "vitest";
import type { Change } from "#app/comments/drafts/draft.ts";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { saveDraft } from "#app/comments/drafts/save-draft.server.ts";
import type { Writer } from "#app/comments/drafts/writer.ts";
import type { Claim } from "#app/comments/parts/confidential/claims.ts";
import { publishDue } from "#app/comments/record/publish-due.server.ts";
import { submitComment } from "#app/comments/writing/sending/submit-comment.server.ts";
import { kindsOfWork } from "#app/http/kinds-of-work.server.ts";
import { readSettings } from "#app/http/settings.ts";
import { decide } from "#app/moderation/decide.server.ts";
import { putBack } from "#app/moderation/put-back.server.ts";
import { refuseClaim } from "#app/moderation/refuse-claim.server.ts";
import { carryOutDue } from "#app/work/carry-out.server.ts";
import type { Db } from "#db/schema.ts";
import { aConsultation, aGovernment, anOfficial } from "#tests/support/builders.ts";
import { aClaim } from "#tests/support/confidential-comment.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { english } from "#tests/support/english.tsx";
import { aFileStore } from "#tests/support/file-store.ts";
import { publicStates } from "#tests/support/public-states.ts";
import { aVault } from "#tests/support/vault.ts";

const sentAt = new Date("2026-02-01T10:00:00.000Z");
const decidedAt = new Date("2026-02-02T09:30:00.000Z");
const at = (time: string) => new Date(time);

describe.each(dialects)("the publication of what was sent in at-risk mode (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("comes later than the decision, at the time drawn by lot, and tells the day alone", async () => {
    const { comment, publish } = await aHeldComment(db);
    await publish({ lot: 0.5 });

    expect(await comment()).toMatchObject({
      status: "held",
      queued_at: null,
      published_version: null,
      publish_at: "2026-02-03T21:30:00.000Z",
    });
    const before = await publicStates(db, decidedAt);
    expect(await publishDue(db, at("2026-02-03T21:29:59.999Z"))).toBe(0);
    expect(await publicStates(db, decidedAt)).toBe(before);

    expect(await publishDue(db, at("2026-02-03T23:30:00.000Z"))).toBe(1);
    expect(await comment()).toMatchObject({
      status: "published",
      published_version: 1,
      // Half past midnight in Amsterdam: the fourth has begun there.
      published_at: "2026-02-03T23:00:00.000Z",
      publish_at: null,
    });
    expect(await publicStates(db, decidedAt)).not.toBe(before);
  });

  test("happens once, however often and from wherever it is asked for", async () => {
    const { publish } = await aHeldComment(db);
    await publish({ lot: 0 });
    const due = at("2026-03-01T00:00:00.000Z");

    const counts = await Promise.all([publishDue(db, due), publishDue(db, due), publishDue(db, due)]);

    expect(counts.reduce((sum, count) => sum + count)).toBe(1);
    expect(await publishDue(db, due)).toBe(0);
  });

  test("is made up for when the portal starts again after a while", async () => {
    const { comment, publish } = await aHeldComment(db);
    await publish({ lot: 0 });

    const kinds = kindsOfWork({
      db,
      vault: aVault(),
      files: aFileStore(),
      settings: readSettings({}),
      logFor: () => pino({ level: "silent" }),
    });
    await carryOutDue(db, {
      kinds,
      onFailure: (error) => expect.fail(String(error)),
      now: () => at("2026-02-20T00:00:00.000Z"),
    });

    expect(await comment()).toMatchObject({ status: "published" });
  });

  test("does not happen to what its author has changed meanwhile, until that is let through too", async () => {
    const { comment, publish, change } = await aHeldComment(db);
    await publish({ lot: 0 });
    await change("Without what gave me away.", at("2026-02-02T12:00:00.000Z"));

    expect(await publishDue(db, at("2026-03-01T00:00:00.000Z"))).toBe(0);
    expect(await comment()).toMatchObject({ publish_at: null, published_version: null, current_version: 2 });

    await publish({ lot: 0, version: 2 });
    await publishDue(db, at("2026-03-01T00:00:00.000Z"));
    expect(await comment()).toMatchObject({ published_version: 2 });
  });

  test("leaves what is public as it is until a change of it is due", async () => {
    const { comment, publish, change } = await aHeldComment(db);
    await publish({ lot: 0 });
    await publishDue(db, at("2026-02-10T00:00:00.000Z"));
    const { published_at } = await comment();
    await change("More.", at("2026-02-11T12:00:00.000Z"));
    await publish({ lot: 1, version: 2, now: at("2026-02-12T09:00:00.000Z") });

    expect(await comment()).toMatchObject({ published_version: 1 });
    await publishDue(db, at("2026-02-14T21:00:00.000Z"));
    expect(await comment()).toMatchObject({ published_version: 2, published_at, status: "published" });
  });

  test("does not happen to what was put back, rejected or withdrawn meanwhile", async () => {
    const due = at("2026-03-01T00:00:00.000Z");
    const one = await aHeldComment(db);
    await one.publish({ lot: 0 });
    await putBack(db, one.moderator, { comment: await one.place(), now: decidedAt });
    expect(await publishDue(db, due)).toBe(0);
    await one.publish({ outcome: "reject", ground: "personal data", reason: "It names a person." });
    expect(await publishDue(db, due)).toBe(0);
    expect(await one.comment()).toMatchObject({ status: "rejected", publish_at: null });

    const other = await aHeldComment(db);
    await other.publish({ lot: 0 });
    const { id } = await other.place();
    await db
      .updateTable("comment")
      .set({ withdrawn_at: decidedAt.toISOString() })
      .where("id", "=", id)
      .execute();
    expect(await publishDue(db, due)).toBe(0);
  });

  test("does not happen to what an official has returned meanwhile since a claim in it does not hold", async () => {
    const { comment, publish, place, reader, vault } = await aHeldComment(db, {
      remarks: "They read [[the mail of Veldhoven]].",
      claims: [aClaim("the mail of Veldhoven")],
    });
    await publish({ lot: 0 });
    const { consultation_id, data_key_id } = await comment();
    const { id, government_code } = await place();
    const refused = await refuseClaim(db, reader, {
      consultation: { id: consultation_id, government_code },
      comment: { id, author_id: null, data_key_id },
      version: 1,
      parts: ["part 1"],
      reason: "Everyone knows.",
      vault,
      now: decidedAt,
      t: english,
    });

    expect(refused).toEqual({ ok: true });
    expect(await publishDue(db, at("2026-03-01T00:00:00.000Z"))).toBe(0);
    expect(await comment()).toMatchObject({ status: "returned", published_version: null });
  });

  test("of what is public already and put back, needs no second delay", async () => {
    const { comment, place, publish, moderator } = await aHeldComment(db);
    await publish({ lot: 0 });
    await publishDue(db, at("2026-02-10T00:00:00.000Z"));
    await putBack(db, moderator, { comment: await place(), now: decidedAt });
    await publish({ lot: 0 });
    expect(await comment()).toMatchObject({ status: "published", published_version: 1, publish_at: null });
  });
});

interface Said {
  remarks?: string;
  claims?: Claim[];
}

async function aHeldComment(
  db: Db,
  { remarks = "They read the mail of journalists.", claims = [] }: Said = {},
) {
  const government = await aGovernment(db);
  const moderator = { ...(await anOfficial(db, { government })), offices: [] };
  const office = { government_code: government.code, role: "moderator" } as const;
  const official = { ...moderator, offices: [office] };
  const consultation = await aConsultation(db, { government, at_risk: 1 });
  const writer: Writer = { kind: "at risk", keyHash: consultation.id };
  const vault = aVault();

  async function send(changing: string | null, remarks: string, now: Date) {
    const place = { consultationId: consultation.id, changing, vault };
    const change = { part: "overall", position: "oppose", remarks } as const;
    await saveDraft(db, writer, { ...place, seen: { id: "", revision: 0 }, change, now });
    const secrecy: Change = { part: "claims", claims, standing: [] };
    await saveDraft(db, writer, { ...place, seen: { id: "", revision: 0 }, change: secrecy, now });
    const { id, revision } = await findDraft(db, writer, place);
    const result = await submitComment(db, writer, { ...place, seen: { id: id ?? "", revision }, now });
    expect(result.ok).toBe(true);
  }
  const comment = () =>
    db
      .selectFrom("comment")
      .selectAll()
      .where("consultation_id", "=", consultation.id)
      .executeTakeFirstOrThrow();

  await send(null, remarks, sentAt);
  const { id } = await comment();
  return {
    moderator: official,
    reader: { ...official, offices: [{ ...office, role: "confidential reader" as const }] },
    vault,
    comment,
    place: async () => ({ id, consultation_id: consultation.id, government_code: government.code }),
    change: (remarks: string, now: Date) => send(id, remarks, now),
    async publish(facts: Partial<Parameters<typeof decide>[2]>) {
      const decision = {
        outcome: "publish",
        ground: null,
        reason: null,
        version: 1,
        now: decidedAt,
      } as const;
      expect(await decide(db, official, { ...decision, ...facts, commentId: id })).toEqual({ ok: true });
    },
  };
}
