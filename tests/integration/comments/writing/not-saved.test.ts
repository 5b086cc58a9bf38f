import type { KyselyPlugin } from "kysely";
import { describe, expect, test } from "vitest";
import { aConsultation, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { askedIn } from "#tests/support/question-builder.ts";
import { anEmptyVault } from "#tests/support/vault.ts";

const words = "Two hours of typing & more.";
const shown = "Two hours of typing &amp; more.";
const marks = { draft: "", revision: "0", intent: "save" };

/** What each page of writing sends; what of it can be read where it was not saved; where it stands afterwards. */
const pages: { page: string; typed: Record<string, string>; read: string[] }[] = [
  { page: "", typed: { position: "oppose", remarks: words }, read: ["Your position: Oppose"] },
  {
    page: "/points/article-1",
    typed: { position: "support", reasons: words, wording: words },
    read: ["Your position: Support"],
  },
  {
    page: "/questions",
    typed: {
      asked: "why,one,several,step",
      "answer-why": words,
      "answer-one": "no",
      "answer-several": "yes,no",
      "officials-one": "yes",
    },
    read: ["Your answer (one): no", "Your answer (several): yes and no", "For officials only (one): yes"],
  },
  {
    page: "/signature",
    typed: { attribution: "withheld", reason: words },
    read: ["How you are named: Withheld from publication"],
  },
];

describe.each(dialects)("a page of writing that could not be saved (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test.each(pages)("shows and carries on all that was typed when signed out: comment$page", async (sent) => {
    const { portal, cookie, write } = await aWriter();

    const answer = await portal.post(write + sent.page, { ...marks, ...sent.typed });
    const html = await answer.text();
    const again = await portal.post(write + sent.page, fieldsOf(html), cookie);

    expect(answer.status).toBe(401);
    expect(html).toContain("Save my text");
    for (const line of sent.read) expect(html).toContain(line);
    expect(html).toContain(`>${shown}</textarea>`);
    expect(fieldsOf(html)).toEqual({ ...marks, ...sent.typed });
    expect(again.status).toBe(302);
    expect(await (await portal.get(write + sent.page, cookie)).text()).toContain(shown);
  });

  test.each(pages)(
    "shows and carries on all that was typed when the disk is full: comment$page",
    async (sent) => {
      const { cookie, write } = await aWriter();
      const full = await aPortal(db.withPlugin(diskFull), { now: () => open, onLog: () => {} });

      const answer = await full.post(write + sent.page, { ...marks, ...sent.typed }, cookie);

      expect(answer.status).toBe(503);
      expect(fieldsOf(await answer.text())).toEqual({ ...marks, ...sent.typed });
    },
  );

  test("says of the page on which a comment is checked that it is not sent, and sends it afterwards", async () => {
    const { portal, cookie, write } = await aWriter();
    await portal.post(write, { ...marks, position: "oppose", remarks: words }, cookie);
    await portal.post(
      `${write}/questions`,
      { ...(await marksOf(write, "/questions")), asked: "one", "answer-one": "yes" },
      cookie,
    );

    const answer = await portal.post(`${write}/check`, await marksOf(write, "/check"));
    const html = await answer.text();
    const again = await portal.post(`${write}/check`, fieldsOf(html), cookie);

    expect(answer.status).toBe(401);
    expect(html).toContain("your comment is not sent yet");
    expect(again.headers.get("location")).toMatch(/\/receipts\/1$/);

    async function marksOf(write: string, page: string) {
      const { draft = "", revision = "" } = fieldsOf(await (await portal.get(write + page, cookie)).text());
      return { draft, revision, intent: "save" };
    }
  });

  test("says on saving and on opening that the key to a sealed draft is missing, and keeps what was typed", async () => {
    const { portal, cookie, write } = await aWriter();
    const position = { position: "oppose", remarks: "Not [[this]]." };
    await portal.post(write, { ...marks, ...position }, cookie);
    const keyless = await aPortal(db, { now: () => open, vault: anEmptyVault(), onLog: () => {} });

    const typed = { ...marks, revision: "1", position: "oppose", remarks: words };
    const saving = await keyless.post(write, typed, cookie);
    const opening = await keyless.get(write, cookie);
    const saved = await saving.text();

    expect([saving.status, opening.status]).toEqual([503, 503]);
    expect(saved).toContain("The key that protects your draft is not there at the moment");
    expect(saved).not.toContain("our mistake");
    expect(fieldsOf(saved)).toEqual(typed);
    expect(await opening.text()).toContain("The key that protects your draft is not there at the moment");
  });

  async function aWriter() {
    const portal = await aPortal(db, { now: () => open });
    const consultation = await aConsultation(db, { closes_at: "2026-03-01T17:00:00.000Z" });
    await askedIn(db, consultation);
    const cookie = await cookieOf(db, portal, await anAccount(db, { stakeholder_group: "academia" }));
    return { portal, cookie, write: `/consultations/${consultation.reference}/comment` };
  }
});

const open = new Date("2026-02-01T10:00:00.000Z");

const diskFull: KyselyPlugin = {
  transformQuery({ node }) {
    if (node.kind === "InsertQueryNode") throw new Error("database or disk is full");
    return node;
  },
  transformResult: async ({ result }) => result,
};

/** What a browser would send of the page's form. */
function fieldsOf(page: string): Record<string, string> {
  const form = /<form method="post"[\s\S]*?<\/form>/.exec(page.slice(page.indexOf("<main")))?.[0] ?? "";
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const texts = [...form.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g)];
  return Object.fromEntries(
    [...hidden, ...texts]
      .filter(([, name]) => name !== "form-token")
      .map(([, name = "", value = ""]) => [name, value.replaceAll("&amp;", "&")]),
  );
}
