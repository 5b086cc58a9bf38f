import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { recordComment } from "#app/comments/record/record-comment.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { findCampaign } from "#app/digests/campaigns.server.ts";
import { findDigest } from "#app/digests/find-digest.server.ts";
import { mostFirst } from "#app/digests/most-first.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db, Position } from "#db/schema.ts";
import {
  aComment,
  aConsultation,
  aGovernment,
  anAccount,
  anOfficial,
  type Consultation,
} from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anAnalystsConsultation, digestOf } from "#tests/support/digest-reader.ts";
import { english } from "#tests/support/english.tsx";

const letter =
  "We ask you to require a licence for every export of facial recognition to any state that follows journalists.";

async function aLetter(db: Db, consultation: Consultation, remarks: string, position: Position = "support") {
  return inTransaction(db, (db) =>
    recordComment(db, {
      consultation,
      signed: {
        owner: null,
        author_id: null,
        author_name: null,
        organisation: null,
        stakeholder_group: null,
        country: null,
      },
      position,
      remarks,
      points: [],
      status: "published",
      submittedAt: new Date("2026-02-01T10:00:00Z"),
    }),
  );
}

describe.each(dialects)("the figures of a digest (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("count published comments alone, and say how many are left out", async () => {
    const read = await anAnalystsConsultation(db);
    const { consultation } = read;
    const published = await aComment(db, { consultation });
    await aComment(db, { parent: published });
    for (const status of ["held", "held", "returned", "rejected"] as const)
      await aComment(db, { consultation, status });
    await aComment(db);

    const digest = await digestOf(db, read);

    expect(digest.comments).toBe(1);
    expect(digest.unpublished).toEqual({ held: 2, returned: 1, rejected: 1 });
  });

  test("count a comment that is being mended as it stands in public", async () => {
    const read = await anAnalystsConsultation(db);
    await aComment(db, { consultation: read.consultation, status: "returned", published_version: 1 });

    const digest = await digestOf(db, read);

    expect(digest.comments).toBe(1);
    expect(digest.unpublished.returned).toBe(0);
  });

  test("are by group, position, country and both first together, the silent groups included", async () => {
    const read = await anAnalystsConsultation(db);
    const { consultation } = read;
    const company = await anAccount(db, { stakeholder_group: "private sector", country: "DE" });
    const union = await anAccount(db, { stakeholder_group: "civil society", country: "NL" });
    await aComment(db, { consultation, author: company, position: "oppose" });
    await aComment(db, { consultation, author: company, position: "support" });
    await aComment(db, { consultation, author: union, position: "support" });
    await aComment(db, { consultation, author: union, stakeholder_group: null, country: null });

    const { groups, positions, countries, cells } = await digestOf(db, read);

    expect(groups.map(({ key, comments }) => [key, comments])).toEqual([
      ["private sector", 2],
      ["academia", 0],
      ["civil society", 1],
      ["public body", 0],
      ["individual", 0],
      ["not stated", 1],
    ]);
    expect(positions.map(({ comments }) => comments)).toEqual([2, 0, 2, 0, 0]);
    expect(mostFirst(english, countries).map(({ key, comments }) => [key, comments])).toEqual([
      ["DE", 2],
      ["NL", 1],
      ["not stated", 1],
    ]);
    expect(cells).toContainEqual({
      group: "private sector",
      country: "DE",
      position: "support",
      comments: 1,
    });
  });

  test("tell a position that nobody stated from one that somebody chose not to take", async () => {
    const read = await anAnalystsConsultation(db);
    const { consultation } = read;
    await aComment(db, { consultation, position: null });
    await aComment(db, { consultation, position: null });
    await aComment(db, { consultation, position: "no position" });

    const { positions, positionsOfGroups } = await digestOf(db, read);

    expect(positions.map(({ key, comments }) => [key, comments])).toEqual([
      ["support", 0],
      ["support with changes", 0],
      ["oppose", 0],
      ["no position", 1],
      ["not stated", 2],
    ]);
    const ofSociety = positionsOfGroups.find(({ group }) => group === "civil society");
    expect(ofSociety?.byPosition.at(-1)).toEqual({ position: "not stated", comments: 2 });
  });

  test("are by day on the authority's calendar", async () => {
    const read = await anAnalystsConsultation(db, { time_zone: "America/New_York" });
    const { consultation } = read;
    await aComment(db, { consultation, submitted_at: "2026-02-02T04:59:59.999Z" });
    await aComment(db, { consultation, submitted_at: "2026-02-02T05:00:00.000Z" });

    expect((await digestOf(db, read)).days).toEqual([
      { day: "2026-02-01", comments: 1 },
      { day: "2026-02-02", comments: 1 },
    ]);
  });

  test("show the consultation's period by day, and say what came outside it", async () => {
    const read = await anAnalystsConsultation(db, {
      opens_at: "2026-02-01T00:00:00.000Z",
      closes_at: "2026-02-04T00:00:00.000Z",
      time_zone: "UTC",
    });
    const { consultation } = read;
    for (const submitted_at of ["2024-05-01T10:00:00.000Z", "2024-06-02T10:00:00.000Z"])
      await aComment(db, { consultation, submitted_at });
    await aComment(db, { consultation, submitted_at: "2026-02-03T23:59:00.000Z" });

    const { period } = await digestOf(db, read);

    expect(period.columns.map(({ comments }) => comments)).toEqual([0, 0, 1]);
    expect(period.before).toEqual({ first: "2024-05-01", last: "2024-06-02", comments: 2 });
    expect(period.after).toBeNull();
  });
});

describe.each(dialects)("the provisions of a digest (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("have their points by position and group, in the measure's order, one alone included", async () => {
    const read = await anAnalystsConsultation(db);
    const { consultation } = read;
    const academic = await anAccount(db, { stakeholder_group: "academia" });
    await aComment(db, {
      consultation,
      author: academic,
      points: [{ anchor: "article-2", position: "support", reasons: "Keep it." }, { anchor: "article-1-1" }],
    });
    await aComment(db, { consultation, points: [{ anchor: "article-1-1", position: "oppose" }] });
    await aComment(db, { consultation, status: "held", points: [{ anchor: "article-1" }] });

    const { provisions } = await digestOf(db, read);

    expect(provisions.map(({ anchor, points }) => [anchor, points])).toEqual([
      ["article-1-1", 2],
      ["article-2", 1],
    ]);
    expect(provisions.map(({ place }) => place)).toEqual([2, expect.any(Number)]);
    expect(provisions[0]?.byPosition).toMatchObject({ oppose: 2, support: 0 });
    expect(provisions[0]?.byGroup).toMatchObject({ academia: 1, "civil society": 1 });
    expect(provisions[1]?.shown).toMatchObject([
      { number: 1, position: "support", reasons_html: "<p>Keep it.</p>" },
    ]);
  });

  test("show one point of a campaign with how many are like it, and each position before the next of one", async () => {
    const read = await anAnalystsConsultation(db);
    const { consultation } = read;
    const points = [{ anchor: "article-1" }];
    for (let letters = 0; letters < 5; letters++)
      await aComment(db, { consultation, campaign_id: `campaign of ${consultation.id}`, points });
    await aComment(db, { consultation, points });
    await aComment(db, { consultation, points, position: "support" });

    const [provision] = (await digestOf(db, read)).provisions;

    expect(provision?.points).toBe(7);
    expect(provision?.shown.map(({ number, position, alike }) => [number, position, alike])).toEqual([
      [1, "oppose", 5],
      [7, "support", 1],
      [6, "oppose", 1],
    ]);
  });
});

describe.each(dialects)("the campaigns of a digest (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("are folded under their first text, with what each further letter added", async () => {
    const read = await anAnalystsConsultation(db);
    const { consultation } = read;
    await aLetter(db, consultation, letter);
    await aLetter(db, consultation, letter.toUpperCase());
    await aLetter(db, consultation, `${letter}\n\nMy brother was followed for a year.`, "oppose");
    await aLetter(db, consultation, "Something of my own, which nobody else has written.");

    const { campaigns } = await digestOf(db, read);

    expect(campaigns.others).toEqual([]);
    expect(campaigns.shown).toMatchObject([
      {
        comments: 3,
        alike: 1,
        first: { number: 1, text: letter },
        adding: [
          { number: 3, additions: [{ kind: "added", sentence: "My brother was followed for a year." }] },
        ],
      },
    ]);
    expect(campaigns.shown[0]?.positions).toEqual([
      { position: "support", comments: 2 },
      { position: "oppose", comments: 1 },
    ]);
  });

  test("begin with the first letter that is public", async () => {
    const read = await anAnalystsConsultation(db);
    const { consultation } = read;
    const campaign_id = `campaign of ${consultation.id}`;
    await aComment(db, { consultation, campaign_id, status: "rejected", remarks: "Withheld." });
    await aComment(db, { consultation, campaign_id, remarks: "Public." });
    await aComment(db, { consultation, campaign_id, remarks: "Public." });

    const { campaigns } = await digestOf(db, read);

    expect(campaigns.shown).toMatchObject([{ comments: 2, first: { text: "Public." } }]);
  });

  test("have a page each, and none where fewer than two letters are public", async () => {
    const { consultation, analyst } = await anAnalystsConsultation(db);
    const campaign_id = `campaign of ${consultation.id}`;
    await aComment(db, { consultation, campaign_id, remarks: "One." });
    await aComment(db, { consultation, campaign_id, remarks: "One. Two." });
    await aComment(db, { consultation, campaign_id: "alone", remarks: "Other." });
    const open = (campaignId: string) => findCampaign(db, analyst, { consultation, campaignId, page: 1 });

    expect(await open(campaign_id)).toMatchObject({ comments: 2, adding: [{ number: 2 }] });
    expect(await open("alone")).toBeNull();
  });
});

describe.each(dialects)("who opens a digest (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("is an official of that government, whatever the role, drafts included", async () => {
    const { consultation, analyst, government } = await anAnalystsConsultation(db, { stage: "draft" });
    const found = await findOfficialsConsultation(db, analyst, {
      government: government.code.toLowerCase(),
      reference: consultation.reference,
    });

    expect(found.id).toBe(consultation.id);
  });

  test("is nobody of another government, under either address", async () => {
    const { consultation } = await anAnalystsConsultation(db);
    const other = await aGovernment(db);
    const official = await findAccount(db, (await anOfficial(db, { government: other })).id);
    if (!official) throw new Error("No official");
    const open = (government: string) =>
      findOfficialsConsultation(db, official, { government, reference: consultation.reference });

    await expect(open(consultation.government_code)).rejects.toMatchObject({ status: 403 });
    await expect(open(other.code)).rejects.toMatchObject({ status: 404 });
  });

  test("is nobody who only has an account", async () => {
    const consultation = { ...(await aConsultation(db)), government_name: "Freedonia" };
    const reader = await findAccount(db, (await anAccount(db)).id);
    if (!reader) throw new Error("No reader");

    await expect(findDigest(db, reader, { consultation })).rejects.toMatchObject({ status: 403 });
  });
});
