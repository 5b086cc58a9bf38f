import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { makeUnread } from "#app/comments/record/public-version.server.ts";
import { recordPassed } from "#app/consultations/clock-passed.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { hashOf } from "#app/digests/building/verbatim.server.ts";
import { checkSnapshot } from "#app/digests/snapshots/check-snapshot.server.ts";
import { findChanges } from "#app/digests/snapshots/find-changes.server.ts";
import { findSnapshot, listSnapshots, readSnapshot } from "#app/digests/snapshots/find-snapshots.server.ts";
import { makeDueSnapshots } from "#app/digests/snapshots/make-due.server.ts";
import { readPublicDigest } from "#app/digests/snapshots/public-digests.server.ts";
import { publishSnapshot, takeSnapshotBack } from "#app/digests/snapshots/publish-snapshot.server.ts";
import type { SnapshotContent } from "#app/digests/snapshots/snapshot-content.server.ts";
import { setPace, takeSnapshot } from "#app/digests/snapshots/take-snapshot.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { argued, digestsKept, manyArguments } from "#tests/support/argued.ts";
import { anOfficial, type Consultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anAnalystsConsultation } from "#tests/support/digest-reader.ts";
import { aSnapshot } from "#tests/support/snapshots.ts";

const now = new Date("2026-02-02T10:00:00.000Z");

describe.each(dialects)("a snapshot of the digest (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function anArgued(facts: Partial<Consultation> = {}, count = 24) {
    const read = await anAnalystsConsultation(db, facts);
    const { government_code, reference } = read.consultation;
    const comments = manyArguments(count).map((remarks, at) => ({
      ...{ remarks, organisation: `Firm ${at}`, country: at % 8 === 0 ? "FR" : "NL" },
      stakeholder_group: "private sector" as const,
    }));
    await argued(db, read.consultation, comments);
    await digestsKept(db);
    const place = { government: government_code, reference };
    const consultation = await findOfficialsConsultation(db, read.analyst, place);
    return { ...read, stored: read.consultation, consultation };
  }
  type Read = Awaited<ReturnType<typeof anArgued>>;

  async function kept({ analyst, consultation }: Read, number: number) {
    const { content, hash } = await findSnapshot(db, analyst, { consultation, number: String(number) });
    return { content, hash, ...(await readSnapshot(db, consultation.id, JSON.parse(content))) };
  }
  async function takenOff({ consultation }: Read, number: number) {
    const comment = await db
      .selectFrom("comment")
      .selectAll()
      .where("consultation_id", "=", consultation.id)
      .where("number", "=", number)
      .executeTakeFirstOrThrow();
    await inTransaction(db, (db) =>
      makeUnread(db, comment, { kind: "taken off", at: "2026-02-02T00:00:00.000Z" }),
    );
  }
  const made = (read: Read) => listSnapshots(db, read.analyst, read).then(({ snapshots }) => snapshots);

  test("keeps what was said without its words, and shows it in them", async () => {
    const read = await anArgued();
    await aSnapshot(db, read.consultation);

    const { content, snapshot, gone } = await kept(read, 1);

    expect(snapshot.figures.comments).toBe(24);
    const quotes = snapshot.themes.flatMap(({ points }) => points.flatMap(({ quotes }) => quotes));
    expect(quotes.length).toBeGreaterThan(3);
    for (const { words } of quotes) expect(content).not.toContain(words);
    expect(content).not.toContain("Firm 1");
    expect(gone).toBe(0);
  });

  test("keeps of an ask what it has kept from the first on, by which it is compared", async () => {
    const read = await anAnalystsConsultation(db);
    const places = [
      "harbour",
      "valley",
      "capital",
      "border",
      "island",
      "coast",
      "north",
      "south",
      "east",
      "west",
    ];
    await argued(
      db,
      read.consultation,
      places.map((place) => ({ remarks: `Please exempt small exporters in the ${place} from the licence.` })),
    );
    await digestsKept(db);
    await aSnapshot(db, read.consultation);
    const place = { government: read.consultation.government_code, reference: read.consultation.reference };
    const consultation = await findOfficialsConsultation(db, read.analyst, place);

    const { content } = await kept({ ...read, stored: read.consultation, consultation }, 1);

    const { inShort }: SnapshotContent = JSON.parse(content);
    const ask = inShort.asks.shown[0];
    expect(Object.keys(ask ?? {}).sort()).toEqual(
      ["alike", "ends_at", "hash", "key_point_id", "language", "number", "part", "part_key"].concat([
        "passage_id",
        "provisions",
        "starts_at",
        "turn",
        "version",
        "voice",
      ]),
    );
  });

  test("stays what it was while comments come, and says what has changed", async () => {
    const read = await anArgued();
    await aSnapshot(db, read.consultation);
    const first = await kept(read, 1);
    await argued(
      db,
      read.stored,
      manyArguments(12, 24).map((remarks) => ({ remarks })),
    );
    await digestsKept(db);
    await aSnapshot(db, read.consultation);

    const { changes } = await findChanges(db, read.analyst, { ...read, number: "2", since: "" });

    expect((await kept(read, 1)).hash).toBe(first.hash);
    expect(changes.comments).toEqual({ before: 24, after: 36 });
    expect(changes.changed.length + changes.added.length).toBeGreaterThan(0);
  });

  test("shows no words of a comment that has been taken off since, and is still the same", async () => {
    const read = await anArgued();
    await aSnapshot(db, read.consultation);
    const before = await kept(read, 1);
    const [quote] = before.snapshot.themes.flatMap(({ points }) => points.flatMap(({ quotes }) => quotes));
    await takenOff(read, quote?.number ?? 0);

    const after = await kept(read, 1);

    expect(after.hash).toBe(before.hash);
    expect(after.gone).toBeGreaterThan(0);
    expect(JSON.stringify(after.snapshot)).not.toContain(quote?.words);
  });

  test("is made again from the record as it was, with the same hash", async () => {
    const read = await anArgued();
    await aSnapshot(db, read.consultation);
    await argued(
      db,
      read.stored,
      manyArguments(8, 24).map((remarks) => ({ remarks })),
    );
    await digestsKept(db);
    const { reference } = read.consultation;

    expect((await checkSnapshot(db, { reference, number: 1 })).result).toBe("the same");

    await db
      .updateTable("comment_version")
      .set({ remarks: "Something else that nobody wrote." })
      .where("comment_id", "in", (sub) =>
        sub
          .selectFrom("comment")
          .select("id")
          .where("consultation_id", "=", read.consultation.id)
          .where("number", "=", 1),
      )
      .execute();
    expect((await checkSnapshot(db, { reference, number: 1 })).result).toBe("not the same");
  });

  test("is made again the same where several positions are in one theme, in whatever order they were kept", async () => {
    const read = await anAnalystsConsultation(db);
    const sides = ["support", "support with changes", "oppose"] as const;
    const comments = manyArguments(72).map((remarks, at) => ({
      remarks,
      position: sides[Math.floor(at / 4) % sides.length] ?? null,
    }));
    await argued(db, read.consultation, comments);
    await digestsKept(db);
    await aSnapshot(db, read.consultation);
    const { id, reference } = read.consultation;
    const snapshots = db.selectFrom("digest_snapshot").where("consultation_id", "=", id);
    const { content } = await snapshots.select("content").executeTakeFirstOrThrow();
    const turned = JSON.stringify(JSON.parse(content), (key, value) =>
      key === "dissent" ? value.toReversed() : value,
    );

    expect((await checkSnapshot(db, { reference, number: 1 })).result).toBe("the same");
    expect(turned).not.toBe(content);
    await db
      .updateTable("digest_snapshot")
      .set({ content: turned, hash: hashOf(turned) })
      .where("consultation_id", "=", id)
      .execute();
    expect((await checkSnapshot(db, { reference, number: 1 })).result).toBe("the same");
  });

  test("is made once for each form that is sent, and once for each day by two processes", async () => {
    const read = await anArgued();
    const byHand = { consultation: read.consultation, key: "a-form", note: "", now };
    await Promise.all([takeSnapshot(db, read.analyst, byHand), takeSnapshot(db, read.analyst, byHand)]);
    expect(await made(read)).toHaveLength(1);

    await setPace(db, read.analyst, { consultation: read.consultation, pace: "daily", now });
    await Promise.all([makeDueSnapshots(db, now), makeDueSnapshots(db, now)]);
    await makeDueSnapshots(db, new Date("2026-02-02T20:00:00.000Z"));
    expect(await made(read)).toHaveLength(2);
    await makeDueSnapshots(db, new Date("2026-02-03T10:00:00.000Z"));
    expect((await made(read)).map(({ why }) => why)).toEqual(["scheduled", "scheduled", "asked"]);
  });

  test("is made by itself once the consultation has closed", async () => {
    const closes_at = "2026-02-02T09:00:00.000Z";
    const read = await anArgued({ closes_at });
    await recordPassed(db, now);
    await digestsKept(db);

    await Promise.all([makeDueSnapshots(db, now), makeDueSnapshots(db, now)]);
    await makeDueSnapshots(db, now);

    expect((await made(read)).map(({ why, number }) => ({ why, number }))).toEqual([
      { why: "closed", number: 1 },
    ]);
  });

  test("is read by everyone once it is published, without small numbers, and until it is taken back", async () => {
    const read = await anArgued();
    const { id } = read.consultation;
    await aSnapshot(db, read.consultation);
    const { id: officerId } = await anOfficial(db, { government: read.government, role: "case officer" });
    const officer = await findAccount(db, officerId);
    if (!officer) throw new Error("The case officer has no account");
    const publishing = { consultation: read.consultation, number: 1, now };
    await expect(publishSnapshot(db, read.analyst, { ...publishing, least: 5 })).rejects.toMatchObject({
      status: 403,
    });
    await expect(readPublicDigest(db, id, "1")).rejects.toMatchObject({ status: 404 });

    await publishSnapshot(db, officer, { ...publishing, least: 5 });
    await publishSnapshot(db, officer, { ...publishing, least: 2 });

    const { told } = await readPublicDigest(db, id, "1");
    expect(told.comments).toBe(24);
    expect(told.countries).toEqual([
      { key: "NL", comments: null },
      { key: "FR", comments: null },
    ]);
    expect(JSON.stringify(told)).not.toMatch(/"(held|returned|rejected|unpublished)"/);
    await takeSnapshotBack(db, officer, publishing);
    await expect(readPublicDigest(db, id, "1")).rejects.toMatchObject({ status: 404 });
  });
});
