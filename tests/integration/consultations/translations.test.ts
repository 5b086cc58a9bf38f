import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { listEvents } from "#app/consultations/list-events.server.ts";
import { moveStage } from "#app/consultations/move-stage.server.ts";
import { findInMeasure, readMeasure } from "#app/consultations/read-measure.server.ts";
import { textLanguages } from "#app/consultations/text-languages.ts";
import {
  giveTranslation,
  sayLanguage,
  takeTranslationAway,
} from "#app/consultations/translations/give-translation.server.ts";
import { readAsked, readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { titlesIn } from "#app/consultations/translations/titles-in.server.ts";
import { saveConsultation } from "#app/consultations/write-consultation.server.ts";
import type { Db, OfficialRole } from "#db/schema.ts";
import { aConsultation, aGovernment, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aQuestion, askedIn } from "#tests/support/question-builder.ts";
import { inGerman } from "#tests/support/translation-builder.ts";

const now = new Date("2026-02-01T10:00:00Z");

async function anOffice(db: Db, role: OfficialRole = "case officer") {
  const government = await aGovernment(db);
  const official = await findAccount(db, (await anOfficial(db, { government, role })).id);
  if (!official) throw new Error("The official has no account");
  return { government, official };
}

async function aCase(db: Db, facts: { stage?: "draft" | "announced"; language?: string | null } = {}) {
  const { government, official } = await anOffice(db);
  const consultation = await aConsultation(db, { government, language: "en", stage: "draft", ...facts });
  return { government, official, consultation };
}

const german = { language: "de" as const, revision: 0, content: inGerman, now };

/** As somebody reads it whose page is in that language. */
async function asRead(db: Db, reference: string, language: string, query = "") {
  const url = `http://localhost/consultations/${reference}${query}`;
  return readConsultation({ db, account: null, t: { language } }, { url }, reference);
}

describe.each(dialects)("a consultation in several languages (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("has the same provisions under the same anchors in each", async () => {
    const { official, consultation } = await aCase(db, { stage: "announced" });

    expect(await giveTranslation(db, official, { consultation, ...german })).toEqual({ ok: true });

    const read = await asRead(db, consultation.reference, "de");
    const authentic = await readMeasure(db, { id: consultation.id }, null);
    const translated = await readMeasure(db, read, null);
    expect(translated.provisions.map(({ id, anchor }) => [id, anchor])).toEqual(
      authentic.provisions.map(({ id, anchor }) => [id, anchor]),
    );
    expect(translated.provisions.map(({ label }) => label)).toEqual([
      "Artikel 1",
      "Artikel 1(1)",
      "Artikel 2",
    ]);
    expect((await findInMeasure(db, read, "ausfuhr")).found.map(({ anchor }) => anchor)).toEqual([
      "article-1-1",
    ]);
  });

  test("is read in the language of the page where it is given in it, and in the one that the address names", async () => {
    const { official, consultation } = await aCase(db, { stage: "announced" });
    await giveTranslation(db, official, { consultation, ...german });
    const { reference } = consultation;

    expect(await asRead(db, reference, "de")).toMatchObject({ title: inGerman.title });
    expect(await asRead(db, reference, "fr")).toMatchObject({ title: consultation.title });
    expect(await asRead(db, reference, "fr", "?text=de")).toMatchObject({
      title: inGerman.title,
      text: { authentic: "en", language: "de", measureLanguage: "de", languages: ["en", "de"] },
    });
    expect(await asRead(db, reference, "de", "?text=en")).toMatchObject({ title: consultation.title });
  });

  test("stands in lists in the language of the page", async () => {
    const { official, consultation } = await aCase(db, { stage: "announced" });
    await giveTranslation(db, official, { consultation, ...german });

    const [shown] = await titlesIn(db, [consultation], "de");

    expect(shown).toMatchObject({ title: inGerman.title, textLanguage: "de" });
    expect((await titlesIn(db, [consultation], "ja"))[0]).toMatchObject({ textLanguage: "en" });
  });

  test("can be given with title and summary alone: the measure then stays in the authentic language", async () => {
    const { official, consultation } = await aCase(db, { stage: "announced" });
    const content = { ...inGerman, measure_markdown: "" };

    await giveTranslation(db, official, { consultation, ...german, content });

    const read = await asRead(db, consultation.reference, "de");
    expect(read.text).toMatchObject({ language: "de", measureLanguage: "en", measureTranslation: null });
    expect((await readMeasure(db, read, null)).provisions[0]?.label).toBe("Article 1");
  });

  test("asks the same questions with the same keys in each language", async () => {
    const { official, consultation } = await aCase(db, { stage: "announced" });
    await askedIn(db, consultation, [
      aQuestion({
        key: "size",
        kind: "single",
        options: [
          { key: "few", text: "Few" },
          { key: "many", text: "Many" },
        ],
      }),
      aQuestion({ key: "other" }),
    ]);
    const options = [
      { key: "few", text: "Wenige" },
      { key: "many", text: "Viele" },
    ];
    const size = { key: "size", text: "Wie viele?", hint: "", options, from_label: "", to_label: "" };

    await giveTranslation(db, official, {
      consultation,
      ...german,
      content: { ...inGerman, questions: [size] },
    });

    const asked = await readAsked(db, await asRead(db, consultation.reference, "de"));
    expect(asked.map(({ key, language }) => [key, language])).toEqual([
      ["size", "de"],
      ["other", "en"],
    ]);
    expect(asked[0]?.options).toEqual(options);
  });

  test("is refused a translation that parts from the measure, and keeps the one before", async () => {
    const { official, consultation } = await aCase(db);
    await giveTranslation(db, official, { consultation, ...german });
    const content = { ...inGerman, measure_markdown: "# Artikel 1\n\n2. Keine Ausfuhr.\n" };

    const refused = await giveTranslation(db, official, { consultation, ...german, revision: 1, content });

    expect(refused).toMatchObject({ ok: false, errors: { measure: { key: "translations.parts-at" } } });
    expect(await textsOf(db, consultation)).toMatchObject([{ language: "de", revision: 1, fits: 1 }]);
  });

  test("tells readers in the history of a translation that comes after the announcement, and of none before", async () => {
    const { official, consultation } = await aCase(db);
    await giveTranslation(db, official, { consultation, ...german });
    await moveStage(db, official, { consultation, to: "announced", note: "", now });

    const later = new Date(now.getTime() + 1000);
    await giveTranslation(db, official, { consultation, ...german, language: "fr", now: later });

    const events = await listEvents(db, consultation, { now: later });
    expect(events.map(({ stage, language }) => [stage, language])).toEqual([
      ["announced", "fr"],
      ["open", null],
      ["announced", null],
    ]);
    const kinds = await db
      .selectFrom("event")
      .select("kind")
      .where("consultation_id", "=", consultation.id)
      .orderBy("number")
      .execute();
    expect(kinds.map(({ kind }) => kind)).toEqual(["announced", "translated"]);
  });

  test("lets nobody change or take away a translation that everyone can read", async () => {
    const { official, consultation } = await aCase(db, { stage: "announced" });
    await giveTranslation(db, official, { consultation, ...german });
    const which = { consultation, language: "de" as const, revision: 1 };

    const changed = await giveTranslation(db, official, { ...which, content: inGerman, now });
    const taken = await takeTranslationAway(db, official, which);

    for (const refused of [changed, taken])
      expect(refused).toMatchObject({ ok: false, errors: { form: { key: "translations.stays-as-it-is" } } });
  });

  test("lets a draft's translation be taken away with all its provisions", async () => {
    const { official, consultation } = await aCase(db);
    await giveTranslation(db, official, { consultation, ...german });

    expect(await takeTranslationAway(db, official, { consultation, language: "de", revision: 1 })).toEqual({
      ok: true,
    });

    expect(await textsOf(db, consultation)).toEqual([]);
    const left = await db
      .selectFrom("provision_text")
      .innerJoin("provision", "provision.id", "provision_text.provision_id")
      .select("provision_text.language")
      .where("provision.consultation_id", "=", consultation.id)
      .execute();
    expect(left).toEqual([]);
  });

  test("shows nobody a translation that the draft has left behind, and is not announced with it", async () => {
    const { official, consultation } = await aCase(db);
    await giveTranslation(db, official, { consultation, ...german });
    const { title, summary, authority, time_zone, opens_at, closes_at, moderation, at_risk } = consultation;
    const facts = { title, summary, authority, time_zone, opens_at, closes_at, moderation, at_risk };
    const content = {
      ...facts,
      contact: "",
      language: "en",
      questions: [],
      measure_markdown: "# Article 1\n",
    };
    const seen = await findConsultation(db, official, consultation.reference);

    await saveConsultation(db, official, { consultation: seen, content, now });

    expect(await textsOf(db, consultation)).toMatchObject([{ language: "de", fits: 0 }]);
    const announced = await moveStage(db, official, { consultation, to: "announced", note: "", now });
    expect(announced).toMatchObject({ ok: false, errors: { to: { key: "translations.do-not-fit" } } });
    const again = { ...inGerman, measure_markdown: "# Artikel 1\n" };
    await giveTranslation(db, official, { consultation, ...german, revision: 1, content: again });
    expect(await moveStage(db, official, { consultation, to: "announced", note: "", now })).toEqual({
      ok: true,
    });
  });

  test("lets only the first of two officials who give the same translation at once have it", async () => {
    for (const stage of ["draft", "announced"] as const) {
      const { official, consultation } = await aCase(db, { stage });

      const given = await Promise.all(
        ["Eins", "Zwei"].map((title) =>
          giveTranslation(db, official, { consultation, ...german, content: { ...inGerman, title } }),
        ),
      );

      expect(given.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await textsOf(db, consultation)).toMatchObject([
        { title: given[0]?.ok ? "Eins" : "Zwei", revision: 1 },
      ]);
    }
  });

  test("needs its authentic language said first, which stays once it is public", async () => {
    const { official, consultation } = await aCase(db, { stage: "announced", language: null });

    expect(await giveTranslation(db, official, { consultation, ...german })).toMatchObject({
      errors: { form: { key: "translations.say-authentic-first" } },
    });
    expect(await sayLanguage(db, official, { consultation, language: "en" })).toEqual({ ok: true });
    expect(await sayLanguage(db, official, { consultation, language: "fr" })).toMatchObject({ ok: false });
    expect(await giveTranslation(db, official, { consultation, ...german, language: "en" })).toMatchObject({
      errors: { form: { key: "translations.is-the-authentic-one" } },
    });
  });

  test("is given its languages by case officers of that government alone", async () => {
    const { government, consultation } = await aCase(db);
    const stranger = await anOffice(db);
    const analyst = await findAccount(db, (await anOfficial(db, { government, role: "analyst" })).id);
    for (const account of [stranger.official, analyst]) {
      if (!account) throw new Error("There is no account");
      const forbidden = { status: 403 };
      await expect(giveTranslation(db, account, { consultation, ...german })).rejects.toMatchObject(
        forbidden,
      );
      const which = { consultation, language: "de" as const, revision: 1 };
      await expect(takeTranslationAway(db, account, which)).rejects.toMatchObject(forbidden);
      await expect(sayLanguage(db, account, which)).rejects.toMatchObject(forbidden);
    }
  });
});

async function textsOf(db: Db, { id }: { id: string }) {
  return db
    .selectFrom("consultation_text")
    .select(["language", "title", "revision", "fits"])
    .where("consultation_id", "=", id)
    .execute();
}

test("the languages that a text can be in are each named once", () => {
  expect(new Set(textLanguages).size).toBe(textLanguages.length);
});
