import { describe, expect, test } from "vitest";
import type { Change } from "#app/comments/drafts/draft.ts";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { saveDraft } from "#app/comments/drafts/save-draft.server.ts";
import type { Writer } from "#app/comments/drafts/writer.ts";
import { submitComment } from "#app/comments/writing/sending/submit-comment.server.ts";
import type { Db } from "#db/schema.ts";
import { aConsultation, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { saidErrors } from "#tests/support/said-errors.ts";
import { aVault, writerOf } from "#tests/support/vault.ts";

const now = new Date("2026-02-01T10:00:00.000Z");
const closes_at = "2026-03-01T17:00:00.000Z";
const overall: Change = { part: "overall", position: "oppose", remarks: "This goes too far." };
const point = {
  part: "point",
  anchor: "article-1-1",
  position: "support",
  reasons: "Needed.",
  wording: "",
} as const;

describe.each(dialects)("drafts and submitting (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("a draft is kept part by part, and grows by one revision with each change", async () => {
    const { author, place } = await aWriter(db);

    await save(db, author, place, overall);
    await save(db, author, place, point);
    await save(db, author, place, point);

    const draft = await findDraft(db, author, place);
    expect(draft.revision).toBe(2);
    expect(draft.content).toMatchObject({
      position: "oppose",
      remarks: "This goes too far.",
      points: [{ anchor: "article-1-1", reasons: "Needed." }],
    });
  });

  test("an old window does not overwrite what was saved since", async () => {
    const { author, place } = await aWriter(db);
    await save(db, author, place, overall);

    const stale = { ...overall, remarks: "Typed in an old window." };
    const result = await saveDraft(db, author, {
      ...place,
      seen: { id: "", revision: 0 },
      change: stale,
      now,
    });

    expect(result).toMatchObject({ ok: false, elsewhere: { remarks: "This goes too far." } });
    expect((await findDraft(db, author, place)).content.remarks).toBe("This goes too far.");
  });

  test("a draft grows no longer than a comment may be, and can still be shortened", async () => {
    const { author, place } = await aWriter(db);
    const part = (anchor: string, length: number): Change => ({
      ...point,
      anchor,
      reasons: "x".repeat(length),
    });
    for (let number = 1; number <= 20; number++)
      await save(db, author, place, part(`article-${number}`, 20_000));

    const { id, revision } = await findDraft(db, author, place);
    const seen = { id: id ?? "", revision };
    const longer = await saveDraft(db, author, { ...place, seen, change: part("article-21", 1), now });
    const shorter = await saveDraft(db, author, { ...place, seen, change: part("article-1", 1), now });

    expect(saidErrors(longer)).toEqual({ reasons: expect.stringContaining("400,000") });
    expect(shorter.ok).toBe(true);
  });

  test("a draft becomes one comment, however often it is sent", async () => {
    const { author, place, consultation } = await aWriter(db);
    await save(db, author, place, overall);
    await save(db, author, place, point);
    const submission = { ...place, seen: await marksOf(db, author, place), now };

    const results = await Promise.all([
      submitComment(db, author, submission),
      submitComment(db, author, submission),
    ]);
    const again = await submitComment(db, author, submission);

    expect([...results, again]).toEqual(Array(3).fill({ ok: true, number: 1 }));
    const comments = await commentsOn(db, consultation.id);
    expect(comments).toMatchObject([{ number: 1, status: "published", author_name: "Ada Example" }]);
    expect((await findDraft(db, author, place)).id).toBeNull();
  });

  test("what several send at once is numbered without gaps, whoever else is refused, and letters find their like", async () => {
    const consultation = await aConsultation(db, { closes_at, at_risk: 1 });
    const atRisk: Writer = { kind: "at risk", keyHash: "a".repeat(64) };
    const letter = { ...overall, remarks: "Cameras followed three of us through the city for a year." };
    const other = { ...overall, remarks: "Exporters need a list of the entries that this replaces." };
    const nothing = { ...overall, remarks: " " };
    const place = { consultationId: consultation.id, changing: null, vault: aVault() };
    const people = [];
    for (const change of [letter, nothing, other, letter, letter, nothing, other]) {
      const author: Writer = people.length === 4 ? atRisk : writerOf(await anAccount(db));
      await save(db, author, place, change);
      people.push({ author, seen: await marksOf(db, author, place) });
    }

    const sent = await Promise.all(
      people.map(({ author, seen }) => submitComment(db, author, { ...place, seen, now })),
    );

    const numbers = sent.flatMap((result) => (result.ok ? [result.number] : []));
    const [atRiskNumber = 0, ...counted] = numbers.sort((one, other) => other - one);
    expect(counted).toEqual([4, 3, 2, 1]);
    expect([sent[1], sent[5]]).toMatchObject([{ ok: false }, { ok: false }]);
    const rows = await commentsOn(db, consultation.id);
    const campaignOf = (index: number) => rows.find(({ number }) => sentAs(sent[index], number))?.campaign_id;
    expect(sentAs(sent[4], atRiskNumber)).toBe(true);
    expect(rows).toHaveLength(5);
    expect([3, 4].map(campaignOf)).toEqual([campaignOf(0), campaignOf(0)]);
    expect([campaignOf(6)]).toEqual([campaignOf(2)]);
    expect(campaignOf(2)).not.toBe(campaignOf(0));
    const drafts = db.selectFrom("draft").select("id").where("consultation_id", "=", consultation.id);
    expect(await drafts.execute()).toHaveLength(2);
  });

  test("a window that was left open after sending says so and changes nothing", async () => {
    const { author, place } = await aWriter(db);
    await save(db, author, place, overall);
    const seen = await marksOf(db, author, place);
    await submitComment(db, author, { ...place, seen, now });

    const late = await saveDraft(db, author, {
      ...place,
      seen,
      change: { ...overall, remarks: "More." },
      now,
    });

    expect(late).toMatchObject({ ok: false, sent: 1 });
    expect((await findDraft(db, author, place)).id).toBeNull();
  });

  test.each([
    ["closed", {}, new Date(closes_at)],
    ["withdrawn", { stage: "withdrawn" } as const, now],
    ["not yet open", { opens_at: "2026-02-15T00:00:00.000Z" }, now],
  ])("where the consultation is %s a comment is refused and the draft kept", async (_, facts, moment) => {
    const { author, place, consultation } = await aWriter(db, facts);
    await save(db, author, place, overall);

    const seen = await marksOf(db, author, place);
    const result = await submitComment(db, author, { ...place, seen, now: moment });

    expect(result).toMatchObject({
      ok: false,
      errors: {
        form: "This consultation does not take comments now. Your draft is kept, and you can copy it",
      },
    });
    expect(await commentsOn(db, consultation.id)).toEqual([]);
    expect((await findDraft(db, author, place)).content.remarks).toBe("This goes too far.");
  });

  test("a comment without remarks or points is refused", async () => {
    const { author, place } = await aWriter(db);
    await save(db, author, place, { ...overall, remarks: " " });

    const seen = await marksOf(db, author, place);
    const result = await submitComment(db, author, { ...place, seen, now });

    expect(saidErrors(result)).toEqual({ remarks: expect.any(String) });
  });

  test("a draft that changed since it was checked is to be checked again", async () => {
    const { author, place } = await aWriter(db);
    await save(db, author, place, overall);
    const seen = await marksOf(db, author, place);
    await save(db, author, place, point);

    expect(await submitComment(db, author, { ...place, seen, now })).toMatchObject({ ok: false });
  });

  test("another's draft cannot be sent", async () => {
    const { author, place } = await aWriter(db);
    await save(db, author, place, overall);
    const seen = await marksOf(db, author, place);
    const stranger = writerOf(await anAccount(db));

    expect(await submitComment(db, stranger, { ...place, seen, now })).toMatchObject({ ok: false });
    expect((await findDraft(db, author, place)).id).toBe(seen.id);
  });

  test("where moderation comes first a comment is held", async () => {
    const { author, place, consultation } = await aWriter(db, { moderation: "before" });
    await save(db, author, place, overall);

    await submitComment(db, author, { ...place, seen: await marksOf(db, author, place), now });

    expect(await commentsOn(db, consultation.id)).toMatchObject([
      { status: "held", published_version: null, queued_at: now.toISOString() },
    ]);
  });
});

function sentAs(sent: Awaited<ReturnType<typeof submitComment>> | undefined, number: number) {
  return sent?.ok === true && sent.number === number;
}

async function aWriter(db: Db, facts: Parameters<typeof aConsultation>[1] = {}) {
  const consultation = await aConsultation(db, { closes_at, ...facts });
  const author = writerOf(await anAccount(db));
  const place = { consultationId: consultation.id, changing: null, vault: aVault() };
  return { consultation, author, place };
}

type Place = Awaited<ReturnType<typeof aWriter>>["place"];

async function save(db: Db, author: Writer, place: Place, change: Change) {
  const saved = await saveDraft(db, author, {
    ...place,
    seen: await marksOf(db, author, place),
    change,
    now,
  });
  expect(saved).toEqual({ ok: true });
}

async function marksOf(db: Db, author: Writer, place: Place) {
  const { id, revision } = await findDraft(db, author, place);
  return { id: id ?? "", revision };
}

async function commentsOn(db: Db, consultationId: string) {
  return db.selectFrom("comment").selectAll().where("consultation_id", "=", consultationId).execute();
}
