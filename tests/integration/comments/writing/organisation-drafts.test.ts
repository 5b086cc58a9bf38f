import { describe, expect, test } from "vitest";
import type { Change } from "#app/comments/drafts/draft.ts";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { beginSharedDraft } from "#app/comments/drafts/save-draft.server.ts";
import type { Member } from "#app/comments/drafts/writer.ts";
import {
  findDraftVersion,
  listDraftVersions,
} from "#app/comments/writing/draft-versions/find-draft-versions.server.ts";
import { restoring } from "#app/comments/writing/draft-versions/part-fields.ts";
import { submitComment } from "#app/comments/writing/sending/submit-comment.server.ts";
import { saveHeld } from "#app/comments/writing/shared/held-save.server.ts";
import { listHolds, takeHold } from "#app/comments/writing/shared/holds.server.ts";
import { markReady } from "#app/comments/writing/shared/mark-ready.server.ts";
import type { Db } from "#db/schema.ts";
import { aConsultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aMember, anOrganisation } from "#tests/support/organisation-builder.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { anEmptyVault, aVault } from "#tests/support/vault.ts";

const now = new Date("2026-02-01T10:00:00.000Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const overall = (remarks: string): Change => ({ part: "overall", position: "oppose", remarks });

describe.each(dialects)("an organisation's draft (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("is stored with the first that is saved in it, and not by looking at its pages", async () => {
    const { karin, wanted, organisation, consultation } = await aTeam(db);
    const portal = await aPortal(db, { vault: wanted.vault, now: () => now });
    const cookie = await cookieOf(db, portal, karin.account);
    const page = `/consultations/${consultation.reference}/comment?for=${organisation.id}`;
    const stored = async () => (await findDraft(db, karin, wanted)).id !== null;

    const opened = await portal.get(page, cookie);
    const before = await stored();
    const fields = { draft: "", revision: "0", position: "oppose", remarks: "First.", intent: "save" };
    const saved = await portal.post(page, fields, cookie);

    expect([opened.status, before, saved.status]).toEqual([200, false, 302]);
    expect((await findDraft(db, karin, wanted)).content.remarks).toBe("First.");
  });

  test("is taken by a member who opens a part, and not where another site or a look ahead opens it", async () => {
    const { karin, wanted, organisation, consultation } = await aTeam(db);
    const portal = await aPortal(db, { vault: wanted.vault, now: () => now });
    const cookie = await cookieOf(db, portal, karin.account);
    const page = `/consultations/${consultation.reference}/comment?for=${organisation.id}`;
    const { id: draftId } = await beginSharedDraft(db, karin, { ...wanted, now });
    await takeHold(db, karin, { draftId, part: "signature", now });
    const heldAfter = async (headers: Record<string, string>) => {
      const { status } = await portal.get(page, { ...cookie, ...headers });
      return [status, ...(await listHolds(db, karin, { draftId, now })).map(({ part }) => part)];
    };

    expect(await heldAfter({ "sec-fetch-site": "cross-site" })).toEqual([200, "signature"]);
    expect(await heldAfter({ "sec-fetch-site": "same-site" })).toEqual([200, "signature"]);
    expect(await heldAfter({ "sec-purpose": "prefetch" })).toEqual([200, "signature"]);
    expect(await heldAfter({ "sec-fetch-site": "same-origin" })).toEqual([200, "overall"]);
  });

  test("has one editor for a part at a time, who renews it by saving", async () => {
    const { karin, jeroen, wanted } = await aTeam(db);
    const { id: draftId } = await beginSharedDraft(db, karin, { ...wanted, now });

    expect(await takeHold(db, karin, { draftId, part: "overall", now })).toBeNull();
    expect(await takeHold(db, jeroen, { draftId, part: "overall", now })).toMatchObject({ name: "Karin" });
    expect(await takeHold(db, jeroen, { draftId, part: "signature", now })).toBeNull();
    await save(db, karin, wanted, { change: overall("Mine."), now: minutes(4) });

    expect(await takeHold(db, jeroen, { draftId, part: "overall", now: minutes(8) })).not.toBeNull();
    expect(await takeHold(db, jeroen, { draftId, part: "overall", now: minutes(9) })).toBeNull();
    expect(await takeHold(db, karin, { draftId, part: "overall", now: minutes(9) })).not.toBeNull();
  });

  test("lets one of two have a part that both open at once", async () => {
    const { karin, jeroen, wanted } = await aTeam(db);
    const begun = await Promise.all(
      [karin, jeroen].map((who) => beginSharedDraft(db, who, { ...wanted, now })),
    );
    const draftId = begun[0]?.id ?? "";

    const held = await Promise.all(
      [karin, jeroen].map((who) => takeHold(db, who, { draftId, part: "overall", now })),
    );

    expect(begun[1]?.id).toBe(draftId);
    expect(held.filter((other) => other === null)).toHaveLength(1);
    expect(await listHolds(db, karin, { draftId, now })).toHaveLength(1);
  });

  test("refuses to save a part that another holds, and gives both texts", async () => {
    const { karin, jeroen, wanted } = await aTeam(db);
    await save(db, karin, wanted, { change: overall("Karin's."), now });

    const refused = await save(db, jeroen, wanted, { change: overall("Jeroen's."), now: minutes(1) });

    expect(refused).toMatchObject({ ok: false, elsewhere: { remarks: "Karin's." } });
    expect((await findDraft(db, karin, wanted)).content.remarks).toBe("Karin's.");
    expect(await save(db, jeroen, wanted, { change: overall("Jeroen's."), now: minutes(6) })).toEqual({
      ok: true,
    });
  });

  test("keeps every version sealed, shows what changed, and puts a part back as a new change", async () => {
    const { karin, jeroen, wanted } = await aTeam(db);
    await save(db, karin, wanted, { change: overall("First words."), now });
    await save(db, jeroen, wanted, { change: overall("Other words."), now: minutes(10) });
    const draftId = (await findDraft(db, karin, wanted)).id ?? "";

    const first = await findDraftVersion(db, karin, { ...wanted, draftId, revision: 1 });
    const change = first.content && restoring(first.content, first.part);
    if (!change) throw new Error("Nothing to put back");
    await save(db, karin, wanted, { change, now: minutes(20) });

    const { versions } = await listDraftVersions(db, jeroen, { ...wanted, page: 1 });
    expect(versions.map(({ revision, name, part }) => [revision, name, part])).toEqual([
      [3, "Karin", "overall"],
      [2, "Jeroen", "overall"],
      [1, "Karin", "overall"],
      [0, "Karin", "begun"],
    ]);
    expect((await findDraft(db, karin, wanted)).content.remarks).toBe("First words.");
    const stored = await db
      .selectFrom("draft_version")
      .select("content")
      .where("draft_id", "=", draftId)
      .execute();
    expect(JSON.stringify(stored)).not.toContain("words");
    const locked = await findDraftVersion(db, karin, {
      ...wanted,
      vault: anEmptyVault(),
      draftId,
      revision: 1,
    });
    expect([locked.content, locked.before]).toEqual([null, null]);
  });

  test("is sent by an approver and by no drafter; its versions stay with the comment", async () => {
    const { karin, jeroen, wanted, organisation } = await aTeam(db);
    await save(db, jeroen, wanted, { change: overall("For all of us."), now });
    const { id, revision } = await findDraft(db, jeroen, wanted);
    expect(await markReady(db, jeroen, { seen: { id: id ?? "", revision }, now })).toEqual({ ok: true });
    const submission = { ...wanted, seen: { id: id ?? "", revision: revision + 1 }, now };

    await expect(submitComment(db, jeroen, submission)).rejects.toMatchObject({ status: 403 });
    const sent = await submitComment(db, karin, submission);

    expect(sent).toEqual({ ok: true, number: 1 });
    const comment = await db
      .selectFrom("comment")
      .selectAll()
      .where("organisation_id", "=", organisation.id)
      .executeTakeFirstOrThrow();
    expect(comment).toMatchObject({
      author_id: karin.account.id,
      author_name: null,
      organisation: organisation.name,
      country: organisation.country,
    });
    const after = { ...wanted, changing: comment.id };
    expect((await listDraftVersions(db, jeroen, { ...after, page: 1 })).versions).toHaveLength(3);
    const version = await findDraftVersion(db, jeroen, { ...after, draftId: id ?? "", revision: 1 });
    expect(version.content?.remarks).toBe("For all of us.");
  });

  test("is out of reach at once for a member who has left, as is what they sent", async () => {
    const { karin, jeroen, wanted, organisation, consultation } = await aTeam(db);
    const portal = await aPortal(db, { vault: wanted.vault, now: () => now });
    const cookies = {
      jeroen: await cookieOf(db, portal, jeroen.account),
      karin: await cookieOf(db, portal, karin.account),
    };
    const write = `/consultations/${consultation.reference}/comment`;
    const query = `?for=${organisation.id}`;
    await beginSharedDraft(db, karin, { ...wanted, now });
    expect((await portal.get(`${write}${query}`, cookies.jeroen)).status).toBe(200);
    const held = await (await portal.get(`${write}${query}`, cookies.karin)).text();
    expect(held).toContain("Jeroen is writing this now");

    await db.deleteFrom("membership").where("account_id", "=", jeroen.account.id).execute();

    const fields = { position: "oppose", remarks: "Too late.", intent: "save" };
    expect((await portal.post(`${write}${query}`, fields, cookies.jeroen)).status).toBe(403);
    expect((await portal.get(`${write}/versions${query}`, cookies.jeroen)).status).toBe(403);
    expect(await (await portal.get(`${write}${query}`, cookies.karin)).text()).not.toContain(
      "is writing this now",
    );

    await save(db, karin, wanted, { change: overall("Sent."), now });
    const { id, revision } = await findDraft(db, karin, wanted);
    await submitComment(db, karin, { ...wanted, seen: { id: id ?? "", revision }, now });
    const receipt = `/consultations/${consultation.reference}/receipts/1`;
    expect((await portal.get(receipt, cookies.karin)).status).toBe(200);
    await db.deleteFrom("membership").where("account_id", "=", karin.account.id).execute();
    expect((await portal.get(receipt, cookies.karin)).status).toBe(404);
  });

  test("shows again all that was typed into a part that another holds", async () => {
    const { karin, jeroen, wanted, organisation, consultation } = await aTeam(db);
    const portal = await aPortal(db, { vault: wanted.vault, now: () => now });
    const cookie = await cookieOf(db, portal, jeroen.account);
    await save(db, karin, wanted, { change: overall("Karin's words."), now });

    const response = await portal.post(
      `/consultations/${consultation.reference}/comment?for=${organisation.id}`,
      { draft: "", revision: "0", position: "support", remarks: "Jeroen's words.", intent: "save" },
      cookie,
    );

    const page = (await response.text()).replaceAll("&#x27;", "'");
    expect(response.status).toBe(422);
    expect(page).toContain("Karin is writing this part now");
    expect(page).toContain("Karin's words.");
    expect(page).toMatch(/<textarea[^>]*>Jeroen's words\.<\/textarea>/);
  });

  test("names whoever sends it, not the drafter, where it is signed by name", async () => {
    const { karin, jeroen, wanted, organisation, consultation } = await aTeam(db);
    const portal = await aPortal(db, { vault: wanted.vault, now: () => now });
    const signature = { attribution: "named", reason: "", stakeholder_group: "", country: "" } as const;
    await save(db, jeroen, wanted, { change: overall("For all of us."), now });
    await save(db, jeroen, wanted, { change: { part: "signature", signature }, now });
    const read = async (who: Member, part: string) => {
      const address = `/consultations/${consultation.reference}/comment${part}?for=${organisation.id}`;
      return (await portal.get(address, await cookieOf(db, portal, who.account))).text();
    };

    expect(await read(jeroen, "/signature")).toContain(`The member who sends it, ${organisation.name}`);
    expect(await read(jeroen, "/check")).toContain(`the member who sends it, ${organisation.name}`);
    expect(await read(karin, "/check")).toContain(`Karin, ${organisation.name}`);
  });

  test("shows a member the input that another is writing, to read", async () => {
    const { karin, jeroen, wanted, organisation, consultation } = await aTeam(db);
    const portal = await aPortal(db, { vault: wanted.vault, now: () => now });
    const fields = { list: "eu annex i", entry: "6A003" };
    const change = { part: "input", kind: "technical", key: "k", anchor: "", fields } as const;
    await save(db, karin, wanted, { change, now });

    const address = `/consultations/${consultation.reference}/comment/technical/k?for=${organisation.id}`;
    const page = await (await portal.get(address, await cookieOf(db, portal, jeroen.account))).text();

    expect(page).toContain("Karin is writing this now");
    expect(page).toContain("EU dual-use list (Annex I)");
  });
});

async function aTeam(db: Db) {
  const organisation = await anOrganisation(db);
  const consultation = await aConsultation(db, { closes_at: "2026-03-01T17:00:00.000Z" });
  const member = async (name: string, role: "approver" | "drafter"): Promise<Member> => ({
    kind: "member",
    account: await aMember(db, { organisation, role, name }),
    organisation,
  });
  const wanted = { consultationId: consultation.id, changing: null, vault: aVault() };
  return {
    organisation,
    consultation,
    wanted,
    karin: await member("Karin", "approver"),
    jeroen: await member("Jeroen", "drafter"),
  };
}

type Wanted = Awaited<ReturnType<typeof aTeam>>["wanted"];

async function save(db: Db, who: Member, wanted: Wanted, { change, now }: { change: Change; now: Date }) {
  const { id, revision } = await findDraft(db, who, wanted);
  return saveHeld(db, who, { ...wanted, seen: { id: id ?? "", revision }, change, now });
}
