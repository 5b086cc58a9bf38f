import { describe, expect, test } from "vitest";
import type { Change } from "#app/comments/drafts/draft.ts";
import { aConsultation, anAccount } from "#tests/support/builders.ts";
import { aClaim, savedDraft, sent } from "#tests/support/confidential-comment.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { aVault, writerOf } from "#tests/support/vault.ts";

const now = new Date("2026-02-01T10:00:00.000Z");

describe.each(dialects)("what stands in the place of a confidential part (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("is in the language of the page, while what is stored and hashed is the same for all", async () => {
    const vault = aVault();
    const portal = await aPortal(db, { now: () => now, vault });
    const consultation = await aConsultation(db, { closes_at: "2026-03-01T17:00:00.000Z" });
    const account = await anAccount(db);
    const cookie = await cookieOf(db, portal, account);
    const writer = writerOf(account);
    const writing = { consultation, vault, now };
    const changes: Change[] = [
      { part: "overall", position: "oppose", remarks: "It costs [[too much]] by far." },
      { part: "claims", claims: [aClaim("too much")], standing: [] },
    ];
    await savedDraft(db, writer, { ...writing, changes });
    const page = `/consultations/${consultation.reference}`;
    const read = async (path: string) => (await portal.get(path, cookie)).text();

    expect(await read(`/fr${page}/comment/check`)).toContain(
      "It costs [Confidentiel\u00a0: secret des affaires] by far.",
    );
    const submitted = await sent(db, writer, writing);

    expect(submitted.ok).toBe(true);
    await db.updateTable("comment").set({ published_version: 1, published_at: now.toISOString() }).execute();
    const stored = await db.selectFrom("comment_version").select("remarks").executeTakeFirstOrThrow();
    expect(stored.remarks).toBe("It costs [Confidential: trade secret] by far.");
    expect(await read(`/fr${page}/comments/1`)).toContain(
      "It costs [Confidentiel\u00a0: secret des affaires] by far.",
    );
    expect(await read(`/ja${page}/comments`)).toContain("It costs [非公開：営業秘密] by far.");
    expect(await read(`/en${page}/comments/1`)).toContain("It costs [Confidential: trade secret] by far.");
  });
});
