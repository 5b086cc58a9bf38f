import { describe, expect, test } from "vitest";
import { redact } from "#app/moderation/redacting/redact.server.ts";
import type { OfficialRole } from "#db/schema.ts";
import { attach, sendComment } from "#tests/support/attaching.ts";
import { type Account, aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aFickleStore, aFileStore } from "#tests/support/file-store.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { takingOut } from "#tests/support/redacting.ts";
import { anOfficesHolder } from "#tests/support/signed-in.ts";
import { anEmptyVault, aVault } from "#tests/support/vault.ts";

const yields = { name: "yields.csv", bytes: "year;yield\n2025;73.4\n" };
const secret = { confidential: "yes", ground: "trade-secret", justification: "It would tell competitors." };

describe.each(dialects)("the confidential files of a comment (%s)", (dialect) => {
  const db = useDatabase(dialect);

  /** A comment with a public and a confidential file, and what a test needs to ask for them. */
  async function aSentComment() {
    const vault = aVault();
    const state = { isAway: false };
    const files = aFickleStore(aFileStore(), () => state.isAway);
    const portal = await aPortal(db, { vault, files });
    const government = await aGovernment(db);
    const consultation = await aConsultation(db, { government, moderation: "after" });
    const author = await anAccount(db);
    const address = `/consultations/${consultation.reference}`;
    const by = { portal, address, headers: await cookieOf(db, portal, author) };
    await attach(by, yields, secret);
    await attach(by, { name: "prices.csv", bytes: "year;price\n2025;1\n" });
    const { number } = await sendComment(by);
    const stored = await db
      .selectFrom("version_attachment")
      .innerJoin("comment", "comment.id", "version_attachment.comment_id")
      .select(["attachment_id", "confidential"])
      .where("comment.consultation_id", "=", consultation.id)
      .execute();
    const idOf = (confidential: 0 | 1) =>
      stored.find((row) => row.confidential === confidential)?.attachment_id ?? "";
    const page = `/officials/${government.code}${address}/comments/${number}/confidential`;
    return {
      ...{ portal, government, consultation, state, files, author: by.headers, page },
      file: `${page}/files/${idOf(1)}`,
      publicFile: `${page}/files/${idOf(0)}`,
      id: idOf(1),
      as: async (account: Account) => cookieOf(db, portal, account),
      official: async (role: OfficialRole) =>
        cookieOf(db, portal, await anOfficial(db, { government, role })),
    };
  }

  async function takeOutFile(
    {
      government,
      consultation,
    }: Pick<Awaited<ReturnType<typeof aSentComment>>, "government" | "consultation">,
    id: string,
  ) {
    const moderator = await anOfficesHolder(db, await anOfficial(db, { government, role: "moderator" }));
    const comment = await db
      .selectFrom("comment")
      .select("id")
      .where("consultation_id", "=", consultation.id)
      .executeTakeFirstOrThrow();
    const now = new Date("2026-02-03T10:00:00.000Z");
    const form = await takingOut(db, { commentId: comment.id, passage: null, now });
    const taking = { ...form.taking, whole: { [`file-${id}`]: "personal data" as const } };
    expect(await redact(db, moderator, { ...form, taking })).toMatchObject({ ok: true });
    const { redacted } = await db
      .selectFrom("version_attachment")
      .select("redacted")
      .where("attachment_id", "=", id)
      .executeTakeFirstOrThrow();
    expect(redacted).toBe("personal data");
  }

  const idIn = (address: string) => address.split("/").at(-1) ?? "";

  const looks = () =>
    db.selectFrom("confidential_look").select(["version", "attachment_id", "account_id"]).execute();
  const looksAt = async (id: string) => (await looks()).filter(({ attachment_id }) => attachment_id === id);

  test("are named on the officials’ page, come back as they were cleaned, and each download is recorded", async () => {
    const { portal, page, file, id, as, government } = await aSentComment();
    const reader = await anOfficial(db, { government, role: "confidential reader", name: "Rosa Reader" });
    const cookie = await as(reader);

    const looked = await (await portal.post(page, { version: "1", intent: "look" }, cookie)).text();
    const first = await portal.post(file, { version: "1" }, cookie);
    await portal.post(file, { version: "1" }, cookie);

    expect(looked).toContain("yields.csv");
    expect(looked).toContain(`action="/en${file}"`);
    expect(first.status).toBe(200);
    expect(await first.text()).toBe(yields.bytes);
    expect(first.headers.get("cache-control")).toBe("private, no-store");
    expect(first.headers.get("content-disposition")).toContain(`filename="yields.csv"`);
    const look = { version: 1, attachment_id: id, account_id: reader.id };
    expect(await looksAt(id)).toEqual([look, look]);
    const after = await (await portal.get(page, cookie)).text();
    expect(after.replaceAll("<!-- -->", "")).toMatch(
      /Rosa Reader, <time[^>]*>[^<]*<\/time>: a file of version 1/,
    );
    expect(after).not.toContain("yields.csv");
  });

  test.each<OfficialRole>(["moderator", "case officer", "analyst"])(
    "are refused to the role of %s",
    async (role) => {
      const { portal, file, id, official } = await aSentComment();

      const answer = await portal.post(file, { version: "1" }, await official(role));

      expect(answer.status).toBe(403);
      expect(await answer.text()).not.toContain("73.4");
      expect(await looksAt(id)).toEqual([]);
    },
  );

  test("are not for another government’s reader, their author on this page, nor whoever is nobody", async () => {
    const its = await aSentComment();
    const { portal, page, file, id, as } = its;
    const elsewhere = await aGovernment(db);
    const other = await as(await anOfficial(db, { government: elsewhere, role: "confidential reader" }));
    const through = file.replace(`/officials/${its.government.code}/`, `/officials/${elsewhere.code}/`);

    expect((await portal.post(file, { version: "1" }, other)).status).toBe(403);
    expect((await portal.post(through, { version: "1" }, other)).status).toBe(404);
    expect((await portal.post(file, { version: "1" }, its.author)).status).toBe(403);
    const nobody = await portal.post(file, { version: "1" });
    expect(nobody.headers.get("location")).toMatch(/^\/sign-in/);
    const reader = await its.official("confidential reader");
    expect((await portal.get(file, reader)).headers.get("location")).toBe(page);
    expect(await looksAt(id)).toEqual([]);
  });

  test("are those of that version alone, and no public file is among them", async () => {
    const { portal, file, publicFile, id, official } = await aSentComment();
    const cookie = await official("confidential reader");

    expect((await portal.post(publicFile, { version: "1" }, cookie)).status).toBe(404);
    for (const version of ["2", "0", "", "all"])
      expect((await portal.post(file, { version }, cookie)).status, version).toBe(404);
    expect(await looksAt(id)).toEqual([]);
  });

  test("are not those that a moderator took out", async () => {
    const its = await aSentComment();
    const { portal, page, file, publicFile, official } = its;
    await takeOutFile(its, idIn(publicFile));
    const cookie = await official("confidential reader");

    const looked = await (await portal.post(page, { version: "1", intent: "look" }, cookie)).text();

    expect(looked).toContain("yields.csv");
    expect(looked).not.toContain(idIn(publicFile));
    expect((await portal.post(publicFile, { version: "1" }, cookie)).status).toBe(404);
    expect((await portal.post(file, { version: "1" }, cookie)).status).toBe(200);
  });

  test("stay theirs where a moderator took out of them what everyone could read", async () => {
    const its = await aSentComment();
    const { portal, file, official } = its;
    await db
      .updateTable("version_attachment")
      .set({ name: "public-words.txt", size: 4, text: "year", sha256: "0".repeat(64) })
      .where("attachment_id", "=", idIn(file))
      .execute();
    await takeOutFile(its, idIn(file));

    const cookie = await official("confidential reader");
    expect((await portal.post(file, { version: "1" }, cookie)).status).toBe(200);
  });

  test("cannot be fetched while the key or the store is away; that is said, and nothing recorded", async () => {
    const { portal, file, files, id, state, official } = await aSentComment();
    const cookie = await official("confidential reader");
    const keyless = await aPortal(db, { vault: anEmptyVault(), files });

    const locked = await keyless.post(file, { version: "1" }, cookie);
    state.isAway = true;
    const away = await portal.post(file, { version: "1" }, cookie);

    expect([locked.status, away.status]).toEqual([503, 503]);
    expect(await locked.text()).toContain("does not have the key that opens it");
    expect(await away.text()).toContain("does not answer at this moment");
    expect(await looksAt(id)).toEqual([]);
    state.isAway = false;
    expect((await portal.post(file, { version: "1" }, cookie)).status).toBe(200);
  });
});
