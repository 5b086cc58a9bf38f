import { describe, expect, test } from "vitest";
import { newKey } from "#tests/support/at-risk.ts";
import { aConsultation, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";

const now = new Date("2026-02-10T10:00:00.000Z");
const said = { position: "oppose", remarks: "Our customs officers read the mail of journalists." };

describe.each(dialects)("at-risk mode in a browser that is signed in too (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function aBrowser() {
    const consultation = await aConsultation(db, { at_risk: 1 });
    const account = await anAccount(db);
    const portal = await aPortal(db, { now: () => now });
    const address = `/consultations/${consultation.reference}`;
    const signedIn = await cookieOf(db, portal, account);
    const { cookie: key } = await newKey(portal, address);
    const both = { cookie: `${signedIn.cookie}; ${key}` };
    const marksOn = async (headers: Record<string, string>) => {
      const html = await (await portal.get(`${address}/comment`, headers)).text();
      const fields = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
      return Object.fromEntries(fields.map(([, name = "", value = ""]) => [name, value]));
    };
    return { portal, address, consultation, signedIn, both, marksOn };
  }

  const drafts = (id: string) =>
    db.selectFrom("draft").select("owner").where("consultation_id", "=", id).execute();

  test("keeps what was written in it apart from the account, once the key has left the browser", async () => {
    const { portal, address, consultation, signedIn, both, marksOn } = await aBrowser();
    const marks = await marksOn(both);

    const answer = await portal.post(`${address}/comment`, { ...marks, ...said }, signedIn);
    const html = await answer.text();

    expect(answer.status).toBe(401);
    expect(html).toContain("You have left at-risk mode, and your text is not saved yet");
    expect(html).toContain(said.remarks);
    expect(html).toContain(`href="/en${address}/at-risk/key"`);
    expect(await drafts(consultation.id)).toEqual([]);
    const again = await portal.post(`${address}/comment`, { ...marks, ...said }, both);
    expect(again.status).toBe(302);
    expect(await drafts(consultation.id)).toEqual([{ owner: expect.stringMatching(/^key:/) }]);
  });

  test("stays in it for whoever types the reference in small letters, and the log says nothing of it", async () => {
    const { address, both } = await aBrowser();
    const lines: string[] = [];
    const logging = await aPortal(db, { now: () => now, onLog: (line) => lines.push(line) });

    const answer = await logging.get(`${address.toLowerCase()}/comment?change=1`, both);

    expect(answer.status).toBe(308);
    expect(answer.headers.get("location")).toBe(`${address}/comment?change=1`);
    expect(lines).toEqual([]);
  });

  test("does not take what was written under the account before it began", async () => {
    const { portal, address, consultation, signedIn, both, marksOn } = await aBrowser();
    const marks = await marksOn(signedIn);

    const answer = await portal.post(`${address}/comment`, { ...marks, ...said }, both);

    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain(said.remarks);
    expect(await drafts(consultation.id)).toEqual([]);
  });
});
