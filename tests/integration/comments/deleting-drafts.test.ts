import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { newComment } from "#app/comments/writing/draft.ts";
import { findDraft, saveDraft } from "#app/comments/writing/drafts.server.ts";
import type { Db } from "#db/schema.ts";
import { aConsultation, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { aVault, writerOf } from "#tests/support/vault.ts";

const vault = aVault();
const now = new Date("2026-02-01T10:00:00Z");

async function aDraft(db: Db) {
  const { id } = await anAccount(db);
  const author = await findAccount(db, id);
  if (!author) throw new Error("The author has no account");
  const consultation = await aConsultation(db);
  const place = { consultationId: consultation.id, draftOf: newComment, vault };
  await saveDraft(db, writerOf(author), {
    ...place,
    seen: { id: "", revision: 0 },
    change: { part: "overall", position: "oppose", remarks: "Half a thought" },
    now,
  });
  const find = () => findDraft(db, writerOf(author), place);
  return { author, find, draft: (await find()).id ?? "" };
}

describe.each(dialects)("deleting a draft (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("is offered beside it, and leaves nothing of it", async () => {
    const { author, find, draft } = await aDraft(db);
    const portal = await aPortal(db, { vault });
    const cookie = await cookieOf(db, portal, author);

    const page = await portal.get("/my-comments", cookie);
    const response = await portal.post("/my-comments", { draft }, cookie);

    expect(await page.text()).toContain("Delete this draft");
    expect([response.status, response.headers.get("location")]).toEqual([302, "/my-comments"]);
    expect((await find()).id).toBeNull();
  });

  test("is its author's alone", async () => {
    const { find, draft } = await aDraft(db);
    const portal = await aPortal(db, { vault });
    const stranger = await cookieOf(db, portal, await anAccount(db));

    await portal.post("/my-comments", { draft }, stranger);
    const signedOut = await portal.post("/my-comments", { draft });

    expect(signedOut.headers.get("location")).toMatch(/^\/sign-in/);
    expect((await find()).id).toBe(draft);
  });
});
