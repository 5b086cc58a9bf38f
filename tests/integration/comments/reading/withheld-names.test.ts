import { beforeAll, describe, expect, test } from "vitest";
import type { Db } from "#db/schema.ts";
import {
  type Account,
  aConsultation,
  aGovernment,
  anAccount,
  anOfficial,
  type Consultation,
} from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf, type TestPortal } from "#tests/support/portal.ts";

const now = () => new Date("2026-02-01T10:00:00.000Z");
const reason = "My employer sells what this measure would control.";
const text =
  "The thresholds in this proposal leave out the very systems that were sold last year to the police.";
const names = ["Canaria Hidden", "Canary Institute", "canary@hidden.example", "employer sells"];

describe.each(dialects)("a name that is withheld from publication (%s)", (dialect) => {
  const db = useDatabase(dialect);
  let portal: TestPortal;
  let consultation: Consultation;
  let author: Account;
  let number: string;
  let cookies: Record<"author" | "reader" | "moderator" | "analyst", { cookie: string }>;

  beforeAll(async () => {
    portal = await aPortal(db, { now });
    const government = await aGovernment(db);
    consultation = await aConsultation(db, { government });
    author = await anAccount(db, {
      name: "Canaria Hidden",
      organisation: "Canary Institute",
      email: "canary@hidden.example",
    });
    cookies = {
      author: await cookieOf(db, portal, author),
      reader: await cookieOf(db, portal, await anAccount(db)),
      moderator: await cookieOf(db, portal, await anOfficial(db, { government })),
      analyst: await cookieOf(db, portal, await anOfficial(db, { government, role: "analyst" })),
    };
    number = await send({ attribution: "withheld", reason });
    // Another in the same words, so that there is a campaign to be listed.
    await send({ attribution: "named" }, cookies.reader);
  });

  test("is on no page, list, export or digest that the public or other officials read, nor in their titles", async () => {
    const { reference, government_code } = consultation;
    const { campaign_id } = await db
      .selectFrom("comment")
      .select("campaign_id")
      .where("consultation_id", "=", consultation.id)
      .where("number", "=", Number(number))
      .executeTakeFirstOrThrow();
    const digest = `/officials/${government_code}/consultations/${reference}/digest`;
    const seeds = {
      anonymous: [
        `/consultations/${reference}`,
        `/consultations/${reference}/comments?campaign=${campaign_id}`,
      ],
      reader: [
        `/consultations/${reference}/comments/${number}/reply`,
        `/consultations/${reference}/receipts/${number}`,
      ],
      analyst: [
        digest,
        `${digest}.csv`,
        `${digest}/comments.csv`,
        `${digest}/print`,
        `${digest}/campaigns/${campaign_id}`,
      ],
    };
    const visited = [
      ...(await walk(portal, seeds.anonymous, {})),
      ...(await walk(portal, [...seeds.anonymous, ...seeds.reader], cookies.reader)),
      ...(await walk(portal, [...seeds.anonymous, ...seeds.analyst], cookies.analyst)),
    ];

    const leaks = visited.flatMap(({ path, body }) =>
      names.filter((name) => body.includes(name)).map((name) => `${name} on ${path}`),
    );
    expect(leaks).toEqual([]);
    const showing = visited.filter(({ body }) => body.includes("thresholds in this proposal"));
    const paths = showing.map(({ path }) => path);
    for (const part of [`/comments/${number}`, "/comments", "?campaign=", "comments.csv", "/campaigns/"])
      expect(paths.some((path) => path.includes(part))).toBe(true);
    expect(visited.length).toBeGreaterThan(25);
  });

  test("stands as withheld, and not as unknown", async () => {
    const page = await (
      await portal.get(`/consultations/${consultation.reference}/comments/${number}`)
    ).text();
    expect(page).toContain("Name withheld");
    expect(page).not.toContain("Name not stated");
    expect(page).toContain("Civil society");
    const list = await (
      await portal.get(`/consultations/${consultation.reference}/comments?alike=apart`)
    ).text();
    expect(list).toContain("Name withheld");
  });

  test("is shown to the moderators of that government with the reason, and marked", async () => {
    const { government_code } = consultation;
    const queue = await (await portal.get(`/officials/${government_code}/queue`, cookies.moderator)).text();
    expect(queue).toContain("Canaria Hidden");
    expect(queue).toContain("withheld from publication");
    const id = await idOf(db, consultation, number);
    const page = await portal.get(`/officials/${government_code}/queue/${id}`, cookies.moderator);
    const body = await page.text();
    for (const words of ["Canaria Hidden", "Canary Institute", reason, "withheld from publication"])
      expect(body).toContain(words);
  });

  test("is asked with a reason, and an organisation alone only of those who have one", async () => {
    const page = `/consultations/${consultation.reference}/comment/signature`;
    const none = await portal.post(page, { attribution: "withheld", intent: "done" }, cookies.author);
    expect(none.status).toBe(422);
    expect(await none.text()).toContain("Say why your name is not to be published");

    const alone = { attribution: "organisation only", intent: "done" };
    expect((await portal.post(page, alone, cookies.reader)).status).toBe(422);
    expect(await (await portal.get(page, cookies.reader)).text()).not.toContain("By organisation alone");
    const forged = await portal.post(page, { attribution: "at risk", intent: "done" }, cookies.reader);
    expect(forged.status).toBe(422);
  });

  test("leaves the organisation where that alone is to be named", async () => {
    const other = await send({ attribution: "organisation only" });
    const page = await (
      await portal.get(`/consultations/${consultation.reference}/comments/${other}`)
    ).text();
    expect(page).toContain("Canary Institute");
    expect(page).not.toContain("Canaria Hidden");
    expect(page).not.toContain("Name withheld");
  });

  test("goes at once from the pages kept in memory where its bearer decides so afterwards", async () => {
    const late = await send({ attribution: "named" });
    const page = `/consultations/${consultation.reference}/comments/${late}`;
    await db
      .updateTable("consultation")
      .set({ moderation: "before" })
      .where("id", "=", consultation.id)
      .execute();
    expect(await (await portal.get(page)).text()).toContain("Canaria Hidden");
    await send({ attribution: "withheld", reason }, cookies.author, `?change=${late}`);
    expect(await (await portal.get(page)).text()).not.toContain("Canaria Hidden");
    await db
      .updateTable("consultation")
      .set({ moderation: "after" })
      .where("id", "=", consultation.id)
      .execute();
  });

  /** Sends a comment signed so; gives its number. */
  async function send(signature: Record<string, string>, cookie = cookies.author, query = "") {
    const address = `/consultations/${consultation.reference}/comment`;
    const write = async (part: string, fields: Record<string, string>) => {
      const page = await (await portal.get(address + part + query, cookie)).text();
      const mark = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";
      const marks = { draft: mark("draft"), revision: mark("revision") };
      return portal.post(address + part + query, { ...marks, ...fields }, cookie);
    };
    await write("", { position: "oppose", remarks: text });
    await write("/points/article-1-1", { position: "oppose", reasons: "Too narrow.", intent: "done" });
    await write("/signature", { ...signature, intent: "done" });
    const sent = await write("/check", {});
    return sent.headers.get("location")?.split("/").at(-1) ?? "";
  }
});

async function idOf(db: Db, { id }: Consultation, number: string) {
  const comment = await db
    .selectFrom("comment")
    .select("id")
    .where("consultation_id", "=", id)
    .where("number", "=", Number(number))
    .executeTakeFirstOrThrow();
  return comment.id;
}

/** What a reader is answered who follows every link from these addresses. */
async function walk(portal: TestPortal, seeds: string[], headers: Record<string, string>) {
  const known = new Set(seeds);
  const visited: { path: string; body: string }[] = [];
  for (const path of known) {
    const response = await portal.get(path, headers);
    const body = await response.text();
    visited.push({ path, body });
    const to = response.headers.get("location");
    const links = [...body.matchAll(/href="(\/[^"#]*)/g)].map(
      ([, href]) => (href ?? "").replaceAll("&amp;", "&").replace(/^\/en(?=\/|$)/, "") || "/",
    );
    for (const link of [...links, ...(to?.startsWith("/") ? [to.split("#")[0] ?? "/"] : [])])
      if (isOfInterest(link) && known.size < 150) known.add(link);
  }
  return visited;
}

/** Not the stylesheets, the guidance and the pages of other governments. */
const isOfInterest = (link: string) => /^\/(consultations|officials|my-comments|$)/.test(link);
