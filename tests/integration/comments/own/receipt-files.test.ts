import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { DraftContent } from "#app/comments/drafts/draft.ts";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { saveDraft } from "#app/comments/drafts/save-draft.server.ts";
import { storeVersion } from "#app/comments/record/store-version.server.ts";
import { submitComment } from "#app/comments/writing/sending/submit-comment.server.ts";
import { newDataKey } from "#app/sealing/vault.server.ts";
import { speak } from "#app/words/speak.server.ts";
import type { Db } from "#db/schema.ts";
import { aComment, aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { anEmptyVault, aVault, writerOf } from "#tests/support/vault.ts";

const now = new Date("2026-02-10T10:00:00.000Z");
const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

describe.each(dialects)("the files of a receipt (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("the canonical form is byte for byte what the hash is of, version by version", async () => {
    const { address, get, hashOf } = await aSentComment(db);

    const json = await get(`${address}.json`);
    const bytes = new Uint8Array(await json.arrayBuffer());

    expect(json.headers.get("content-type")).toBe("application/json");
    expect(json.headers.get("cache-control")).toBe("private, no-store");
    expect(json.headers.get("content-disposition")).toMatch(/attachment; filename=".*-0001-version-1.json"/);
    expect(sha256(bytes)).toBe(await hashOf(1));
    expect((await get(`${address}.json?version=1`)).status).toBe(200);
    expect((await get(`${address}.json?version=2`)).status).toBe(404);
  });

  test("the PDF is tagged, has the canonical form inside, and is the same each time", async () => {
    const { address, get, hashOf } = await aSentComment(db);

    const response = await get(`${address}.pdf`);
    const bytes = Buffer.from(await response.arrayBuffer());
    const again = Buffer.from(await (await get(`${address}.pdf`)).arrayBuffer());

    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(bytes.subarray(0, 8).toString()).toBe("%PDF-1.7");
    const text = bytes.toString("latin1");
    expect(text).toContain("/Marked true");
    expect(text).toContain("/Lang (en-GB)");
    expect(await Promise.all(streamsOf(bytes).map(sha256))).toContain(await hashOf(1));
    expect(sha256(again)).toBe(sha256(bytes));
  });

  test.each(["fr", "ja"])(
    "are asked for in %s: the PDF says so, the canonical form is the same",
    async (language) => {
      const { address, get } = await aSentComment(db);

      const pdf = Buffer.from(await (await get(`/${language}${address}.pdf`)).arrayBuffer());
      const [json, english] = await Promise.all(
        [`/${language}`, ""].map(async (prefix) => (await get(`${prefix}${address}.json`)).text()),
      );

      expect(pdf.toString("latin1")).toContain(`/Lang (${speak(language).formats})`);
      expect(json).toBe(english);
    },
  );

  test("are the owner’s and the moderators’, and nobody else’s", async () => {
    const { portal, address, moderator } = await aSentComment(db);
    const stranger = await cookieOf(db, portal, await anAccount(db));

    for (const file of ["", ".pdf", ".json"]) {
      expect((await portal.get(address + file, moderator)).status).toBe(200);
      expect((await portal.get(address + file, stranger)).status).toBe(404);
      expect((await portal.get(address + file)).headers.get("location")).toMatch(/^\/sign-in/);
    }
  });
});

describe.each(dialects)("what is sealed in a receipt (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("is its owner’s alone, and its hash is the commitment", async () => {
    const { portal, address, cookie, moderator, commitment } = await aSealedComment(db);

    const page = await (await portal.get(address, cookie)).text();
    const full = await portal.get(`${address}.full.txt`, cookie);

    expect(page).toContain("Everything that you sent");
    expect(page).toContain(commitment ?? "none");
    expect(full.headers.get("cache-control")).toBe("private, no-store");
    const text = await full.text();
    expect(text).toContain("canary price");
    expect(sha256(text)).toBe(commitment);
    expect((await portal.get(`${address}.full.txt`, moderator)).status).toBe(404);
    const seen = await (await portal.get(address, moderator)).text();
    expect(seen).not.toMatch(/canary price|full\.txt/);
  });

  test("is in no other file", async () => {
    const { portal, address, cookie } = await aSealedComment(db);

    const pdf = Buffer.from(await (await portal.get(`${address}.pdf`, cookie)).arrayBuffer());
    const json = await (await portal.get(`${address}.json`, cookie)).text();

    const texts = streamsOf(pdf).map((bytes) => bytes.toString("latin1"));
    expect([json, pdf.toString("latin1"), ...texts].join("\n")).not.toContain("canary price");
    expect(json).toContain("commitment");
  });

  test("is plainly said to be out of reach where the key is missing", async () => {
    const { address, cookie } = await aSealedComment(db);
    const portal = await aPortal(db, { now: () => now, vault: anEmptyVault() });

    const page = await portal.get(address, cookie);
    const full = await portal.get(`${address}.full.txt`, cookie);

    expect(page.status).toBe(200);
    expect(await page.text()).toContain("key that protects your confidential parts is not there");
    expect(full.status).toBe(503);
    expect(await full.text()).toContain("They are kept");
  });

  test("is not there where nothing is", async () => {
    const { address, get } = await aSentComment(db);

    expect((await get(`${address}.full.txt`)).status).toBe(404);
    expect(await (await get(address)).text()).not.toContain("Everything that you sent");
  });
});

/** What the streams of a PDF hold. */
function streamsOf(pdf: Buffer) {
  const streams: Buffer[] = [];
  for (let at = pdf.indexOf("stream\n"); at !== -1; at = pdf.indexOf("stream\n", at + 1)) {
    if (pdf.subarray(at - 3, at).toString() === "end") continue;
    const end = pdf.indexOf("\nendstream", at);
    const bytes = pdf.subarray(at + 7, end);
    streams.push(bytes[0] === 0x78 ? inflateSync(bytes) : bytes);
  }
  return streams;
}

async function aSentComment(db: Db) {
  const government = await aGovernment(db);
  const consultation = await aConsultation(db, { government });
  const person = await anAccount(db);
  const author = writerOf(person);
  const vault = aVault();
  const place = { consultationId: consultation.id, changing: null, vault };
  const change = { part: "overall", position: "oppose", remarks: "Ünïcode — здравствуйте." } as const;
  await saveDraft(db, author, { ...place, seen: { id: "", revision: 0 }, change, now });
  const { id, revision } = await findDraft(db, author, place);
  await submitComment(db, author, { ...place, seen: { id: id ?? "", revision }, now });
  const portal = await aPortal(db, { now: () => now, vault });
  const cookie = await cookieOf(db, portal, person);
  return {
    portal,
    address: `/consultations/${consultation.reference}/receipts/1`,
    get: (path: string) => portal.get(path, cookie),
    moderator: await cookieOf(db, portal, await anOfficial(db, { government })),
    hashOf: async (version: number) =>
      (
        await db
          .selectFrom("comment_version")
          .innerJoin("comment", "comment.id", "comment_version.comment_id")
          .select("comment_version.hash")
          .where("comment.consultation_id", "=", consultation.id)
          .where("comment_version.version", "=", version)
          .executeTakeFirstOrThrow()
      ).hash,
  };
}

async function aSealedComment(db: Db) {
  const government = await aGovernment(db);
  const consultation = await aConsultation(db, { government });
  const person = await anAccount(db);
  const vault = aVault();
  const dataKey = await newDataKey(db, vault, now);
  if (!dataKey) throw new Error("There is no key");
  const comment = await aComment(db, { consultation, author: person, data_key_id: dataKey.id });
  const content: DraftContent = {
    position: "oppose",
    remarks: "We ask [[canary price]].",
    ...{
      points: [],
      answers: {},
      technical: [],
      human_rights: [],
      attachments: [],
      claims: [],
      standing: [],
      also: [],
      differing: [],
      changed: {},
    },
    signature: { attribution: "named", reason: "", stakeholder_group: "", country: "" },
  };
  const facts = { reference: consultation.reference, number: comment.number, comment_id: comment.id };
  await storeVersion(
    db,
    {
      position: "oppose",
      remarks: "We ask [Confidential: trade secret].",
      points: [],
      confidential_parts: [{ kind: "text", ground: "trade secret", summary: null }],
      confidential: { dataKey, content },
    },
    {
      ...facts,
      consultation_id: consultation.id,
      version: 2,
      submitted_at: now.toISOString(),
      measure_version: 1,
      draft_id: null,
    },
  );
  await db.updateTable("comment").set({ current_version: 2 }).where("id", "=", comment.id).execute();
  const { commitment } = await db
    .selectFrom("comment_version")
    .select("commitment")
    .where("comment_id", "=", comment.id)
    .where("version", "=", 2)
    .executeTakeFirstOrThrow();
  const portal = await aPortal(db, { now: () => now, vault });
  return {
    portal,
    commitment,
    address: `/consultations/${consultation.reference}/receipts/${comment.number}`,
    cookie: await cookieOf(db, portal, person),
    moderator: await cookieOf(db, portal, await anOfficial(db, { government })),
  };
}
