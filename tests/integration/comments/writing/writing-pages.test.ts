import { createHash } from "node:crypto";
import type { KyselyPlugin } from "kysely";
import { describe, expect, test } from "vitest";
import { aConsultation, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";

const closes_at = "2026-03-01T17:00:00.000Z";
const open = new Date("2026-02-01T10:00:00.000Z");
const closed = new Date("2026-03-01T17:00:00.000Z");

describe.each(dialects)("the pages on which a comment is written (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("lead from the first word to a receipt whose hash can be computed from it", async () => {
    const { portal, cookie, write } = await aWriter();

    const typed = {
      draft: "",
      revision: "0",
      position: "oppose",
      remarks: "Too **broad**.",
      intent: "check",
    };
    const checking = await portal.post(write, typed, cookie);
    expect(checking.headers.get("location")).toBe(`${write}/check`);
    const checked = await (await portal.get(`${write}/check`, cookie)).text();
    expect(checked).toContain("Too <strong>broad</strong>.");

    const sent = await portal.post(`${write}/check`, marksIn(checked), cookie);
    const again = await portal.post(`${write}/check`, marksIn(checked), cookie);
    expect(sent.headers.get("location")).toMatch(/\/receipts\/1$/);
    expect(again.headers.get("location")).toBe(sent.headers.get("location"));

    const receipt = await (await portal.get(sent.headers.get("location") ?? "", cookie)).text();
    const [, canonical = ""] = /<pre class="app-typed">(.*?)<\/pre>/s.exec(receipt) ?? [];
    const text = canonical.replaceAll("&quot;", '"');
    expect(receipt).toContain(createHash("sha256").update(text).digest("hex"));
  });

  test("send someone who is not signed in to sign in and back", async () => {
    const { portal, write } = await aWriter();

    const response = await portal.get(write);

    expect(response.headers.get("location")).toBe(`/sign-in?next=${encodeURIComponent(write)}`);
  });

  test.each(["", "/points/article-1"])(
    "keep what was typed where the disk is full: comment%s",
    async (page) => {
      const { cookie, write } = await aWriter();
      const lines: string[] = [];
      const portal = await aPortal(db.withPlugin(diskFull), {
        now: () => open,
        onLog: (line) => lines.push(line),
      });
      const words = "Two hours of typing & more.";

      const typed = { remarks: words, reasons: words, position: "oppose" };
      const response = await portal.post(write + page, typed, cookie);

      const html = await response.text();
      expect(response.status).toBe(503);
      expect(html).toContain("your text is not saved yet");
      expect(html).toContain(">Two hours of typing &amp; more.</textarea>");
      expect(lines.join("")).toContain("disk is full");
      expect(lines.join("")).not.toContain("Two hours");
    },
  );

  test.each(["", "/points/article-1"])(
    "keep what was typed where the session has ended: comment%s",
    async (page) => {
      const { portal, write } = await aWriter();
      const words = "Two hours of typing & more.";

      const response = await portal.post(write + page, {
        remarks: words,
        reasons: words,
        position: "oppose",
      });

      expect(response.status).toBe(401);
      const text = await response.text();
      expect(text).toContain("Two hours of typing &amp; more.");
      expect(text).toContain(`<input type="hidden" name="position" value="oppose"/>`);
    },
  );

  test.each([
    ["", { remarks: "Typed until the last second." }],
    ["/points/article-1", { reasons: "Typed until the last second." }],
  ] as const)("after closing refuse and keep in the draft what arrives: comment%s", async (page, typed) => {
    const { portal, clock, cookie, write } = await aWriter();
    clock.now = closed;

    const fields = { draft: "", revision: "0", position: "oppose", intent: "save", ...typed };
    const response = await portal.post(write + page, fields, cookie);

    expect(response.status).toBe(422);
    expect(await response.text()).toContain("Typed until the last second.");
    const later = await portal.get(write, cookie);
    expect(await later.text()).toContain("Typed until the last second.");
  });

  test("show both texts where one was saved elsewhere meanwhile", async () => {
    const { portal, cookie, write } = await aWriter();
    const fields = { draft: "", revision: "0", position: "oppose", intent: "save" };
    await portal.post(write, { ...fields, remarks: "From the telephone." }, cookie);

    const response = await portal.post(write, { ...fields, remarks: "From the desk." }, cookie);

    const text = await response.text();
    expect(response.status).toBe(422);
    expect(text).toContain("From the telephone.");
    expect(text).toMatch(/<textarea[^>]*>From the desk\.<\/textarea>/);
    const kept = await portal.post(write, { ...fields, ...marksIn(text), remarks: "Both." }, cookie);
    expect(kept.status).toBe(302);
  });

  test("refuse a text that is too long and show it again", async () => {
    const { portal, cookie, write } = await aWriter();

    const response = await portal.post(write, { position: "", remarks: "a".repeat(50_001) }, cookie);

    expect(response.status).toBe(422);
    expect(await response.text()).toContain(
      "General remarks can have 50,000 characters, and yours have 50,001",
    );
  });

  test("preview only to those who are signed in, and never anything harmful", async () => {
    const { portal, cookie } = await aWriter();
    const text = "*Hello* <script>alert(1)</script>";

    const answer = await portal.post("/preview", { text }, cookie);

    expect(await answer.text()).toBe("<p><em>Hello</em> &lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
    expect((await portal.post("/preview", { text })).status).toBe(401);
  });

  test("show a receipt to nobody but the author", async () => {
    const { portal, cookie, write } = await aWriter();
    const fields = { draft: "", revision: "0", position: "oppose", remarks: "Mine.", intent: "check" };
    await portal.post(write, fields, cookie);
    const checked = await (await portal.get(`${write}/check`, cookie)).text();
    const sent = await portal.post(`${write}/check`, marksIn(checked), cookie);

    const stranger = await cookieOf(db, portal, await anAccount(db));
    const response = await portal.get(sent.headers.get("location") ?? "", stranger);

    expect(response.status).toBe(404);
  });

  async function aWriter() {
    const clock = { now: open };
    const portal = await aPortal(db, { now: () => clock.now });
    const consultation = await aConsultation(db, { closes_at });
    const cookie = await cookieOf(db, portal, await anAccount(db));
    return { portal, clock, cookie, write: `/consultations/${consultation.reference}/comment` };
  }
});

const diskFull: KyselyPlugin = {
  transformQuery({ node }) {
    if (node.kind === "InsertQueryNode") throw new Error("database or disk is full");
    return node;
  },
  transformResult: async ({ result }) => result,
};

function marksIn(page: string) {
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";
  return { draft: value("draft"), revision: value("revision") };
}
