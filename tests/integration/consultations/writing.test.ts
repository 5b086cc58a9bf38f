import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { moveStage } from "#app/consultations/move-stage.server.ts";
import { listProvisions } from "#app/consultations/provisions.server.ts";
import { createConsultation, saveConsultation } from "#app/consultations/write-consultation.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db, OfficialRole } from "#db/schema.ts";
import { aGovernment, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

const now = new Date("2026-02-01T10:00:00Z");
const content = {
  title: "A licence for biometric surveillance",
  summary: "We propose to ask for a licence.",
  authority: "Ministry of Trade",
  contact: "",
  time_zone: "Europe/Amsterdam",
  opens_at: "2026-03-01T08:00:00.000Z",
  closes_at: "2026-04-01T15:00:00.000Z",
  moderation: "before" as const,
  at_risk: 0 as const,
  questions: [],
  measure_markdown:
    "Why.\n\n## Article 1 — Scope\n\n1. Cameras.\n\n2. Software:\n\n(a) of one kind;\n\n(b) of another.\n",
};

async function anOffice(db: Db, role: OfficialRole = "case officer") {
  const government = await aGovernment(db);
  const { id } = await anOfficial(db, { government, role });
  const official = await findAccount(db, id);
  if (!official) throw new Error("The official has no account");
  return { government_code: government.code, official };
}

async function aDraft(db: Db) {
  const { government_code, official } = await anOffice(db);
  const { reference } = await createConsultation(db, official, { government_code, content, now });
  return { official, consultation: await findConsultation(db, official, reference) };
}

describe.each(dialects)("writing a consultation (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("gives it the next reference of its government and year, and cuts the measure into provisions", async () => {
    const { government_code, official } = await anOffice(db);

    const first = await createConsultation(db, official, { government_code, content, now });
    const second = await createConsultation(db, official, { government_code, content, now });
    const nextYear = await createConsultation(db, official, {
      government_code,
      content,
      now: new Date("2026-12-31T23:30:00Z"),
    });

    expect([first, second, nextYear].map(({ reference }) => reference)).toEqual([
      `${government_code}-2026-001`,
      `${government_code}-2026-002`,
      `${government_code}-2027-001`,
    ]);
    const { id } = await findConsultation(db, official, first.reference);
    expect((await listProvisions(db, id)).map(({ anchor }) => anchor)).toEqual([
      "article-1",
      "article-1-1",
      "article-1-2",
      "article-1-2-a",
      "article-1-2-b",
    ]);
  });

  test("never gives a reference twice, however many come at once", async () => {
    const { government_code, official } = await anOffice(db);

    const written = await Promise.all(
      Array.from({ length: 6 }, () => createConsultation(db, official, { government_code, content, now })),
    );

    expect(new Set(written.map(({ reference }) => reference)).size).toBe(6);
  });

  test("is for case officers of that government alone", async () => {
    const { government_code, official } = await anOffice(db);
    const analyst = await anOffice(db, "analyst");

    await expect(
      createConsultation(db, analyst.official, { government_code: analyst.government_code, content, now }),
    ).rejects.toMatchObject({ status: 403 });
    await expect(
      createConsultation(db, analyst.official, { government_code, content, now }),
    ).rejects.toMatchObject({ status: 403 });
    expect((await createConsultation(db, official, { government_code, content, now })).ok).toBe(true);
  });

  test("keeps a draft from everyone but that government's officials", async () => {
    const { consultation, official } = await aDraft(db);
    const stranger = await anOffice(db);

    await expect(findConsultation(db, null, consultation.reference)).rejects.toMatchObject({ status: 404 });
    await expect(findConsultation(db, stranger.official, consultation.reference)).rejects.toMatchObject({
      status: 404,
    });
    expect(await findConsultation(db, official, consultation.reference)).toMatchObject({ stage: "draft" });
  });

  test("keeps the identity of provisions whose number stays, while a draft is written anew", async () => {
    const { consultation, official } = await aDraft(db);
    const before = await listProvisions(db, consultation.id);

    await saveConsultation(db, official, {
      consultation,
      content: { ...content, measure_markdown: "## Article 1 — Scope\n\n1. Cameras and drones.\n" },
      now,
    });

    const after = await listProvisions(db, consultation.id);
    expect(after.map(({ anchor, id }) => [anchor, id])).toEqual(
      before.slice(0, 2).map(({ anchor, id }) => [anchor, id]),
    );
    expect(after[1]?.html).toContain("Cameras and drones");
  });

  test("makes one consultation of a form that was sent twice, also at once, with the words sent last", async () => {
    const { government_code, official } = await anOffice(db);
    const sent = { government_code, content, now, key: newId() };

    const twice = await Promise.all([1, 2].map(() => createConsultation(db, official, sent)));
    await createConsultation(db, official, { ...sent, content: { ...content, title: "Corrected" } });
    const next = await createConsultation(db, official, { government_code, content, now });

    expect(twice.map(({ reference }) => reference)).toEqual(Array(2).fill(`${government_code}-2026-001`));
    expect(await findConsultation(db, official, `${government_code}-2026-001`)).toMatchObject({
      title: "Corrected",
    });
    expect(next.reference).toBe(`${government_code}-2026-002`);
  });

  test("takes no key for a consultation of another government", async () => {
    const { consultation } = await aDraft(db);
    const other = await anOffice(db);

    const { government_code, official } = other;
    const made = await createConsultation(db, official, {
      government_code,
      content,
      now,
      key: consultation.id,
    });

    expect(made.reference).toBe(`${government_code}-2026-001`);
  });

  test("does not let one official overwrite unseen what another has saved meanwhile", async () => {
    const { consultation, official } = await aDraft(db);
    const save = (title: string) =>
      saveConsultation(db, official, { consultation, content: { ...content, title }, now });

    const first = await save("First");
    const second = await save("Second");

    expect(first.ok).toBe(true);
    expect(second).toMatchObject({
      ok: false,
      errors: { form: expect.objectContaining({ key: "consultation-editor.saved-meanwhile" }) },
    });
    expect(await findConsultation(db, official, consultation.reference)).toMatchObject({ title: "First" });
  });

  test("leaves what has been announced as it is", async () => {
    const { consultation, official } = await aDraft(db);
    await moveStage(db, official, { consultation, to: "announced", note: "", now });

    const saved = await saveConsultation(db, official, {
      consultation,
      content: { ...content, title: "Other" },
      now,
    });

    expect(saved).toMatchObject({
      ok: false,
      errors: { form: expect.objectContaining({ key: "consultation-editor.announced-meanwhile" }) },
    });
    expect(await findConsultation(db, null, consultation.reference)).toMatchObject({ title: content.title });
  });
});

describe.each(dialects)("moving a consultation on (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("records who did it, when and why", async () => {
    const { consultation, official } = await aDraft(db);

    await moveStage(db, official, { consultation, to: "announced", note: "Published today.", now });

    const events = await db
      .selectFrom("consultation_event")
      .selectAll()
      .where("consultation_id", "=", consultation.id)
      .execute();
    expect(events).toMatchObject([
      { stage: "announced", occurred_at: now.toISOString(), actor_id: official.id, note: "Published today." },
    ]);
  });

  test("tells the second of two officials, and records one event", async () => {
    const { consultation, official } = await aDraft(db);

    const results = await Promise.all([
      moveStage(db, official, { consultation, to: "announced", note: "", now }),
      moveStage(db, official, { consultation, to: "announced", note: "", now }),
    ]);

    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const events = db
      .selectFrom("consultation_event")
      .selectAll()
      .where("consultation_id", "=", consultation.id);
    expect(await events.execute()).toHaveLength(1);
  });

  test("skips no stage, asks for a reason to withdraw, and announces nothing whose time is over", async () => {
    const { consultation, official } = await aDraft(db);

    const decided = await moveStage(db, official, { consultation, to: "decided", note: "", now });
    const late = await moveStage(db, official, {
      consultation,
      to: "announced",
      note: "",
      now: new Date("2026-05-01T00:00:00Z"),
    });
    await moveStage(db, official, { consultation, to: "announced", note: "", now });
    const announced = await findConsultation(db, official, consultation.reference);
    const withdrawn = await moveStage(db, official, {
      consultation: announced,
      to: "withdrawn",
      note: " ",
      now,
    });

    expect([decided.ok, late.ok, withdrawn.ok]).toEqual([false, false, false]);
  });

  test("is for case officers of that government alone", async () => {
    const { consultation } = await aDraft(db);
    const stranger = await anOffice(db);

    await expect(
      moveStage(db, stranger.official, { consultation, to: "announced", note: "", now }),
    ).rejects.toMatchObject({ status: 403 });
  });
});
