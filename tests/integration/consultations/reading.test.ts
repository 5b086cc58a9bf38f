import { describe, expect, test } from "vitest";
import { stageAt, stages } from "#app/consultations/consultation.ts";
import {
  countConsultations,
  listConsultations,
  listForOfficials,
} from "#app/consultations/list-consultations.server.ts";
import { findProvision } from "#app/consultations/provisions.server.ts";
import { findInMeasure, readMeasure } from "#app/consultations/read-measure.server.ts";
import { aConsultation, aGovernment, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

const now = new Date("2026-06-01T10:00:00.000Z");
const before = "2026-05-01T10:00:00.000Z";
const longBefore = "2026-04-01T10:00:00.000Z";
const after = "2026-07-01T10:00:00.000Z";
const longAfter = "2026-08-01T10:00:00.000Z";

describe.each(dialects)("the list of consultations (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function oneOfEachStage() {
    const government = await aGovernment(db);
    const add = (facts: Parameters<typeof aConsultation>[1]) => aConsultation(db, { government, ...facts });
    await add({ stage: "draft", opens_at: before, closes_at: after });
    await add({ stage: "announced", opens_at: after, closes_at: longAfter });
    await add({ stage: "announced", opens_at: before, closes_at: after });
    await add({ stage: "announced", opens_at: longBefore, closes_at: before });
    await add({ stage: "under review", opens_at: longBefore, closes_at: before });
    await add({ stage: "decided", opens_at: longBefore, closes_at: before });
    await add({ stage: "withdrawn", opens_at: before, closes_at: after });
    return government;
  }

  test("tells stages as the clock does, and leaves drafts out", async () => {
    const { code } = await oneOfEachStage();
    const filters = { government: code, stage: null };

    const { consultations, total } = await listConsultations(db, { filters, now });

    expect(total).toBe(6);
    for (const consultation of consultations) expect(consultation.stage_now).toBe(stageAt(consultation, now));
  });

  test("has the drafts of a government for its officials, and for nobody else", async () => {
    const government = await oneOfEachStage();
    const asked = { government: government.code, now };
    const stranger = { ...(await anAccount(db)), offices: [] };
    const offices = [{ government_code: government.code, role: "analyst" as const }];
    const official = { ...(await anAccount(db)), offices };

    const listed = await listForOfficials(db, official, asked);

    expect(listed.map(({ stage_now }) => stage_now)).toContain("draft");
    await expect(listForOfficials(db, stranger, asked)).rejects.toHaveProperty("status", 403);
  });

  test("shows first what is open, then what opens", async () => {
    const { code } = await oneOfEachStage();

    const { consultations } = await listConsultations(db, {
      filters: { government: code, stage: null },
      now,
    });

    expect(consultations.slice(0, 2).map(({ stage_now }) => stage_now)).toEqual(["open", "announced"]);
  });

  test("filters by stage, and counts what each filter would leave", async () => {
    const { code } = await oneOfEachStage();
    const filters = { government: code, stage: "open" as const };

    const { total } = await listConsultations(db, { filters, now });
    const { byStage, byGovernment } = await countConsultations(db, { filters, now });

    expect(total).toBe(1);
    expect(byStage).toEqual(stages.slice(1).map((stage) => ({ stage, count: 1 })));
    expect(byGovernment.find((row) => row.government_code === code)?.count).toBe(1);
  });
});

describe.each(dialects)("a measure that is read (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("comes with its contents, and is one part where it is short", async () => {
    const { id } = await aConsultation(db);

    const measure = await readMeasure(db, { id }, null);

    expect(measure.provisions.map(({ anchor }) => anchor)).toEqual(["article-1", "article-1-1", "article-2"]);
    expect(measure.contents.map(({ anchor }) => anchor)).toEqual(["article-1", "article-2"]);
    expect(measure.parts).toHaveLength(1);
  });

  test("is searched by label and by words", async () => {
    const { id } = await aConsultation(db);
    const anchors = async (asked: string) =>
      (await findInMeasure(db, { id }, asked)).found.map((p) => p.anchor);

    expect(await anchors("1(1)")).toEqual(["article-1-1"]);
    expect(await anchors("EXPORT licence")).toEqual(["article-1-1"]);
  });

  test("a provision is found by its address however a keyboard composes its letters", async () => {
    const { id } = await aConsultation(db);
    const anchor = "제1조-1".normalize("NFC");
    await db
      .updateTable("provision")
      .set({ anchor })
      .where("consultation_id", "=", id)
      .where("anchor", "=", "article-2")
      .execute();

    for (const asked of [anchor, anchor.normalize("NFD")])
      expect(await findProvision(db, { id }, asked)).toMatchObject({ anchor });
  });
});
