import { describe, expect, test } from "vitest";
import { fillJointReason, fillReason } from "#app/moderation/ready-reasons/fill-reason.server.ts";
import {
  endReadyReason,
  keepReadyReason,
  listReadyReasons,
  listReasonChanges,
  readTexts,
} from "#app/moderation/ready-reasons/ready-reasons.server.ts";
import { decideTogether } from "#app/moderation/together/decide-together.server.ts";
import { followCampaigns } from "#app/moderation/together/follow.server.ts";
import type { Db } from "#db/schema.ts";
import { aComment, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aCampaign, aModeratedConsultation } from "#tests/support/moderated.ts";

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

  test("are read by each author of many in their language, as by those whose letters follow", async () => {
    const { government, consultation, moderator, ready, set } = await aReadyReason(db);
    await set({ follow: true }, now);
    const { campaignId, letters, chosen } = await aCampaign(db, { consultation, count: 3 });
    const author = await anAccount(db, { language: "fr" });
    for (const { id } of letters.slice(1))
      await db.updateTable("comment").set({ author_id: author.id }).where("id", "=", id).execute();
    const typed = { ready, reason: "", outcome: "return", ground: "", comments: "", version: "0" };
    const filled = await fillJointReason(db, moderator, { government: government.code, typed, consultation });

    const joint = {
      outcome: "return",
      ground: null,
      reason: filled.typed.reason ?? "",
      follow: true,
    } as const;
    const comments = chosen.slice(0, 2);
    const { reasonTexts } = filled;
    await decideTogether(db, moderator, { ...joint, consultation, campaignId, comments, reasonTexts, now });
    expect(await followCampaigns(db, now)).toBe(1);

    const decisions = await db
      .selectFrom("decision")
      .innerJoin("comment", "comment.id", "decision.comment_id")
      .select(["decision.reason", "comment.id"])
      .where("comment.consultation_id", "=", consultation.id)
      .execute();
    const reasons = new Map(decisions.map(({ id, reason }) => [id, reason]));
    expect(letters.map(({ id }) => reasons.get(id))).toEqual([texts.en, texts.fr, texts.fr]);
    const written = { ...typed, reason: "My own words." };
    expect(
      await fillJointReason(db, moderator, { government: government.code, typed: written, consultation }),
    ).toEqual({ typed: written, reasonTexts: null });
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

  test("are remembered with who kept and ended them, for moderators of the government alone", async () => {
    const { government, moderator, second, ready } = await aReadyReason(db);
    const other = await aModeratedConsultation(db);
    const here = { government: government.code };
    const later = new Date("2026-02-12T10:00:00.000Z");
    await endReadyReason(db, second, { ...here, id: ready, now: later });

    const told = await listReasonChanges(db, moderator, government.code);

    expect(told.map(({ change, by, at, name, texts }) => [change, by, at, name, texts.fr])).toEqual([
      ["ended", second.name, later.toISOString(), "Private data", texts.fr],
      ["kept", moderator.name, now.toISOString(), "Private data", texts.fr],
    ]);
    await expect(listReasonChanges(db, other.moderator, government.code)).rejects.toMatchObject({
      status: 403,
    });
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
