import { describe, expect, test } from "vitest";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { moveStage } from "#app/consultations/move-stage.server.ts";
import { findProvision, listProvisions } from "#app/consultations/provisions.server.ts";
import { readMeasure } from "#app/consultations/read-measure.server.ts";
import { renderMeasureAgain } from "#app/consultations/render-measure-again.server.ts";
import {
  findChanges,
  listEarlierLabels,
  listVersions,
  measureIn,
} from "#app/consultations/versions/find-versions.server.ts";
import {
  announceVersion,
  findNextVersion,
  saveNextVersion,
} from "#app/consultations/versions/next-version.server.ts";
import type { Db } from "#db/schema.ts";
import { aComment, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aTranslation } from "#tests/support/translation-builder.ts";
import {
  aVersion,
  aVersionedConsultation,
  withAnArticle,
  withoutTheParagraph,
} from "#tests/support/version-builder.ts";

const now = new Date("2026-02-10T10:00:00.000Z");
const next = { measure_markdown: withAnArticle, notice: "New.", reason: "Asked for.", corrections: {} };

describe.each(dialects)("versions of a measure (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("keep a provision's row, its anchor and its comments where an article is inserted before it", async () => {
    const { consultation, official } = await aVersionedConsultation(db);
    const before = await listProvisions(db, consultation.id);
    await aComment(db, { consultation, points: [{ anchor: "article-2" }] });

    await aVersion(db, { consultation, official });

    const after = await listProvisions(db, consultation.id);
    expect(after.map(({ label, anchor }) => [label, anchor])).toEqual([
      ["Article 1", "article-1"],
      ["Article 1(1)", "article-1-1"],
      ["Article 2", "article-2-v2"],
      ["Article 2(1)", "article-2-1"],
      ["Article 3", "article-2"],
    ]);
    expect(after.at(-1)?.id).toBe(before.at(-1)?.id);
    expect(await listEarlierLabels(db, { id: before[2]?.id ?? "", label: "Article 3" })).toEqual([
      { version: 1, label: "Article 2" },
    ]);
  });

  test("stay readable, each as it was", async () => {
    const { consultation, official } = await aVersionedConsultation(db);
    await aVersion(db, { consultation, official });
    await aVersion(db, { consultation, official }, { text: withoutTheParagraph });
    const now3 = await findConsultation(db, null, consultation.reference);

    const labelsIn = async (version: number) => {
      const { provisions } = await readMeasure(db, measureIn(now3, version), null);
      return provisions.map(({ label }) => label);
    };

    expect(await labelsIn(1)).toEqual(["Article 1", "Article 1(1)", "Article 2"]);
    expect(await labelsIn(2)).toEqual([
      "Article 1",
      "Article 1(1)",
      "Article 2",
      "Article 2(1)",
      "Article 3",
    ]);
    expect(await labelsIn(3)).toEqual(["Article 1", "Article 2"]);
    expect(await listVersions(db, now3)).toMatchObject([
      { number: 3, notice: "There is a new version.", reason: "Comments asked for it." },
      { number: 2 },
      { number: 1, notice: "", reason: "" },
    ]);
  });

  test("keep what was taken out, with what it said last and where it stood", async () => {
    const { consultation, official } = await aVersionedConsultation(db);
    await aComment(db, { consultation, points: [{ anchor: "article-1-1" }] });

    await aVersion(db, { consultation, official }, { text: withoutTheParagraph });

    expect(await findProvision(db, consultation, "article-1-1")).toMatchObject({
      label: "Article 1(1) · v1",
      text: "No export without a licence.",
      removed_in: 2,
    });
    expect((await listProvisions(db, consultation.id)).map(({ label }) => label)).toEqual([
      "Article 1",
      "Article 2",
    ]);
  });

  test("differ by provision: added, taken out, changed, and renumbered alone", async () => {
    const { consultation, official } = await aVersionedConsultation(db);
    await aVersion(db, { consultation, official });
    await aVersion(db, { consultation, official }, { text: withoutTheParagraph });
    const found = await findConsultation(db, null, consultation.reference);

    const changes = await findChanges(db, found, { from: 1, to: 2 });
    const whole = await findChanges(db, found, { from: 1, to: 3 });
    const back = await findChanges(db, found, { from: 2, to: 1 });

    expect(changes.map(({ change, label, earlierLabel }) => [change, label, earlierLabel])).toEqual([
      ["added", "Article 2", null],
      ["added", "Article 2(1)", null],
      ["renumbered", "Article 3", "Article 2"],
    ]);
    expect(whole.map(({ change, label }) => [change, label])).toEqual([
      ["changed", "Article 1"],
      ["removed", "Article 1(1)"],
    ]);
    expect(back.map(({ change }) => change)).toEqual(["removed", "removed", "renumbered"]);
  });

  test("follow what the official says of which provision is which", async () => {
    const { consultation, official } = await aVersionedConsultation(db);
    const before = await listProvisions(db, consultation.id);

    await aVersion(
      db,
      { consultation, official },
      { corrections: { "article-2": "article-2", "article-3": "" } },
    );

    const after = await listProvisions(db, consultation.id);
    const idOf = (label: string) => after.find((provision) => provision.label === label)?.id;
    expect(idOf("Article 2")).toBe(before[2]?.id);
    expect(before.map(({ id }) => id)).not.toContain(idOf("Article 3"));
  });

  test("refuse to take two provisions for one, or a paragraph for a heading", async () => {
    const { consultation, official } = await aVersionedConsultation(db);
    const seen = { version: 1, revision: 0 };
    const announce = (corrections: Record<string, string>) =>
      announceVersion(db, official, { consultation, seen, next: { ...next, corrections }, now });

    const twice = await announce({ "article-2": "article-2", "article-3": "article-2" });
    const another = await announce({ "article-2": "article-1-1" });

    expect(twice).toMatchObject({ ok: false, isOvertaken: false, errors: { "was-article-3": {} } });
    expect(another).toMatchObject({ ok: false, errors: { "was-article-2": {} } });
    expect(await listVersions(db, consultation)).toEqual([]);
  });

  test("go into the outbox and the history, and raise the revision that kept pages hang on", async () => {
    const { consultation, official } = await aVersionedConsultation(db);

    await aVersion(db, { consultation, official });

    const after = await findConsultation(db, null, consultation.reference);
    expect(after.revision).toBeGreaterThan(consultation.revision);
    expect(after.measure_version).toBe(2);
    const ofConsultation = { consultation_id: consultation.id, actor_id: official.id };
    expect(
      await db.selectFrom("event").selectAll().where("consultation_id", "=", consultation.id).execute(),
    ).toMatchObject([{ ...ofConsultation, kind: "measure changed", occurred_at: now.toISOString() }]);
    expect(
      await db
        .selectFrom("consultation_event")
        .selectAll()
        .where("consultation_id", "=", consultation.id)
        .execute(),
    ).toMatchObject([{ ...ofConsultation, measure_version: 2, note: "There is a new version." }]);
  });

  test("let the first of two officials announce, and tell the other", async () => {
    const { consultation, official } = await aVersionedConsultation(db);
    const asked = { consultation, seen: { version: 1, revision: 0 }, next, now };

    const both = await Promise.all([
      announceVersion(db, official, asked),
      announceVersion(db, official, asked),
    ]);

    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      isOvertaken: true,
      errors: { form: { key: "versions-office.announced-meanwhile" } },
    });
    expect(await listVersions(db, consultation)).toHaveLength(2);
  });

  test("are saved while they are written, for officials alone, and overwrite nobody", async () => {
    const { consultation, official } = await aVersionedConsultation(db);
    const seen = { version: 1, revision: 0 };

    const saved = await saveNextVersion(db, official, { consultation, seen, next, now });
    const other = await saveNextVersion(db, official, { consultation, seen, next, now });

    expect(saved.ok).toBe(true);
    expect(other).toMatchObject({ ok: false, isOvertaken: true });
    expect(await findNextVersion(db, official, consultation)).toEqual({ ...next, revision: 1 });
    expect(await listVersions(db, consultation)).toEqual([]);
    const announced = await announceVersion(db, official, {
      ...{ consultation, next, now },
      seen: { version: 1, revision: 1 },
    });
    expect(announced).toEqual({ ok: true, number: 2 });
    expect(await findNextVersion(db, official, consultation)).toMatchObject({ revision: 0 });
  });

  test("come only while a measure is announced or open, and from case officers of that government", async () => {
    const { government, consultation, official } = await aVersionedConsultation(db);
    const moderator = await anOfficial(db, { government });
    const seen = { version: 1, revision: 0 };
    const asked = { consultation, seen, next, now };
    const account = { ...official, id: moderator.id, offices: [] };

    await expect(announceVersion(db, account, asked)).rejects.toMatchObject({ status: 403 });
    await moveStage(db, official, { consultation, to: "withdrawn", note: "No.", now });
    expect(await announceVersion(db, official, asked)).toMatchObject({
      ok: false,
      errors: { form: { key: "versions-office.not-at-this-stage" } },
    });
  });

  test("leave a translation with its title alone until it is given anew, and keep its earlier words", async () => {
    const { consultation, official } = await aVersionedConsultation(db);
    await aTranslation(db, consultation);

    await aVersion(db, { consultation, official });

    expect(await db.selectFrom("provision_text").selectAll().where("language", "=", "de").execute()).toEqual(
      [],
    );
    expect(await wordsIn(db, consultation.id, "de")).toContain("Keine Ausfuhr ohne Genehmigung.");
    const [text] = await db
      .selectFrom("consultation_text")
      .select(["has_measure", "fits", "title"])
      .where("consultation_id", "=", consultation.id)
      .execute();
    expect(text).toMatchObject({ has_measure: 0, fits: 1 });
  });

  test("are rendered again in their own order, whatever their anchors", async () => {
    const { consultation, official } = await aVersionedConsultation(db);
    await aVersion(db, { consultation, official });
    const before = await listProvisions(db, consultation.id);
    await db
      .updateTable("provision")
      .set({ html: "" })
      .where("consultation_id", "=", consultation.id)
      .execute();

    await renderMeasureAgain(db, { consultation_id: consultation.id });

    expect(await listProvisions(db, consultation.id)).toEqual(before);
  });
});

async function wordsIn(db: Db, consultationId: string, language: string) {
  const rows = await db
    .selectFrom("provision_version")
    .select("text")
    .where("consultation_id", "=", consultationId)
    .where("language", "=", language)
    .execute();
  return rows.map(({ text }) => text);
}
