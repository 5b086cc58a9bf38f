import { describe, expect, test } from "vitest";
import { fillReason } from "#app/moderation/ready-reasons/fill-reason.server.ts";
import {
  endReadyReason,
  keepReadyReason,
  listReadyReasons,
  readTexts,
} from "#app/moderation/ready-reasons/ready-reasons.server.ts";
import type { Db } from "#db/schema.ts";
import { aComment, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aModeratedConsultation } from "#tests/support/moderated.ts";

const now = new Date("2026-02-10T10:00:00.000Z");
const texts = { en: "Leave out the address.", fr: "Retirez l’adresse." };

describe.each(dialects)("ready reasons (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("fill in where no reason is written, in the author's language, and leave what is written", async () => {
    const { government, consultation, moderator, ready } = await aReadyReason(db);
    const author = await anAccount(db, { language: "fr" });
    const french = await aComment(db, { consultation, author, status: "held" });
    const english = await aComment(db, { consultation, status: "held" });
    const fill = (comment: typeof french, reason: string) =>
      fillReason(db, moderator, { government: government.code, typed: { ready, reason }, comment });

    expect((await fill(french, "")).reason).toBe(texts.fr);
    expect((await fill(english, " ")).reason).toBe(texts.en);
    expect((await fill(french, "My own words.")).reason).toBe("My own words.");
  });

  test("are each government's own, and go when a moderator ends them", async () => {
    const { government, moderator, ready } = await aReadyReason(db);
    const other = await aModeratedConsultation(db);

    await expect(listReadyReasons(db, other.moderator, government.code)).rejects.toMatchObject({
      status: 403,
    });
    const elsewhere = { government: other.government.code, id: ready, now };
    await expect(endReadyReason(db, other.moderator, elsewhere)).rejects.toMatchObject({ status: 404 });
    await endReadyReason(db, moderator, { government: government.code, id: ready, now });

    expect(await listReadyReasons(db, moderator, government.code)).toEqual([]);
  });

  test("have a text in at least one language, and none that is too long", () => {
    expect(readTexts({ "text-en": " " }, ["en", "fr"])).toMatchObject({ ok: false });
    expect(readTexts({ "text-fr": "x".repeat(4001) }, ["en", "fr"])).toMatchObject({
      ok: false,
      errors: { "text-fr": expect.anything() },
    });
    expect(readTexts({ "text-fr": "Non.", "text-xx": "?" }, ["en", "fr"])).toEqual({
      ok: true,
      texts: { fr: "Non." },
    });
  });
});

async function aReadyReason(db: Db) {
  const found = await aModeratedConsultation(db);
  const { government, moderator } = found;
  await keepReadyReason(db, moderator, { government: government.code, name: "Private data", texts, now });
  const [kept] = await listReadyReasons(db, moderator, government.code);
  return { ...found, ready: kept?.id ?? "" };
}
