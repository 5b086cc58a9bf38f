import { describe, expect, test } from "vitest";
import { aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";

const open = new Date("2026-02-01T10:00:00.000Z");
const technical = {
  about: "article-1-1",
  parameter: "Pixel pitch",
  unit: "µm",
  preferred_value: "8 to 10",
  end_users: "police",
};

describe.each(dialects)("structured input and other wording (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("go from the form to the draft, the check, the comment, the receipt, the list and the digest", async () => {
    const { portal, cookie, write, consultation, government } = await aWriter();
    const analyst = await anOfficial(db, { government, role: "analyst" });
    await save(`${write}`, { position: "oppose", remarks: "On the whole." });
    await save(`${write}/technical/one`, { ...technical, intent: "done" });
    await save(`${write}/human-rights/two`, { harm: "A reporter is followed.", rights: "privacy" });
    await save(`${write}/points/article-1-1`, {
      position: "oppose",
      reasons: "Too wide.",
      wording: "No export with a licence.",
    });

    const listed = await text(`${write}/technical`);
    expect(listed).toContain("Parameter: Pixel pitch; Unit: µm; Value that you prefer: 8 to 10");
    const check = await text(`${write}/check`);
    for (const html of [check, await sent(check)]) {
      expect(html).toContain("8 to 10");
      expect(html).toContain("Privacy, home and correspondence");
    }
    expect(check).toMatch(/<ins [^>]*>.*with.*<\/ins>/);
    const comments = `/consultations/${consultation.reference}/comments`;
    expect(await text(`${comments}/1`)).toContain("A reporter is followed.");
    expect(await text(`/consultations/${consultation.reference}/provisions/article-1-1`)).toContain("<ins ");
    const list = await text(comments);
    for (const words of ["1 technical input", "1 human-rights input", "Proposes wording"])
      expect(list).toContain(`<span>${words}</span>`);
    const digest = await portal.get(
      `/officials/${consultation.government_code}/consultations/${consultation.reference}/digest/inputs`,
      await cookieOf(db, portal, analyst),
    );
    expect(await digest.text()).toContain("8 to 10");

    const rows = await db.selectFrom("technical_input").select("fields").execute();
    const { about: _, ...fields } = technical;
    expect(JSON.parse(rows.at(-1)?.fields ?? "")).toEqual({ ...fields });

    async function sent(page: string) {
      await portal.post(`${write}/controlled`, { ...marksIn(page), controlled: "no" }, cookie);
      const answered = await text(`${write}/check`);
      const answer = await portal.post(`${write}/check`, marksIn(answered), cookie);
      return text(answer.headers.get("location") ?? "");
    }
    async function save(path: string, fields: Record<string, string>) {
      const page = await text(path);
      const answer = await portal.post(path, { ...marksIn(page), intent: "save", ...fields }, cookie);
      expect(answer.status).toBe(302);
    }
    async function text(path: string) {
      const answer = await portal.get(path, cookie);
      expect(answer.status).toBe(200);
      return answer.text();
    }
  });

  test("leave out what no field asks for", async () => {
    const { portal, cookie, write } = await aWriter();
    const fields = { draft: "", revision: "0", about: "", entry: "3A090", stray: "strange", intent: "save" };

    await portal.post(`${write}/technical/one`, fields, cookie);

    // The draft is sealed: what it holds comes back where it is said to have been changed meanwhile.
    const stale = await portal.post(`${write}/technical/one`, { ...fields, stray: "", entry: "x" }, cookie);
    expect(await stale.text()).not.toContain("strange");
  });

  test("give each new form a key of its own, with which it is one input however often it is sent", async () => {
    const { portal, cookie, write } = await aWriter();
    const opened = await portal.get(`${write}/technical/new?on=article-2`, cookie);
    const form = opened.headers.get("location") ?? "";
    expect(form).toMatch(/\/technical\/[\w-]{36}\?on=article-2$/);
    expect(await (await portal.get(form, cookie)).text()).toContain(
      '<option value="article-2" selected="">Article 2</option>',
    );

    const fields = { draft: "", revision: "0", about: "article-2", entry: "3A090", intent: "done" };
    const [first, second] = await Promise.all([1, 2].map(() => portal.post(form, fields, cookie)));

    expect([first?.status, second?.status]).toEqual([302, 302]);
    const list = await (await portal.get(`${write}/technical`, cookie)).text();
    expect(list.match(/Entry: 3A090/g)).toHaveLength(1);
  });

  test("show both texts of an input that was saved elsewhere meanwhile, by the fields' labels", async () => {
    const { portal, cookie, write } = await aWriter();
    const fields = { draft: "", revision: "0", about: "", intent: "save" };
    await portal.post(`${write}/technical/one`, { ...fields, entry: "3A090" }, cookie);

    const answer = await portal.post(`${write}/technical/one`, { ...fields, entry: "5A002" }, cookie);

    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toMatch(/<h3[^>]*>Entry<\/h3><pre[^>]*>3A090<\/pre>/);
    expect(html).toMatch(/<input [^>]*value="5A002"/);
  });

  test("may be unfinished in a draft, and are checked when they are done and before they are sent", async () => {
    const { portal, cookie, write } = await aWriter();
    const wrong = { draft: "", revision: "0", about: "", parameter: "Pitch", preferred_value: "as now" };

    const saved = await portal.post(`${write}/technical/one`, { ...wrong, intent: "save" }, cookie);
    const page = await (await portal.get(`${write}/technical/one`, cookie)).text();
    const done = await portal.post(
      `${write}/technical/one`,
      { ...wrong, ...marksIn(page), intent: "done" },
      cookie,
    );
    const check = await (await portal.get(`${write}/check`, cookie)).text();
    const sent = await portal.post(`${write}/check`, marksIn(check), cookie);

    expect(saved.status).toBe(302);
    expect(done.status).toBe(422);
    expect(await done.text()).toContain(
      'href="#preferred_value">Write “Value that you prefer” as a number or a range',
    );
    expect(sent.status).toBe(422);
    expect(await sent.text()).toContain(
      'href="#technical-one">Technical input: Write “Value that you prefer”',
    );
  });

  test("warn of an entry that is odd for its list where inputs are listed and checked, and keep it", async () => {
    const { portal, cookie, write } = await aWriter();
    const fields = { draft: "", revision: "0", about: "", list: "eu annex i", entry: "XX999" };

    const done = await portal.post(`${write}/technical/one`, { ...fields, intent: "done" }, cookie);

    expect(done.status).toBe(302);
    for (const page of ["/technical", "/check"]) {
      const html = await (await portal.get(write + page, cookie)).text();
      expect(html).toContain("Please check: XX999 does not look like an entry of this list");
    }
  });

  test("have links of different names where several are about the same", async () => {
    const { portal, cookie, write } = await aWriter();
    for (const key of ["one", "two"]) {
      const page = await (await portal.get(`${write}/technical/${key}`, cookie)).text();
      const fields = { ...marksIn(page), about: "", entry: "3A090", intent: "done" };
      expect((await portal.post(`${write}/technical/${key}`, fields, cookie)).status).toBe(302);
    }

    for (const page of ["/technical", "/check"]) {
      const html = await (await portal.get(write + page, cookie)).text();
      const text = html.replace(/<!-- -->/g, "");
      const names = [...text.matchAll(/Change<span [^>]*> (the input on [^<]*)</g)].map(([, name]) => name);
      expect(names).toEqual([
        "the input on The measure as a whole (Technical input 1)",
        "the input on The measure as a whole (Technical input 2)",
      ]);
    }
  });

  test("are removed from the list, and from their own page", async () => {
    const { portal, cookie, write } = await aWriter();
    const fields = { draft: "", revision: "0", about: "", entry: "3A090" };
    await portal.post(`${write}/technical/one`, { ...fields, intent: "save" }, cookie);
    const page = await (await portal.get(`${write}/technical`, cookie)).text();
    await portal.post(`${write}/technical`, { ...marksIn(page), intent: "remove:one" }, cookie);

    expect(await (await portal.get(`${write}/technical`, cookie)).text()).toContain("not added any yet");
    const form = await (await portal.get(`${write}/technical/two`, cookie)).text();
    await portal.post(`${write}/technical/two`, { ...fields, ...marksIn(form), intent: "save" }, cookie);
    const again = await (await portal.get(`${write}/technical/two`, cookie)).text();
    await portal.post(`${write}/technical/two`, { ...fields, ...marksIn(again), intent: "remove" }, cookie);
    expect(await (await portal.get(`${write}/technical`, cookie)).text()).toContain("not added any yet");
  });

  test("are carried over when the comment is changed", async () => {
    const { portal, cookie, write, account, consultation } = await aWriter();
    await send({ position: "oppose", remarks: "First." }, write);
    const change = (part: string) => `${write}${part}?change=1`;

    expect(await (await portal.get(change("/technical"), cookie)).text()).toContain("Pixel pitch");
    expect(await (await portal.get(change("/points/article-1-1"), cookie)).text()).toContain(
      "No export with a licence.</textarea>",
    );
    const page = await (await portal.get(change(""), cookie)).text();
    await portal.post(
      change(""),
      { ...marksIn(page), position: "oppose", remarks: "Second.", intent: "check" },
      cookie,
    );
    await sendFrom(change);

    const inputs = await db
      .selectFrom("technical_input")
      .innerJoin("comment", "comment.id", "technical_input.comment_id")
      .select("technical_input.version")
      .where("comment.author_id", "=", account.id)
      .orderBy("technical_input.version")
      .execute();
    expect(inputs.map(({ version }) => version)).toEqual([1, 2]);
    const comment = await portal.get(`/consultations/${consultation.reference}/comments/1`);
    expect(await comment.text()).toContain("<ins ");

    async function sendFrom(at: (part: string) => string) {
      const unanswered = await (await portal.get(at("/controlled"), cookie)).text();
      await portal.post(at("/controlled"), { ...marksIn(unanswered), controlled: "no" }, cookie);
      const check = await (await portal.get(at("/check"), cookie)).text();
      await portal.post(at("/check"), marksIn(check), cookie);
    }
    async function send(overall: Record<string, string>, write: string) {
      await portal.post(write, { draft: "", revision: "0", intent: "save", ...overall }, cookie);
      const parts = [
        ["/technical/one", technical],
        ["/points/article-1-1", { position: "oppose", reasons: "x", wording: "No export with a licence." }],
      ] as const;
      for (const [part, fields] of parts) {
        const page = await (await portal.get(write + part, cookie)).text();
        await portal.post(write + part, { ...marksIn(page), intent: "save", ...fields }, cookie);
      }
      await sendFrom((part) => write + part);
    }
  });

  test("keep out more than there is room for, and show HTML as it was typed", async () => {
    const { portal, cookie, write } = await aWriter();
    const hostile = '"><script>alert(1)</script>';
    const fields = { draft: "", revision: "0", about: "", entry: hostile, intent: "save" };

    await portal.post(`${write}/technical/one`, fields, cookie);
    const page = await (await portal.get(`${write}/technical/one`, cookie)).text();
    const long = { ...fields, ...marksIn(page), entry: "x".repeat(81) };
    const tooLong = await portal.post(`${write}/technical/one`, long, cookie);
    const wording = { draft: "", revision: "0", position: "oppose", reasons: "x", intent: "save" };
    const huge = await portal.post(
      `${write}/points/article-1-1`,
      { ...wording, wording: "y".repeat(200_001) },
      cookie,
    );

    expect(page).toContain("&lt;script&gt;alert(1)");
    expect(page).not.toContain("<script>alert");
    expect(tooLong.status).toBe(422);
    expect(await tooLong.text()).toContain("“Entry” can have 80 characters, and yours have 81");
    expect(huge.status).toBe(422);
    const largest = await portal.post(
      `${write}/points/article-1-1`,
      { ...wording, wording: "y ".repeat(100_000).trim() },
      cookie,
    );
    expect(largest.status).toBe(302);
    expect((await portal.get(`${write}/check`, cookie)).status).toBe(200);
  });

  test("are fifty of a kind and no more", async () => {
    const { portal, cookie, write } = await aWriter();
    for (let place = 1; place <= 50; place++) {
      const page = await (await portal.get(`${write}/technical`, cookie)).text();
      const fields = { ...marksIn(page), about: "", entry: `3A${place}`, intent: "save" };
      await portal.post(`${write}/technical/input-${place}`, fields, cookie);
    }
    const page = await (await portal.get(`${write}/technical`, cookie)).text();
    const fields = { ...marksIn(page), about: "", entry: "3A051", intent: "save" };
    const more = await portal.post(`${write}/technical/input-51`, fields, cookie);

    expect(page).toContain("A comment can have 50 of them.");
    expect(more.status).toBe(422);
    expect(await more.text()).toContain("A comment can have 50 inputs of one kind");
  });

  test("have pages of no other kind, for no provision that is not there, and for nobody who is not signed in", async () => {
    const { portal, cookie, write } = await aWriter();

    for (const path of ["/nonsense", "/nonsense/one", "/technical/a%20b", "/technical/one?on=nowhere"])
      expect((await portal.get(write + path, cookie)).status).toBe(404);
    const response = await portal.get(`${write}/technical`);
    expect(response.headers.get("location")).toBe(
      `/sign-in?next=${encodeURIComponent(`${write}/technical`)}`,
    );
  });

  async function aWriter() {
    const portal = await aPortal(db, { now: () => open });
    const government = await aGovernment(db);
    const consultation = await aConsultation(db, {
      government,
      closes_at: "2026-03-01T17:00:00.000Z",
      moderation: "after",
    });
    const account = await anAccount(db);
    const cookie = await cookieOf(db, portal, account);
    const write = `/consultations/${consultation.reference}/comment`;
    return { portal, cookie, write, consultation, government, account };
  }
});

function marksIn(page: string) {
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";
  return { draft: value("draft"), revision: value("revision") };
}
