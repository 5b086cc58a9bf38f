import { describe, expect, test } from "vitest";
import { newRequestKey, requestWithdrawal } from "#app/comments/own/withdrawing/request-withdrawal.server.ts";
import { withdrawComment } from "#app/comments/own/withdrawing/withdraw-comment.server.ts";
import type { MemberRole } from "#db/schema.ts";
import { aComment, aConsultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aMember, anOrganisation } from "#tests/support/organisation-builder.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";

const open = new Date("2026-02-10T10:00:00.000Z");
const closes_at = "2026-03-01T17:00:00.000Z";
const closed = new Date("2026-03-02T10:00:00.000Z");
const aRequest = () => ({ key: newRequestKey(), reason: "We were wrong." });

describe.each(dialects)("withdrawing an organisation's comment (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function aCase() {
    const clock = { now: open };
    const portal = await aPortal(db, { now: () => clock.now });
    const organisation = await anOrganisation(db);
    const member = async (role: MemberRole) => aMember(db, { organisation, role });
    const drafter = await member("drafter");
    const consultation = await aConsultation(db, { closes_at });
    const owned = { owner: `organisation:${organisation.id}`, organisation_id: organisation.id } as const;
    const { id, number } = await aComment(db, { consultation, author: drafter });
    await db.updateTable("comment").set(owned).where("id", "=", id).execute();
    const address = `/consultations/${consultation.reference}`;
    return {
      ...{ clock, portal, organisation, owner: owned.owner },
      place: { consultationId: consultation.id, commentId: id },
      drafter: await cookieOf(db, portal, drafter),
      approver: await cookieOf(db, portal, await member("approver")),
      page: `${address}/comments/${number}/withdraw`,
      change: `${address}/comments/${number}/change`,
      receipt: `${address}/receipts/${number}`,
      changing: `${address}/comment?change=${number}&for=${organisation.id}`,
      isWithdrawn: async () => {
        const comment = await db.selectFrom("comment").select("withdrawn_at").where("id", "=", id).execute();
        return comment[0]?.withdrawn_at !== null;
      },
      requests: async () =>
        db.selectFrom("withdrawal_request").select("id").where("comment_id", "=", id).execute(),
    };
  }

  test("is for its approvers: a drafter, though the account that sent it, is not offered it and is refused", async () => {
    const { portal, drafter, approver, page, receipt, isWithdrawn } = await aCase();

    for (const where of [receipt, "/my-comments"]) {
      expect(await (await portal.get(where, drafter)).text(), where).not.toContain(page);
      expect(await (await portal.get(where, approver)).text(), where).toContain(page);
    }
    expect((await portal.get(page, drafter)).status).toBe(403);
    expect((await portal.post(page, { intent: "withdraw" }, drafter)).status).toBe(403);
    expect(await isWithdrawn()).toBe(false);

    const done = await portal.post(page, { intent: "withdraw" }, approver);
    expect(done.headers.get("location")).toBe(`${receipt}?withdrawn`);
    expect(await isWithdrawn()).toBe(true);
  });

  test("is asked for after closing by its approvers alone", async () => {
    const { portal, drafter, approver, page, receipt, clock, requests } = await aCase();
    clock.now = closed;
    const asked = aRequest();

    expect(await (await portal.get(receipt, drafter)).text()).not.toContain(page);
    expect((await portal.post(page, asked, drafter)).status).toBe(403);
    expect(await requests()).toEqual([]);

    expect((await portal.post(page, asked, approver)).headers.get("location")).toBe(`${receipt}?asked`);
    expect(await requests()).toHaveLength(1);
  });

  test("is refused to who was its approver when the page was opened, and no longer is", async () => {
    const { organisation, owner, place } = await aCase();
    const account = await aMember(db, { organisation, role: "approver" });
    const ask = () =>
      requestWithdrawal(db, { account, owner }, { ...place, ...aRequest(), now: closed }).then(
        ({ ok }) => ok,
      );
    expect(await ask()).toBe(true);

    const roles = db.updateTable("membership").set({ role: "drafter" });
    await roles.where("account_id", "=", account.id).execute();
    const withdraw = () => withdrawComment(db, { account, owner }, { ...place, now: open });

    await expect(withdraw()).rejects.toMatchObject({ status: 403 });
    await expect(ask()).rejects.toMatchObject({ status: 403 });
    await db.deleteFrom("membership").where("account_id", "=", account.id).execute();
    await expect(withdraw()).rejects.toMatchObject({ status: 403 });
  });

  test("leaves a change to be drafted by every member, on the organisation's pages", async () => {
    const { portal, drafter, approver, change, changing, receipt } = await aCase();

    for (const cookie of [drafter, approver]) {
      expect(await (await portal.get(receipt, cookie)).text()).toContain(change);
      expect((await portal.get(change, cookie)).headers.get("location")).toBe(changing);
      expect((await portal.get(changing, cookie)).status).toBe(200);
    }
  });
});
