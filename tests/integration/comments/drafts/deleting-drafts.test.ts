import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { saveDraft } from "#app/comments/drafts/save-draft.server.ts";
import type { Db, MemberRole } from "#db/schema.ts";
import { aConsultation, anAccount } from "#tests/support/builders.ts";
import { savedDraft } from "#tests/support/confidential-comment.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aMember, anOrganisation } from "#tests/support/organisation-builder.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { aVault, writerOf } from "#tests/support/vault.ts";

const vault = aVault();
const now = new Date("2026-02-01T10:00:00Z");

async function aDraft(db: Db) {
  const { id } = await anAccount(db);
  const author = await findAccount(db, id);
  if (!author) throw new Error("The author has no account");
  const consultation = await aConsultation(db);
  const place = { consultationId: consultation.id, changing: null, vault };
  await saveDraft(db, writerOf(author), {
    ...place,
    seen: { id: "", revision: 0 },
    change: { part: "overall", position: "oppose", remarks: "Half a thought" },
    now,
  });
  const find = () => findDraft(db, writerOf(author), place);
  return { author, find, draft: (await find()).id ?? "" };
}

async function keysIn(db: Db) {
  const keys = await db.selectFrom("data_key").select("id").orderBy("id").execute();
  return keys.map(({ id }) => id);
}

describe.each(dialects)("deleting a draft (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("is offered beside it, and leaves nothing of it", async () => {
    const keysBefore = await keysIn(db);
    const { author, find, draft } = await aDraft(db);
    const portal = await aPortal(db, { vault });
    const cookie = await cookieOf(db, portal, author);

    const page = await portal.get("/my-comments", cookie);
    const response = await portal.post("/my-comments", { draft }, cookie);

    expect(await page.text()).toContain("Delete this draft");
    expect([response.status, response.headers.get("location")]).toEqual([302, "/my-comments"]);
    expect((await find()).id).toBeNull();
    expect(await keysIn(db)).toEqual(keysBefore);
  });

  test("is its author's alone", async () => {
    const { find, draft } = await aDraft(db);
    const portal = await aPortal(db, { vault });
    const stranger = await cookieOf(db, portal, await anAccount(db));

    await portal.post("/my-comments", { draft }, stranger);
    const signedOut = await portal.post("/my-comments", { draft });

    expect(signedOut.status).toBe(401);
    expect((await find()).id).toBe(draft);
  });

  test("of an organisation in which others wrote is for its approvers, and the page says so", async () => {
    const { portal, drafter, approver, write, drafts } = await aTeam();
    await write(drafter, "Mine.");
    await write(approver, "Ours.");
    const [draft = ""] = await drafts();

    const page = await (await portal.get("/my-comments", drafter.cookie)).text();
    expect(page).toContain("so only an approver or administrator of");
    expect(page).not.toContain("Delete this draft");
    expect((await portal.post("/my-comments", { draft }, drafter.cookie)).status).toBe(403);
    expect(await drafts()).toEqual([draft]);

    expect(await (await portal.get("/my-comments", approver.cookie)).text()).toContain("Delete this draft");
    expect((await portal.post("/my-comments", { draft }, approver.cookie)).status).toBe(302);
    expect(await drafts()).toEqual([]);
  });

  test("of an organisation is for the drafter who alone wrote it, though another has looked at it", async () => {
    const { portal, drafter, approver, address, write, drafts } = await aTeam();
    await portal.get(address, approver.cookie);
    await write(drafter, "Mine.");
    const [draft = ""] = await drafts();

    expect(await (await portal.get("/my-comments", drafter.cookie)).text()).toContain("Delete this draft");
    expect((await portal.post("/my-comments", { draft }, drafter.cookie)).status).toBe(302);

    expect(await drafts()).toEqual([]);
  });

  async function aTeam() {
    const portal = await aPortal(db, { vault, now: () => now });
    const organisation = await anOrganisation(db);
    const consultation = await aConsultation(db);
    const member = async (role: MemberRole) => {
      const account = await aMember(db, { organisation, role });
      return { account, cookie: await cookieOf(db, portal, account) };
    };
    type Someone = Awaited<ReturnType<typeof member>>;
    const write = async ({ account }: Someone, remarks: string) => {
      const writer = { kind: "member" as const, account, organisation };
      await savedDraft(db, writer, {
        ...{ consultation, vault, now },
        changes: [{ part: "overall", position: "oppose", remarks }],
      });
    };
    const drafts = async () => {
      const rows = await db
        .selectFrom("draft")
        .select("id")
        .where("consultation_id", "=", consultation.id)
        .execute();
      return rows.map(({ id }) => id);
    };
    const address = `/consultations/${consultation.reference}/comment?for=${organisation.id}`;
    return {
      portal,
      address,
      write,
      drafts,
      drafter: await member("drafter"),
      approver: await member("approver"),
    };
  }
});
