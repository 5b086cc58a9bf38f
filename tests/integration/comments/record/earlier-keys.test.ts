import { describe, expect, test } from "vitest";
import { bringKeysOver } from "#app/comments/record/bring-keys-over.server.ts";
import { isAnyKeyEarlier } from "#app/comments/record/earlier-campaigns.server.ts";
import { putNewestInPlace } from "#app/comments/record/put-keys-in-place.server.ts";
import { recordComment } from "#app/comments/record/record-comment.server.ts";
import { forgetCampaigns } from "#app/comments/record/stored-campaigns.server.ts";
import { findKeys } from "#app/comments/record/stored-keys.server.ts";
import { unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { aConsultation, anAccount, type Consultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

const now = new Date("2026-03-01T00:00:00.000Z");
const letter = textOf("letter");

describe.each(dialects)("campaigns as an earlier release stores them (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("gather letters before they are brought over, and after", async () => {
    const consultation = await aConsultation(db);
    const first = await record(db, consultation, letter);
    await asStoredEarlier(db, consultation);
    expect(await isAnyKeyEarlier(db)).toBe(true);

    const before = await record(db, consultation, `${letter} And more.`);
    const other = await record(db, consultation, textOf("other"));
    await bringKeysOver(db, unwatched);
    const after = await record(db, consultation, `And less. ${letter}`);

    expect([before, after]).toEqual([first, first]);
    expect(other).not.toBe(first);
    expect(await isAnyKeyEarlier(db)).toBe(false);
    expect(await earlierKeys(db)).toEqual([]);
  });

  test("have the same keys when they are brought over, also the second time", async () => {
    const consultation = await aConsultation(db);
    for (let nth = 0; nth < 45; nth++) await record(db, consultation, textOf(`text${nth}`));
    const keys = await keysOf(db, consultation);
    expect(keys).toHaveLength(45 * 33);
    await asStoredEarlier(db, consultation);
    expect(await keysOf(db, consultation)).toEqual(keys);

    await bringKeysOver(db, unwatched);
    expect(await keysOf(db, consultation)).toEqual(keys);
    await bringKeysOver(db, unwatched);
    expect(await keysOf(db, consultation)).toEqual(keys);
  });

  test("leave nothing behind where they are forgotten", async () => {
    const consultation = await aConsultation(db);
    const id = await record(db, consultation, letter);
    await asStoredEarlier(db, consultation);
    await db.updateTable("comment").set({ campaign_id: null }).where("campaign_id", "=", id).execute();

    await forgetCampaigns(db, consultation.id, [id]);

    expect(await earlierKeys(db)).toEqual([]);
    expect(await keysOf(db, consultation)).toEqual([]);
  });

  test("are kept apart from the same letter to another consultation", async () => {
    const [one, other] = [await aConsultation(db), await aConsultation(db)];
    const campaign = await record(db, one, letter);

    expect(await record(db, other, letter)).not.toBe(campaign);
    expect(await record(db, one, letter)).toBe(campaign);
  });
});

async function record(db: Db, consultation: Consultation, remarks: string) {
  const { id: author_id, name: author_name } = await anAccount(db);
  const nothing = { organisation: null, stakeholder_group: null, country: null };
  const { id } = await inTransaction(db, (db) =>
    recordComment(db, {
      consultation,
      ...{ position: "oppose", remarks, points: [] },
      signed: { ...nothing, author_id, author_name, owner: `account:${author_id}` },
      ...{ status: "published", submittedAt: now },
    }),
  );
  const { campaign_id } = await db
    .selectFrom("comment")
    .select("campaign_id")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return campaign_id ?? "";
}

/** Puts the keys where an earlier release puts them. */
async function asStoredEarlier(db: Db, { id: consultation_id }: Consultation) {
  const campaigns = await db
    .selectFrom("campaign")
    .select(["id", "ordinal"])
    .where("consultation_id", "=", consultation_id)
    .execute();
  const keys = await keysOf(db, { id: consultation_id });
  await putNewestInPlace(db, consultation_id, unwatched);
  await db
    .insertInto("campaign_key")
    .values(keys.map((key) => ({ consultation_id, ...key })))
    .execute();
  for (const { ordinal } of campaigns)
    await db.deleteFrom("campaign_by_hash").where("ordinal", "=", ordinal).execute();
  await db
    .updateTable("campaign")
    .set({ ordinal: null })
    .where("consultation_id", "=", consultation_id)
    .execute();
}

async function keysOf(db: Db, { id: consultation_id }: Pick<Consultation, "id">) {
  const samples = await db
    .selectFrom("campaign")
    .select("sample")
    .where("consultation_id", "=", consultation_id)
    .execute();
  const hashes = samples.flatMap(({ sample }): number[] => JSON.parse(sample));
  const keys = await findKeys(db, { consultation_id, hashes });
  return keys.sort((one, other) => one.hash - other.hash);
}

const earlierKeys = (db: Db) => db.selectFrom("campaign_key").select("campaign_id").execute();

function textOf(series: string) {
  return Array.from({ length: 60 }, (_, index) => `${series}x${index}`).join(" ");
}
