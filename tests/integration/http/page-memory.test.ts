import { describe, expect, test } from "vitest";
import type { Db } from "#db/schema.ts";
import { aComment, aConsultation, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf, type TestPortal } from "#tests/support/portal.ts";

describe.each(dialects)("pages that everyone sees alike (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("are not sent again to a browser that has them", async () => {
    const { reference } = await aConsultation(db);
    const portal = await aPortal(db);
    const first = await portal.get(`/consultations/${reference}`);

    const again = await portal.get(`/consultations/${reference}`, {
      "if-none-match": first.headers.get("etag") ?? "",
    });

    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.has("content-security-policy")).toBe(false);
  });

  test("come with the nonce of their own policy, however often they are served", async () => {
    const { reference } = await aConsultation(db);
    const portal = await aPortal(db);

    const nonces = [];
    for (const _ of [1, 2, 3]) nonces.push(await nonceOf(portal, `/consultations/${reference}`));

    expect(new Set(nonces).size).toBe(3);
  });

  test("are made once while nothing changes", async () => {
    const { id, reference } = await aConsultation(db);
    const portal = await aPortal(db);
    await portal.get(`/consultations/${reference}`);
    await renameBehindItsBack(db, id);

    expect(await textOf(portal, `/consultations/${reference}`)).not.toContain("Renamed");
  });

  test("are made anew as soon as something was published", async () => {
    const consultation = await aConsultation(db);
    const portal = await aPortal(db);
    const address = `/consultations/${consultation.reference}/comments`;
    const before = await portal.get(address);
    await aComment(db, { consultation, remarks: "The word that was not there" });
    await raiseRevision(db, consultation.id);

    const after = await portal.get(address, { "if-none-match": before.headers.get("etag") ?? "" });

    expect(after.status).toBe(200);
    expect(await after.text()).toContain("The word that was not there");
  });

  test("are made anew when a consultation opens and when it closes", async () => {
    let now = new Date("2026-03-01T07:59:00Z");
    const { reference } = await aConsultation(db, {
      opens_at: "2026-03-01T08:00:00.000Z",
      closes_at: "2026-04-01T15:00:00.000Z",
    });
    const portal = await aPortal(db, { now: () => now });
    const stageIn = async () =>
      />(Announced|Open|Closed)</.exec(await textOf(portal, `/consultations/${reference}`))?.[1];

    const stages = [await stageIn()];
    now = new Date("2026-03-01T08:00:00Z");
    stages.push(await stageIn());
    now = new Date("2026-04-01T15:00:00Z");
    stages.push(await stageIn());

    expect(stages).toEqual(["Announced", "Open", "Closed"]);
  });

  test("are neither shown to nor taken from those who are signed in", async () => {
    const { reference } = await aConsultation(db);
    const portal = await aPortal(db);
    const cookie = await cookieOf(db, portal, await anAccount(db));
    const address = `/consultations/${reference}`;

    const signedIn = await portal.get(address, cookie);
    const everyone = await portal.get(address);
    const again = await portal.get(address, {
      ...cookie,
      "if-none-match": everyone.headers.get("etag") ?? "",
    });

    expect([signedIn.headers.has("etag"), again.status]).toEqual([false, 200]);
    expect(await signedIn.text()).toContain("Sign out");
    expect(await everyone.text()).not.toContain("Sign out");
    expect(await again.text()).toContain("Sign out");
  });

  test("leave a page that there is not, and a refusal, to be made each time", async () => {
    const portal = await aPortal(db);

    const nowhere = await portal.get("/consultations/XX-2026-001");

    expect([nowhere.status, nowhere.headers.has("etag")]).toEqual([404, false]);
  });
});

const textOf = async (portal: TestPortal, address: string) => (await portal.get(address)).text();

async function nonceOf(portal: TestPortal, address: string) {
  const response = await portal.get(address);
  const policy = /'nonce-([^']+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1];
  const script = /<script type="module" nonce="([^"]+)"/.exec(await response.text())?.[1];
  expect(script).toBe(policy);
  return script;
}

async function renameBehindItsBack(db: Db, id: string) {
  await db.updateTable("consultation").set({ title: "Renamed" }).where("id", "=", id).execute();
}

async function raiseRevision(db: Db, id: string) {
  await db
    .updateTable("consultation")
    .set((eb) => ({ revision: eb("revision", "+", 1) }))
    .where("id", "=", id)
    .execute();
}
