import type { Selectable } from "kysely";
import { describe, expect, test } from "vitest";
import { joinCampaign } from "#app/comments/record/campaigns.server.ts";
import { likenessOf } from "#app/comments/record/likeness.server.ts";
import { putNewestInPlace } from "#app/comments/record/put-keys-in-place.server.ts";
import { storeMeasureShingles } from "#app/consultations/measure-shingles.server.ts";
import { unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { ConsultationTable, Db } from "#db/schema.ts";
import { aComment, aConsultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

const letter = `The proposed licence for biometric surveillance systems comes far too late for the journalists who were
  followed through three cities last spring. Exporters told us that they never asked who would use the cameras, and
  nobody required them to ask. We urge the Ministry to require an assessment of human rights risks before every sale,
  to publish the refusals once a year, and to give those who were harmed a place to complain.`;
const added = `Speaking for the hospital where I work, I would add that thermal cameras used for triage should remain
  free, because delays of several weeks would cost lives during an epidemic.`;
const phrase = "I strongly oppose this proposed rule";

describe.each(dialects)("campaigns (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("gather a letter, its edited copies and the copies with a paragraph of their own", async () => {
    const consultation = await aConsultation(db);

    const first = await submit(db, consultation, letter);
    const edited = await submit(
      db,
      consultation,
      letter.replace("far too late", "much too late").toUpperCase(),
    );
    const longer = await submit(db, consultation, `${added}\n\n${letter}`);

    expect([edited, longer]).toEqual([first, first]);
  });

  test("keep apart what shares only a sentence", async () => {
    const consultation = await aConsultation(db);
    const sentence = "We urge the Ministry to require an assessment of human rights risks before every sale.";

    const first = await submit(db, consultation, letter);
    const other = await submit(db, consultation, `${added} ${sentence} ${numberedWords(30)}`);

    expect(other).not.toBe(first);
  });

  test("keep a short sentence apart from a long letter that contains it, whichever comes first", async () => {
    const [consultation, another] = [await aConsultation(db), await aConsultation(db)];
    const short = "Exporters told us that they never asked.";

    const long = await submit(db, consultation, letter);
    const shortAfterLong = await submit(db, consultation, short);
    const shortBeforeLong = await submit(db, another, short);
    const longAfterShort = await submit(db, another, letter);

    expect(shortAfterLong).not.toBe(long);
    expect(longAfterShort).not.toBe(shortBeforeLong);
  });

  test("gather a letter with a text of several times its length that it was pasted into, whichever comes first", async () => {
    const [consultation, another] = [await aConsultation(db), await aConsultation(db)];
    const pasted = `${numberedWords(300)} ${letter}`;

    const first = await submit(db, consultation, letter);
    const other = await submit(db, another, pasted);

    expect(await submit(db, consultation, pasted)).toBe(first);
    expect(await submit(db, another, letter)).toBe(other);
  });

  test("keep a letter apart from a very long text that it was pasted into", async () => {
    const consultation = await aConsultation(db);

    const first = await submit(db, consultation, letter);
    const pasted = await submit(db, consultation, `${numberedWords(3000)} ${letter}`);

    expect(pasted).not.toBe(first);
  });

  test("gather very short comments only where the words are the same", async () => {
    const consultation = await aConsultation(db);

    const first = await submit(db, consultation, "I oppose this.");

    expect(await submit(db, consultation, "i oppose THIS")).toBe(first);
    expect(await submit(db, consultation, "I oppose this rule.")).not.toBe(first);
  });

  test("do not gather comments without any words", async () => {
    const consultation = await aConsultation(db);
    expect(await submit(db, consultation, "")).not.toBe(await submit(db, consultation, "…"));
  });

  test("do not gather comments for the words of the measure that they quote", async () => {
    const consultation = await aConsultation(db);
    await storeMeasureShingles(db, consultation.id, letter);

    const quoting = await submit(db, consultation, `${letter} ${added}`);
    const alsoQuoting = await submit(db, consultation, `${letter} ${numberedWords(20)}`);
    const quotingOnly = await submit(db, consultation, letter);

    expect(new Set([quoting, alsoQuoting, quotingOnly]).size).toBe(3);
  });

  test("compare what stands beside a long quotation of the measure", async () => {
    const consultation = await aConsultation(db);
    const measure = numberedWords(3000);
    await storeMeasureShingles(db, consultation.id, "An earlier text of the measure.");
    await storeMeasureShingles(db, consultation.id, measure);

    const first = await submit(db, consultation, `${measure} ${letter}`);

    expect(await submit(db, consultation, letter)).toBe(first);
  });

  test("are those of one consultation", async () => {
    const first = await submit(db, await aConsultation(db), letter);
    expect(await submit(db, await aConsultation(db), letter)).not.toBe(first);
  });

  test("ignore a phrase found in more than sixteen of them, and store it no further", async () => {
    const consultation = await aConsultation(db);

    const campaigns = await submitTwentyThatContain(db, consultation, phrase);
    const alone = await submit(db, consultation, phrase);

    expect(campaigns.size).toBe(20);
    expect(campaigns).not.toContain(alone);
    expect(await mostCampaignsOfOneShingle(db, consultation)).toBe(17);
  });

  test("gather the same words even where each phrase is common", async () => {
    const consultation = await aConsultation(db);

    const first = await submit(db, consultation, phrase);
    await submitTwentyThatContain(db, consultation, phrase);

    expect(await submit(db, consultation, `${phrase}!`)).toBe(first);
  });

  test("store at most 128 shingles and the hash of the whole text, 32 of them and that hash to be found by", async () => {
    const consultation = await aConsultation(db);

    const campaign = await submit(db, consultation, numberedWords(5000));

    const { sample, is_part, ordinal } = await db
      .selectFrom("campaign")
      .select(["sample", "is_part", "ordinal"])
      .where("id", "=", campaign)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(sample)).toHaveLength(129);
    expect(is_part).toBe(1);
    await putNewestInPlace(db, consultation.id, unwatched);
    const keys = db.selectFrom("campaign_by_hash").select("hash").where("ordinal", "=", ordinal);
    expect(await keys.execute()).toHaveLength(33);
  });

  test("gather first copies that are submitted at once", async () => {
    const consultation = await aConsultation(db);

    const campaigns = await Promise.all([1, 2, 3, 4, 5].map(() => submit(db, consultation, letter)));

    expect(new Set(campaigns).size).toBe(1);
  });
});

type Consultation = Selectable<ConsultationTable>;

/** As a submission does: the comment gets its number, which locks the consultation's row, and then its campaign. */
function submit(db: Db, consultation: Consultation, text: string) {
  return inTransaction(db, async (db) => {
    const comment = await aComment(db, { consultation, remarks: text });
    const likeness = await likenessOf(db, consultation.id, text);
    return joinCampaign(db, consultation.id, { commentId: comment.id, likeness });
  });
}

async function submitTwentyThatContain(db: Db, consultation: Consultation, words: string) {
  const campaigns = new Set<string>();
  for (let series = 1; series <= 20; series++)
    campaigns.add(await submit(db, consultation, `${numberedWords(12, series)} ${words}`));
  return campaigns;
}

function numberedWords(count: number, series = 0) {
  return Array.from({ length: count }, (_, index) => `word${series}x${index}`).join(" ");
}

async function mostCampaignsOfOneShingle(db: Db, consultation: Consultation) {
  await putNewestInPlace(db, consultation.id, unwatched);
  const { campaigns } = await db
    .selectFrom("campaign_by_hash as key")
    .innerJoin("campaign", "campaign.ordinal", "key.ordinal")
    .select((count) => count.fn.countAll<number>().as("campaigns"))
    .where("campaign.consultation_id", "=", consultation.id)
    .groupBy("key.hash")
    .orderBy("campaigns", "desc")
    .executeTakeFirstOrThrow();
  return campaigns;
}
