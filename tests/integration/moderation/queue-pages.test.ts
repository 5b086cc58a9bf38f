import { describe, expect, test } from "vitest";
import { keepReadyReason, listReadyReasons } from "#app/moderation/ready-reasons/ready-reasons.server.ts";
import { findSettingsSince } from "#app/moderation/settings/find-settings.server.ts";
import { actAddress } from "#app/moderation/together/addresses.ts";
import { decideTogether } from "#app/moderation/together/decide-together.server.ts";
import { findOpenProposal } from "#app/moderation/two-people/proposals.server.ts";
import type { Db, OfficialRole } from "#db/schema.ts";
import { aComment, aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aCampaign, aModeratedConsultation } from "#tests/support/moderated.ts";
import { aPortal, cookieOf, type TestPortal } from "#tests/support/portal.ts";

const secret = "Nobody else may read this yet.";

describe.each(dialects)("the pages of the queue (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("show a moderator what waits, and the comment in full with its provisions", async () => {
    const { portal, government, comment, moderator } = await aQueue(db);

    const queue = await text(portal.get(`/officials/${government.code.toLowerCase()}/queue`, moderator));
    const page = await text(portal.get(commentPage(government, comment), moderator));

    expect(queue).toContain(secret);
    expect(queue).toContain("1 comment waits");
    expect(page).toContain(secret);
    expect(page).toContain("No export without a licence.");
    expect(page).toContain("What do you decide?");
  });

  test("send whoever has not signed in to do so first", async () => {
    const { portal, government, comment } = await aQueue(db);

    for (const path of pages(government, comment)) {
      const response = await portal.get(path);
      expect([response.status, response.headers.get("location")]).toEqual([
        302,
        `/sign-in?next=${encodeURIComponent(path)}`,
      ]);
    }
  });

  test("are closed to commenters, other officials and other governments’ moderators", async () => {
    const { portal, government, comment } = await aQueue(db);
    const strangers = [
      await cookieOf(db, portal, await anAccount(db)),
      await anOfficialsCookie(db, portal, { government, role: "case officer" }),
      await anOfficialsCookie(db, portal, { government, role: "analyst" }),
      await anOfficialsCookie(db, portal, { government: await aGovernment(db), role: "moderator" }),
    ];

    for (const cookie of strangers) {
      for (const path of pages(government, comment)) {
        const response = await portal.get(path, cookie);
        expect([path, response.status]).toEqual([path, 403]);
        expect(await response.text()).not.toContain(secret);
      }
      const decided = await portal.post(commentPage(government, comment), publish, cookie);
      const putBack = await portal.post(`${commentPage(government, comment)}/put-back`, {}, cookie);
      expect([decided.status, putBack.status]).toEqual([403, 403]);
    }
    expect(await statusOf(db, comment)).toBe("held");
  });

  test("know no comment of another government, even for a moderator of one’s own", async () => {
    const { portal, comment } = await aQueue(db);
    const other = await aQueue(db);

    const read = await portal.get(commentPage(other.government, comment), other.moderator);
    const decided = await portal.post(commentPage(other.government, comment), publish, other.moderator);

    expect([read.status, decided.status]).toEqual([404, 404]);
    expect(await statusOf(db, comment)).toBe("held");
  });

  test("lead from a decision to the next in the queue, filters kept, and say what was done", async () => {
    const { portal, government, consultation, comment, moderator } = await aQueue(db);
    const next = await aComment(db, { consultation, status: "held" });

    const decided = await portal.post(`${commentPage(government, comment)}?kind=comment`, publish, moderator);
    const location = decided.headers.get("location") ?? "";

    expect([decided.status, location]).toEqual([
      302,
      `${commentPage(government, next)}?kind=comment&decided=${comment.id}`,
    ]);
    expect(await text(portal.get(location, moderator))).toMatch(
      new RegExp(`You (<!-- -->)?published.+href="/en${commentPage(government, comment)}"`, "s"),
    );
    expect(await statusOf(db, comment)).toBe("published");

    const last = await portal.post(commentPage(government, next), publish, moderator);
    expect(last.headers.get("location")).toBe(`/officials/${government.code}/queue?decided=${next.id}`);
  });

  test("answer an incomplete decision with 422 and keep what was typed", async () => {
    const { portal, government, comment, moderator } = await aQueue(db);

    const response = await portal.post(
      commentPage(government, comment),
      { ...publish, outcome: "reject", reason: "It is about something else." },
      moderator,
    );
    const page = await response.text();

    expect(response.status).toBe(422);
    expect(page).toContain("Choose the ground on which you reject the comment");
    expect(page).toContain("It is about something else.</textarea>");
    expect(await statusOf(db, comment)).toBe("held");
  });

  test("keep what was typed where something was proposed, or a proposal answered, meanwhile", async () => {
    const its = await aModeratedConsultation(db, { two_people: ["reject"] });
    const { government, consultation, moderator, second, third } = its;
    const portal = await aPortal(db);
    const comment = await aComment(db, { consultation, status: "held" });
    const page = commentPage(government, comment);
    const [first, next, last] = await Promise.all(
      [moderator, second, third].map((one) => cookieOf(db, portal, one)),
    );
    const reject = { ...publish, outcome: "reject", ground: "off topic", reason: "It is about tax." };
    await portal.post(page, reject, first);

    const proposed = await text(portal.post(page, { ...reject, reason: "About wages." }, next));
    const open = await findOpenProposal(db, comment);
    const answer = { proposal: open?.id ?? "", intent: "return", why: "It names an article." };
    const [twice, over] = [
      { ...answer, why: "It names two." },
      { ...answer, why: "It names three." },
    ];
    await portal.post(page, answer, next);
    const returned = await text(portal.post(page, twice, last));
    await portal.post(page, publish, next);
    const decided = await text(portal.post(page, over, last));

    expect(proposed).toMatch(/The reason that you wrote.*About wages\./s);
    expect(returned).toMatch(/The reason that you wrote.*It names two\..*What do you decide\?/s);
    expect(decided).toMatch(/The reason that you wrote.*It names three\./s);
  });

  test("keep why all that an act proposes is sent back, where another answered meanwhile", async () => {
    const its = await aModeratedConsultation(db, { two_people: ["publish"] });
    const { government, consultation, moderator, second, third } = its;
    const portal = await aPortal(db);
    const { campaignId, chosen } = await aCampaign(db, { consultation, count: 2 });
    const decision = { outcome: "publish", ground: null, reason: null, follow: false } as const;
    const joint = { ...decision, consultation, campaignId, comments: chosen };
    const result = await decideTogether(db, moderator, { ...joint, now: new Date() });
    const page = actAddress(government.code, result.ok ? result.actId : "");
    const answer = { intent: "return", why: "They name an article." };
    await portal.post(page, answer, await cookieOf(db, portal, second));

    const late = await portal.post(
      page,
      { ...answer, why: "They name two." },
      await cookieOf(db, portal, third),
    );

    expect(late.status).toBe(409);
    expect(await late.text()).toMatch(/The reason that you wrote.*They name two\./s);
  });

  test("tell the second moderator who was faster, and keep the reason that they wrote", async () => {
    const { portal, government, comment, moderator } = await aQueue(db);
    const second = await anOfficialsCookie(db, portal, { government, role: "moderator" });
    await portal.post(commentPage(government, comment), publish, moderator);

    const response = await portal.post(
      commentPage(government, comment),
      { ...publish, outcome: "return", reason: "Say which article you mean." },
      second,
    );
    const page = await response.text();

    expect(response.status).toBe(422);
    expect(page).toContain("Another moderator has already decided this: Grace Example published it");
    expect(page).toContain("Say which article you mean.");
    expect(page).not.toContain("What do you decide?");
    expect(await statusOf(db, comment)).toBe("published");
  });

  test("leave a ready reason a choice where something else of the decision is missing", async () => {
    const its = await aModeratedConsultation(db);
    const { government, consultation, moderator } = its;
    const portal = await aPortal(db);
    const comment = await aComment(db, { consultation, status: "held" });
    const texts = { en: "Leave out the address." };
    const kept = { government: government.code, name: "Private data", texts, now: new Date() };
    await keepReadyReason(db, moderator, kept);
    const [ready] = await listReadyReasons(db, moderator, government.code);

    const chosen = { version: "1", outcome: "reject", ground: "", reason: "", ready: ready?.id ?? "" };
    const cookie = await cookieOf(db, portal, moderator);
    const response = await portal.post(commentPage(government, comment), chosen, cookie);
    const page = await response.text();

    expect(response.status).toBe(422);
    expect(page).toMatch(new RegExp(`<option value="${ready?.id}" selected`));
    expect(page).not.toContain(texts.en);
  });

  test("tell an administrator what holds where another has changed it, and keep what they typed", async () => {
    const { government, administrator } = await aModeratedConsultation(db);
    const portal = await aPortal(db);
    const cookie = await cookieOf(db, portal, administrator);
    const page = `/officials/${government.code}/moderation`;
    await portal.post(page, { since: "", two_people: "reject" }, cookie);

    const late = await portal.post(page, { since: "", decide_within: "7" }, cookie);
    const again = await late.text();

    expect(late.status).toBe(409);
    expect(again).toContain("Another moderator has to confirm a decision to reject.");
    expect(again).toMatch(/name="decide_within"[^>]* value="7"/);
    const { since } = await findSettingsSince(db, government.code);
    expect(again).toContain(`name="since" value="${since}"`);
  });

  test("keep a decision about the version that was read, until the moderator has seen the new one", async () => {
    const { portal, government, comment, moderator } = await aQueue(db);
    await db
      .insertInto("comment_version")
      .values({
        comment_id: comment.id,
        version: 2,
        position: "oppose",
        remarks: "New words.",
        remarks_html: "<p>New words.</p>",
        language: "en",
        hash: "0".repeat(64),
        submitted_at: "2026-02-02T10:00:00.000Z",
        draft_id: null,
      })
      .execute();
    await db.updateTable("comment").set({ current_version: 2 }).where("id", "=", comment.id).execute();

    const incomplete = await portal.post(commentPage(government, comment), { version: "1" }, moderator);
    const stale = await portal.post(commentPage(government, comment), publish, moderator);
    const [incompletePage, stalePage] = [await incomplete.text(), await stale.text()];

    expect([incomplete.status, stale.status]).toEqual([422, 422]);
    expect(incompletePage).toContain('name="version" value="1"');
    expect(stalePage).toContain("The author has changed this comment since you opened it");
    expect(stalePage).toContain('name="version" value="2"');
  });

  test("take a version that there cannot be for an old one", async () => {
    const { portal, government, comment, moderator } = await aQueue(db);

    for (const version of ["3000000000", "1e99", "-1", "one"]) {
      const response = await portal.post(
        commentPage(government, comment),
        { ...publish, version },
        moderator,
      );
      expect([version, response.status]).toEqual([version, 422]);
    }
    expect(await statusOf(db, comment)).toBe("held");
  });

  test("offer no decision on a comment of the moderator’s own", async () => {
    const { portal, government, consultation } = await aQueue(db);
    const author = await anOfficial(db, { government });
    const own = await aComment(db, { consultation, author, status: "held" });
    const cookie = await cookieOf(db, portal, author);

    expect(await text(portal.get(commentPage(government, own), cookie))).toContain(
      "another moderator decides on it",
    );
    expect((await portal.post(commentPage(government, own), publish, cookie)).status).toBe(403);
  });

  test("list what was returned and rejected, with ground and reason, and can put it back", async () => {
    const { portal, government, comment, moderator } = await aQueue(db);
    await portal.post(
      commentPage(government, comment),
      { version: "1", outcome: "reject", ground: "off topic", reason: "It is about tax." },
      moderator,
    );

    const decided = await text(portal.get(`/officials/${government.code}/decided?outcome=reject`, moderator));
    expect(decided).toContain("Off topic");
    expect(decided).toContain("It is about tax.");

    const putBack = await portal.post(`${commentPage(government, comment)}/put-back`, {}, moderator);
    expect([putBack.status, putBack.headers.get("location")]).toEqual([
      302,
      commentPage(government, comment),
    ]);
    expect(await text(portal.get(`/officials/${government.code}/queue`, moderator))).toContain(secret);

    const again = await text(portal.get(`/officials/${government.code}/decided?outcome=put+back`, moderator));
    expect(again.replace(/<!-- -->/g, "")).toContain("Put back in the queue by Grace Example");
    expect(again).not.toContain("It is about tax.");
    const history = await text(portal.get(commentPage(government, comment), moderator));
    expect(history.replace(/<[^>]*>/g, "")).toContain("Put back Version 1, by Grace Example");
  });
});

const publish = { version: "1", outcome: "publish", ground: "", reason: "" };

interface Queue {
  code: string;
}

function commentPage({ code }: Queue, { id }: { id: string }) {
  return `/officials/${code}/queue/${id}`;
}

function pages(government: Queue, comment: { id: string }) {
  return [
    `/officials/${government.code}/queue`,
    `/officials/${government.code}/decided`,
    commentPage(government, comment),
  ];
}

async function aQueue(db: Db) {
  const portal = await aPortal(db);
  const government = await aGovernment(db);
  const consultation = await aConsultation(db, { government, moderation: "before" });
  const comment = await aComment(db, {
    consultation,
    status: "held",
    remarks: secret,
    points: [{ anchor: "article-1-1", reasons: "It is too wide." }],
  });
  const official = await anOfficial(db, { government, name: "Grace Example" });
  const moderator = await cookieOf(db, portal, official);
  return { portal, government, consultation, comment, moderator };
}

async function anOfficialsCookie(
  db: Db,
  portal: TestPortal,
  facts: { government: Awaited<ReturnType<typeof aGovernment>>; role: OfficialRole },
) {
  return cookieOf(db, portal, await anOfficial(db, facts));
}

async function text(response: Response | Promise<Response>) {
  return (await response).text();
}

async function statusOf(db: Db, { id }: { id: string }) {
  const { status } = await db
    .selectFrom("comment")
    .select("status")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return status;
}
