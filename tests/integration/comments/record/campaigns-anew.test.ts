import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { findCampaignsAnew, findingCampaignsAnew } from "#app/comments/record/find-campaigns-anew.server.ts";
import { putNewestInPlace } from "#app/comments/record/put-keys-in-place.server.ts";
import { recordComment } from "#app/comments/record/record-comment.server.ts";
import { forgetCampaigns, storeCampaigns } from "#app/comments/record/stored-campaigns.server.ts";
import { storedText } from "#app/comments/record/stored-text.server.ts";
import { takeBack } from "#app/comments/record/take-back.server.ts";
import { storeMeasure } from "#app/consultations/measure.server.ts";
import { hashesOf } from "#app/content/shingles.server.ts";
import { kindsOfWork } from "#app/http/kinds-of-work.server.ts";
import { carryOutDue } from "#app/work/carry-out.server.ts";
import { unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { Attribution, Db } from "#db/schema.ts";
import { aConsultation, anAccount, type Consultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

const now = new Date("2026-03-01T00:00:00.000Z");
const letter = `The proposed licence for biometric surveillance systems comes far too late for the journalists who were
  followed through three cities last spring. Exporters told us that they never asked who would use the cameras, and
  nobody required them to ask. We urge the Ministry to require an assessment before every sale.`;
const other = numberedWords(60, 1);
const longer = `${numberedWords(150, 2)} ${letter}`;

describe.each(dialects)("finding the campaigns of stored comments anew (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("puts each comment where it would come to today, under the ids that the campaigns have", async () => {
    const consultation = await aConsultation(db);
    const numbers = await recordAll(db, consultation, [letter, other, longer, `${other} More.`]);
    const [first, second, third, fourth] = await campaignsOf(db, consultation);
    await asByAnEarlierRule(db, consultation, numbers);
    const before = await campaignsOf(db, consultation);

    await findAnew(db, consultation);

    expect([third, fourth]).toEqual([first, second]);
    expect(new Set(before).size).toBe(4);
    expect(await campaignsOf(db, consultation)).toEqual([before[0], before[1], before[0], before[1]]);
    expect(await storedCampaigns(db, consultation)).toEqual([
      { id: before[0], number: 1, rule: 2, keys: 33 },
      { id: before[1], number: 2, rule: 2, keys: 33 },
    ]);
  });

  test("changes nothing the second time, and tells readers only of what has changed", async () => {
    const consultation = await aConsultation(db);
    const numbers = await recordAll(db, consultation, [letter, other, longer]);
    await asByAnEarlierRule(db, consultation, numbers);
    const start = await revision(db, consultation);

    await findAnew(db, consultation);
    const [campaigns, stored] = [
      await campaignsOf(db, consultation),
      await storedCampaigns(db, consultation),
    ];
    const told = await revision(db, consultation);
    await findAnew(db, consultation);

    expect(told).toBe(start + 1);
    expect(await campaignsOf(db, consultation)).toEqual(campaigns);
    expect(await storedCampaigns(db, consultation)).toEqual(stored);
    expect(await revision(db, consultation)).toBe(told);
  });

  test("takes apart what is not alike today, and the second begins a campaign of its own", async () => {
    const consultation = await aConsultation(db);
    await asByAnEarlierRule(db, consultation, await recordAll(db, consultation, [letter, other, other]));
    const [first = ""] = await campaignsOf(db, consultation);
    await db.updateTable("comment").set({ campaign_id: first }).where(ofOne(consultation)).execute();

    await findAnew(db, consultation);

    const [one, two, three] = await campaignsOf(db, consultation);
    expect(one).toBe(first);
    expect(two).not.toBe(first);
    expect(three).toBe(two);
  });

  test("compares no words of the measure, read as they are today", async () => {
    const consultation = await aConsultation(db);
    await storeMeasure(db, consultation.id, `# Article 1\n\n${letter}`);
    await db.deleteFrom("measure_shingle").where("consultation_id", "=", consultation.id).execute();
    await recordAll(db, consultation, [letter, `${letter} ${other}`]);
    expect(new Set(await campaignsOf(db, consultation)).size).toBe(1);

    await findAnew(db, consultation);

    expect(new Set(await campaignsOf(db, consultation)).size).toBe(2);
  });

  test("goes on where it was, however often it is broken off", async () => {
    const consultation = await aConsultation(db);
    const texts = Array.from({ length: 45 }, (_, at) => (at % 3 === 0 ? letter : numberedWords(40, at)));
    const numbers = await recordAll(db, consultation, texts);
    await asByAnEarlierRule(db, consultation, numbers);
    await leave(db, consultation);
    const brokenOff: string[] = [];
    const progress = breaksOffEveryThirdTime();

    for (let at = 0; at < 40 && (await jobsLeft(db, consultation)) > 0; at++)
      await carryOutDue(db, {
        kinds: {
          [findingCampaignsAnew]: {
            carryOut: ({ payload, ...task }) =>
              findCampaignsAnew(db, payload, { ...task, steps: 1, progress }),
          },
        },
        onFailure: (error) => brokenOff.push(String(error)),
        now: () => new Date(now.getTime() + at * 7_200_000),
      });

    const campaigns = await campaignsOf(db, consultation);
    expect(brokenOff.length).toBeGreaterThan(2);
    expect(await jobsLeft(db, consultation)).toBe(0);
    expect(new Set(campaigns).size).toBe(31);
    expect(new Set(campaigns.filter((_, at) => at % 3 === 0)).size).toBe(1);
    expect((await storedCampaigns(db, consultation)).length).toBe(31);
  });

  test("comes to the same where two processes do it at once", async () => {
    const consultation = await aConsultation(db);
    const texts = Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? letter : numberedWords(40, at)));
    await asByAnEarlierRule(db, consultation, await recordAll(db, consultation, texts));

    await Promise.all([findAnew(db, consultation), findAnew(db, consultation)]);

    expect(new Set(await campaignsOf(db, consultation)).size).toBe(16);
    expect((await storedCampaigns(db, consultation)).map(({ keys }) => keys)).toEqual(
      Array.from({ length: 16 }, () => 33),
    );
  });

  test("joins what comes meanwhile to what is there, and to the same when all is found", async () => {
    const consultation = await aConsultation(db);
    const texts = [other, ...Array.from({ length: 30 }, (_, at) => numberedWords(40, at + 3)), letter];
    await asByAnEarlierRule(db, consultation, await recordAll(db, consultation, texts));
    const before = await campaignsOf(db, consultation);
    const meanwhile: string[] = [];

    await findAnew(db, consultation, async (words) => {
      if (words !== "after comment 20") return;
      await recordAll(db, consultation, [letter, other, numberedWords(40, 99)]);
      await record(db, consultation, letter, "at risk");
      meanwhile.push(...(await campaignsOf(db, consultation)).map(String));
    });

    const after = await campaignsOf(db, consultation);
    expect(after.slice(0, 32)).toEqual(before);
    const [again, otherAgain, own, atRisk] = after.slice(32);
    expect([again, otherAgain, atRisk]).toEqual([before[31], before[0], before[31]]);
    expect(before).not.toContain(own);
    expect(meanwhile.slice(32)).toEqual(after.slice(32));
    expect((await storedCampaigns(db, consultation)).every(({ rule }) => rule === 2)).toBe(true);
  });

  test("lets the next letter begin a campaign whose first one was withdrawn, and joins nothing to that", async () => {
    const consultation = await aConsultation(db);
    const texts = [letter, `${letter} ${numberedWords(10)}`];
    await asByAnEarlierRule(db, consultation, await recordAll(db, consultation, texts));
    const [withdrawn, stays] = await commentsOf(db, consultation);
    await inTransaction(db, (db) => takeBack(db, withdrawn as never, "2026-02-02T00:00:00.000Z"));

    await findAnew(db, consultation);

    expect(await storedCampaigns(db, consultation)).toEqual([
      { id: stays?.campaign_id, number: 2, rule: 2, keys: 33 },
    ]);
    expect((await commentsOf(db, consultation))[0]?.campaign_id).toBeNull();
  });

  test("is work that a portal does", async () => {
    const consultation = await aConsultation(db);
    await asByAnEarlierRule(db, consultation, await recordAll(db, consultation, [letter, longer]));
    await leave(db, consultation);
    const kinds = kindsOfWork({ db } as never);
    const anew = kinds[findingCampaignsAnew];
    if (!anew) throw new Error("It is no work of the portal");

    await carryOutDue(db, {
      kinds: { [findingCampaignsAnew]: anew },
      onFailure: expect.fail,
      now: () => now,
    });

    expect(new Set(await campaignsOf(db, consultation)).size).toBe(1);
    expect(await jobsLeft(db, consultation)).toBe(0);
  });
});

function findAnew(db: Db, { id }: Consultation, progress = unwatched) {
  return findCampaignsAnew(db, { consultation_id: id, after: 0 }, { now, progress });
}

function leave(db: Db, { id }: Consultation) {
  const payload = JSON.stringify({ consultation_id: id, after: 0 });
  return db
    .insertInto("job")
    .values({
      id: `${findingCampaignsAnew} ${id} 0`,
      kind: findingCampaignsAnew,
      ...{ payload, due_at: now.toISOString(), tries: 0, stopping: 0 },
    })
    .execute();
}

async function jobsLeft(db: Db, { id }: Consultation) {
  const jobs = await db.selectFrom("job").select("id").where("kind", "=", findingCampaignsAnew).execute();
  return jobs.filter((job) => job.id.includes(id)).length;
}

/** As a process does that is ended before a step. */
function breaksOffEveryThirdTime() {
  let turn = 0;
  return async () => {
    if (turn++ % 3 === 0) throw new Error("Ended");
  };
}

/** Leaves each comment in a campaign of its own, as a rule that finds nothing alike would have. */
async function asByAnEarlierRule(db: Db, { id: consultation_id }: Consultation, ids: string[]) {
  const found = await db
    .selectFrom("campaign")
    .select("id")
    .where("consultation_id", "=", consultation_id)
    .execute();
  const there = found.map(({ id }) => id);
  await forgetCampaigns(db, consultation_id, there);
  for (const id of ids) {
    const { whole, ...sample } = sampleOfComment(await textOf(db, id));
    const campaign = { id: newId(), first_comment_id: id, whole, ...sample };
    await storeCampaigns(db, consultation_id, [campaign]);
    await db.updateTable("campaign").set({ rule: 1 }).where("id", "=", campaign.id).execute();
    await db.updateTable("comment").set({ campaign_id: campaign.id }).where("id", "=", id).execute();
  }
}

function sampleOfComment(text: string) {
  const { whole, shingles } = hashesOf(text);
  return { whole, sample: shingles.slice(0, 64), isPart: shingles.length > 64 };
}

async function textOf(db: Db, comment_id: string) {
  return storedText(db, { comment_id, version: 1 });
}

async function recordAll(db: Db, consultation: Consultation, texts: string[]) {
  const ids: string[] = [];
  for (const text of texts) ids.push(await record(db, consultation, text));
  return ids;
}

async function record(
  db: Db,
  consultation: Consultation,
  remarks: string,
  attribution: Attribution = "named",
) {
  const { id: author_id, name: author_name } = await anAccount(db);
  const nothing = { organisation: null, stakeholder_group: null, country: null };
  const { id } = await inTransaction(db, (db) =>
    recordComment(db, {
      ...{ consultation, status: "published", submittedAt: now, position: "oppose", points: [], remarks },
      signed: { ...nothing, author_id, author_name, owner: `account:${author_id}`, attribution },
    }),
  );
  return id;
}

const ofOne = ({ id }: Consultation) => sql<boolean>`consultation_id = ${id}`;

/** In the order of their ids, but those of comments sent in at-risk mode come last. */
async function commentsOf(db: Db, consultation: Consultation) {
  const comments = await db
    .selectFrom("comment")
    .selectAll()
    .where("consultation_id", "=", consultation.id)
    .execute();
  const place = ({ attribution, id }: (typeof comments)[number]) =>
    `${attribution === "at risk" ? 1 : 0} ${id}`;
  return comments.sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

async function campaignsOf(db: Db, consultation: Consultation) {
  return (await commentsOf(db, consultation)).map(({ campaign_id }) => campaign_id);
}

async function storedCampaigns(db: Db, consultation: Consultation) {
  await putNewestInPlace(db, consultation.id, unwatched);
  return db
    .selectFrom("campaign")
    .innerJoin("comment", "comment.id", "campaign.first_comment_id")
    .select(["campaign.id", "comment.number", "campaign.rule"])
    .select((column) =>
      column
        .selectFrom("campaign_by_hash as key")
        .select(({ fn }) => fn.countAll<number>().as("keys"))
        .whereRef("key.ordinal", "=", "campaign.ordinal")
        .as("keys"),
    )
    .where("campaign.consultation_id", "=", consultation.id)
    .orderBy("comment.number")
    .execute();
}

async function revision(db: Db, { id }: Consultation) {
  const row = db.selectFrom("consultation").select("revision").where("id", "=", id);
  return (await row.executeTakeFirstOrThrow()).revision;
}

function numberedWords(count: number, series = 0) {
  return Array.from({ length: count }, (_, index) => `word${series}x${index}`).join(" ");
}
