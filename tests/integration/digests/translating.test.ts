import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { makeUnread } from "#app/comments/record/public-version.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { readPublicDigest } from "#app/digests/snapshots/public-digests.server.ts";
import { findQuote } from "#app/digests/translating/find-quote.server.ts";
import { takeTranslationBack, translateQuote } from "#app/digests/translating/translate-quote.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { aKeyPoint, argued, digestsKept } from "#tests/support/argued.ts";
import { anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anAnalystsConsultation } from "#tests/support/digest-reader.ts";
import { aPublication, aSnapshot } from "#tests/support/snapshots.ts";

const now = new Date("2026-02-02T09:00:00.000Z");
const later = new Date("2026-02-05T09:00:00.000Z");

describe.each(dialects)("a translation of a quote (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function aQuote() {
    const { government, consultation, analyst } = await anAnalystsConsultation(db);
    const remarks = "Les délais de licence coûteraient aux petits exportateurs leurs clients à l’étranger.";
    await argued(db, consultation, [{ remarks }]);
    await digestsKept(db);
    const comment = await db
      .selectFrom("comment")
      .selectAll()
      .where("consultation_id", "=", consultation.id)
      .executeTakeFirstOrThrow();
    await db.deleteFrom("key_point").execute();
    await aKeyPoint(db, comment);
    const { id: passageId } = await db
      .selectFrom("passage")
      .select("id")
      .where("comment_id", "=", comment.id)
      .executeTakeFirstOrThrow();
    const { government_code, reference } = consultation;
    const opened = await findOfficialsConsultation(db, analyst, { government: government_code, reference });
    const read = async () => {
      const { quote, seen } = await findQuote(db, analyst, { consultation: opened, passageId });
      return { words: quote.translation?.words ?? null, by: quote.translation?.made_by ?? null, seen };
    };
    const of = { consultation: opened, passageId, now };
    const write = (words: string, seen: number, at = now) =>
      translateQuote(db, analyst, { ...of, now: at, language: "en", words, seen });
    return { government, consultation, analyst, comment, of, read, write };
  }

  test("stands beside it with who wrote it, and the one before comes back when it is taken away", async () => {
    const { analyst, of, read, write } = await aQuote();

    expect(await write("Delays would cost exporters their customers.", 0)).toEqual({ ok: true });
    expect(await write("Delays would cost small exporters their customers abroad.", 1)).toEqual({ ok: true });
    expect(await read()).toEqual({
      ...{ words: "Delays would cost small exporters their customers abroad.", by: analyst.name, seen: 2 },
    });
    await takeTranslationBack(db, analyst, { ...of, seen: 2 });
    expect((await read()).words).toBe("Delays would cost exporters their customers.");
    await takeTranslationBack(db, analyst, { ...of, seen: 1 });
    expect((await read()).words).toBeNull();
  });

  test("is not written over what a colleague wrote meanwhile", async () => {
    const { read, write } = await aQuote();

    const both = await Promise.all([write("One.", 0), write("The other.", 0)]);

    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      errors: { words: { key: "digest-said.translated-meanwhile" } },
    });
    expect((await read()).seen).toBe(1);
  });

  test("is written by those alone who may edit the digest", async () => {
    const { government, of } = await aQuote();
    const { id } = await anOfficial(db, { government, role: "moderator" });
    const moderator = await findAccount(db, id);
    if (!moderator) throw new Error("The moderator has no account");

    await expect(
      translateQuote(db, moderator, { ...of, language: "en", words: "No.", seen: 0 }),
    ).rejects.toMatchObject({ status: 403 });
    await expect(takeTranslationBack(db, moderator, { ...of, seen: 0 })).rejects.toMatchObject({
      status: 403,
    });
  });

  test("is gone with the quote, and shown to nobody from the moment at which that is not public", async () => {
    const { comment, of, read, write } = await aQuote();
    await write("Delays would cost exporters their customers.", 0);

    await inTransaction(db, (db) => makeUnread(db, comment, { kind: "taken off", at: later.toISOString() }));

    await expect(read()).rejects.toMatchObject({ status: 404 });
    await digestsKept(db);
    const left = db.selectFrom("quote_translation").select("number").where("passage_id", "=", of.passageId);
    expect(await left.execute()).toEqual([]);
  });

  test("is in a published digest without a name, and only where it was there when that was published", async () => {
    const { consultation, analyst, write } = await aQuote();
    await write("As it was published.", 0);
    const number = (await aSnapshot(db, consultation)) ?? 0;
    await aPublication(db, { consultation, number, official: analyst.id });
    await write("Written later.", 1, later);

    const { told } = await readPublicDigest(db, consultation.id, String(number));

    const quotes = told.sides.flatMap(({ points }) => points.flatMap(({ quotes }) => quotes));
    expect(quotes.map(({ translation }) => translation)).toEqual([
      { language: "en", words: "As it was published.", made_by: null, made_at: null },
    ]);
    expect(JSON.stringify(told)).not.toContain(analyst.name);
  });
});
