import type { KyselyPlugin } from "kysely";
import { describe, expect, test } from "vitest";
import { joinCampaign } from "#app/comments/record/campaigns.server.ts";
import { likenessOf } from "#app/comments/record/likeness.server.ts";
import { findNewest } from "#app/comments/record/newest-keys.server.ts";
import { putKeysInPlace, putNewestInPlace } from "#app/comments/record/put-keys-in-place.server.ts";
import { forgetCampaigns } from "#app/comments/record/stored-campaigns.server.ts";
import { hashesOf } from "#app/content/shingles.server.ts";
import { unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { aComment, aConsultation, type Consultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

const [letter, other] = [textOf("letter"), textOf("other")];
/** Of each of these letters. */
const keys = 33;

describe.each(dialects)("what campaigns were found by last (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("gathers letters while it stands by time, while it is put in its place, and after", async () => {
    const consultation = await aConsultation(db);
    const [first, second] = [await join(db, consultation, letter), await join(db, consultation, other)];
    expect(await placed(db, consultation)).toBe(0);

    const rows = await countRows(db, consultation);
    await expect(putNewestInPlace(db, consultation.id, stopsBeforeTheEnd)).rejects.toThrow("stopped");
    expect(await countRows(db, consultation)).toBe(rows);
    expect(await join(db, consultation, `${letter} And more.`)).toBe(first);

    await Promise.all([
      putNewestInPlace(db, consultation.id, unwatched),
      putNewestInPlace(db, consultation.id, unwatched),
    ]);
    expect(await placed(db, consultation)).toBe(2 * keys);
    expect(await countRows(db, consultation)).toBe(1);
    expect(await join(db, consultation, `And less. ${letter}`)).toBe(first);
    expect(await join(db, consultation, other)).toBe(second);

    const third = await join(db, consultation, textOf("third"));
    expect(await join(db, consultation, textOf("third"))).toBe(third);
    await putNewestInPlace(db, consultation.id, unwatched);
    expect(await placed(db, consultation)).toBe(3 * keys);
    expect(await join(db, consultation, textOf("third"))).toBe(third);
  });

  test("is not remembered of what was taken back", async () => {
    const consultation = await aConsultation(db);
    const first = await join(db, consultation, letter);
    const takenBack = inTransaction(db, async (db) => {
      const begun = await joinIn(db, consultation, other);
      expect(await joinIn(db, consultation, other)).toBe(begun);
      throw new Error("taken back");
    });
    await expect(takenBack).rejects.toThrow("taken back");

    const instead = await join(db, consultation, textOf("third"));
    const again = await join(db, consultation, other);

    expect(await join(db, consultation, textOf("third"))).toBe(instead);
    expect(await join(db, consultation, `${other} And more.`)).toBe(again);
    expect(await join(db, consultation, letter)).toBe(first);
    expect(new Set([first, instead, again]).size).toBe(3);
  });

  test("is all there for who read on while others had it forgotten", async () => {
    const [consultation, much] = [await aConsultation(db), await aConsultation(db)];
    const first = await join(db, consultation, letter);
    await join(db, consultation, other);
    const { shingles } = hashesOf(letter);
    const before = await findNewest(db, consultation.id, shingles);
    expect(before).not.toEqual([]);
    await standsAt(db, much, 1_000_001, [7, ...Array.from({ length: 1_000_001 }, (_, at) => at + 1)]);

    const held = Promise.withResolvers<void>();
    const reading = findNewest(db.withPlugin(waitsFor(held.promise)), consultation.id, shingles);
    await findNewest(db, much.id, [1]);
    held.resolve();

    expect(await reading).toEqual(before);
    expect(await findNewest(db, consultation.id, shingles)).toEqual(before);
    expect(await join(db, consultation, letter)).toBe(first);
  });

  test("is not put in its place for campaigns that have ended", async () => {
    const consultation = await aConsultation(db);
    const before = await placedAtAll(db);
    const id = await join(db, consultation, letter);
    await db.updateTable("comment").set({ campaign_id: null }).where("campaign_id", "=", id).execute();
    await forgetCampaigns(db, consultation.id, [id]);

    expect(await join(db, consultation, letter)).not.toBe(id);
    await putNewestInPlace(db, consultation.id, unwatched);
    expect(await placedAtAll(db)).toBe(before + keys);
  });

  test("is put in its place where there is much of it, and no sooner", async () => {
    const [much, little] = [await aConsultation(db), await aConsultation(db)];
    await join(db, little, letter);
    await standsAt(db, much, 0);
    await standsAt(db, much, 99_999 - keys);
    await join(db, much, letter);
    await putKeysInPlace(db, unwatched);
    expect(await placed(db, much)).toBe(0);

    await join(db, much, other);
    await putKeysInPlace(db, unwatched);

    expect([await countRows(db, much), await countRows(db, little)]).toEqual([1, 1]);
    expect([await placed(db, much), await placed(db, little)]).toEqual([2 * keys, 0]);
  });

  test("is put there at once where far too much stands by time already", async () => {
    const consultation = await aConsultation(db);
    await standsAt(db, consultation, 0);
    await standsAt(db, consultation, 300_001);

    const first = await join(db, consultation, letter);

    expect(await placed(db, consultation)).toBe(keys);
    expect(await join(db, consultation, letter)).toBe(first);
  });

  test("is read anew once very much was read, and is the same", async () => {
    const consultation = await aConsultation(db);
    const first = await join(db, consultation, letter);
    expect(await join(db, consultation, letter)).toBe(first);
    await standsAt(db, consultation, 250_000, [7, ...Array.from({ length: 210_000 }, (_, at) => at + 1)]);

    const second = await join(db, consultation, other);

    for (let nth = 0; nth < 3; nth++) {
      expect(await join(db, consultation, letter)).toBe(first);
      expect(await join(db, consultation, other)).toBe(second);
    }
  });
});

const join = (db: Db, consultation: Consultation, text: string) =>
  inTransaction(db, (db) => joinIn(db, consultation, text));

/** As a submission does: the comment gets its number, which locks the consultation's row, and then its campaign. */
async function joinIn(db: Db, consultation: Consultation, text: string) {
  const { id: commentId } = await aComment(db, { consultation, remarks: text });
  const likeness = await likenessOf(db, consultation.id, text);
  const campaign_id = await joinCampaign(db, consultation.id, { commentId, likeness });
  await db.updateTable("comment").set({ campaign_id }).where("id", "=", commentId).execute();
  return campaign_id;
}

/** Gives what was read only then. */
const waitsFor = (moment: Promise<void>): KyselyPlugin => ({
  transformQuery: ({ node }) => node,
  async transformResult({ result }) {
    await moment;
    return result;
  },
});

async function stopsBeforeTheEnd(words: string) {
  if (!words.startsWith("0 ")) throw new Error("stopped");
}

/** How many keys of the consultation's campaigns stand where they stay. */
async function placed(db: Db, { id }: Consultation) {
  const rows = await db
    .selectFrom("campaign_by_hash as key")
    .innerJoin("campaign", "campaign.ordinal", "key.ordinal")
    .select("key.hash")
    .where("campaign.consultation_id", "=", id)
    .execute();
  return rows.length;
}

async function placedAtAll(db: Db) {
  const count = db.selectFrom("campaign_by_hash").select(({ fn }) => fn.countAll<number>().as("count"));
  return (await count.executeTakeFirstOrThrow()).count;
}

async function countRows(db: Db, { id }: Consultation) {
  const rows = db.selectFrom("campaign_by_time").select("place").where("consultation_id", "=", id);
  return (await rows.execute()).length;
}

/** A row as if so many keys had been stored before its end. */
async function standsAt(db: Db, { id: consultation_id }: Consultation, place: number, keys?: number[]) {
  const row = { consultation_id, place, keys: JSON.stringify(keys ? [keys] : []) };
  await db.insertInto("campaign_by_time").values(row).execute();
}

function textOf(series: string) {
  return Array.from({ length: 60 }, (_, index) => `${series}x${index}`).join(" ");
}
