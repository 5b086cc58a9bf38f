import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import pino from "pino";
import { afterEach, describe, expect, test } from "vitest";
import { deleteOrphans } from "#app/comments/drafts/files/delete-orphans.server.ts";
import { scanWaiting } from "#app/comments/record/scan-waiting.server.ts";
import { readSettings } from "#app/http/settings.ts";
import { newId } from "#db/new-id.ts";
import {
  type Attaching,
  attach,
  attachmentsPage,
  inQuarantine,
  sendAttachment,
  sendComment,
} from "#tests/support/attaching.ts";
import { type Account, aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aFakeClamd } from "#tests/support/fake-clamd.ts";
import { aFickleStore, aFolderOfFiles } from "#tests/support/file-store.ts";
import { aPdf } from "#tests/support/pdf-files.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { anEmptyVault, aVault } from "#tests/support/vault.ts";

const table = { name: "prices.csv", bytes: "year;price\n2025;canary-price\n" };
const secret = {
  confidential: "yes",
  ground: "trade-secret",
  justification: "canary-justification",
  summary: "Our yields",
};
const days = (count: number) => new Date(Date.now() + count * 86_400_000);
const sha256 = (text: string | Uint8Array) => createHash("sha256").update(text).digest("hex");

describe.each(dialects)("attaching files (%s)", (dialect) => {
  const db = useDatabase(dialect);
  let told: string[] = [];
  afterEach(() => {
    told = [];
    expect(inQuarantine(), "files left in quarantine").toEqual([]);
  });

  async function aWriter(facts: { settings?: Record<string, string>; moderation?: "before" | "after" } = {}) {
    const vault = aVault();
    const folder = aFolderOfFiles();
    const state = { isAway: false };
    const files = aFickleStore(folder.files, () => state.isAway);
    const onLog = (line: string) => {
      const { err } = JSON.parse(line);
      if (err) told.push(`portal: ${err.message}`);
    };
    const portal = await aPortal(db, {
      ...{ vault, files, settings: facts.settings },
      ...(facts.settings?.CLAMD && { onLog }),
    });
    const government = await aGovernment(db);
    const consultation = await aConsultation(db, { government, moderation: facts.moderation ?? "after" });
    const author = await anAccount(db);
    const by = async (account: Account): Promise<Attaching> => ({
      portal,
      address: `/consultations/${consultation.reference}`,
      headers: await cookieOf(db, portal, account),
    });
    return { vault, files, folder, state, government, consultation, by, ...(await by(author)) };
  }
  type Writing = Awaited<ReturnType<typeof aWriter>>;

  const rows = ({ consultation }: Writing) =>
    db.selectFrom("attachment").selectAll().where("consultation_id", "=", consultation.id).execute();
  const keeperOf = ({ vault, files }: Writing, settings: Record<string, string> = {}) => ({
    db,
    vault,
    files,
    settings: readSettings(settings),
    logFor: (owner: string) =>
      pino({}, { write: (line: string) => void told.push(`${owner}: ${JSON.parse(line).err.message}`) }),
  });
  const linkIn = (html: string) => /href="([^"]*\/attachments\/[^"]+)"/.exec(html)?.[1] ?? "";

  test("a file goes from the page to a receipt that names its hash, and comes back as it was cleaned", async () => {
    const writing = await aWriter();
    const attached = await attach(writing, table);
    expect([attached.status, attached.problem]).toEqual([302, ""]);
    const page = await attachmentsPage(writing);
    expect(page.text).toContain("prices.csv Table (CSV), 29 bytes. Not scanned for viruses");

    const { number, receipt } = await sendComment(writing);

    const hash = sha256(table.bytes);
    const proof = await (await writing.portal.get(receipt, writing.headers)).text();
    expect(proof.replaceAll("&quot;", '"')).toContain(
      `"attachments":[{"name":"prices.csv","sha256":"${hash}"}]`,
    );
    const read = await (await writing.portal.get(`${writing.address}/comments/${number}`)).text();
    expect(read).toContain(hash);
    const file = await writing.portal.get(linkIn(read));
    expect(await file.text()).toBe(table.bytes);
    expect(file.headers.get("content-disposition")).toBe(
      `attachment; filename="prices.csv"; filename*=UTF-8''prices.csv`,
    );
    expect(file.headers.get("content-security-policy")).toBe("sandbox; default-src 'none'");
    expect(file.headers.get("cache-control")).toBe("no-cache");
    for (const key of writing.folder.keys())
      expect(readFileSync(join(writing.folder.folder, key.slice(0, 2), key)).includes("canary")).toBe(false);
  });

  test("a confidential file shows the public its ground and summary, and nothing else anywhere", async () => {
    const writing = await aWriter();
    await attach(writing, { name: "canary-name.csv", bytes: table.bytes }, secret);
    const { number } = await sendComment(writing);

    const comment = `${writing.address}/comments/${number}`;
    const [row] = await rows(writing);
    const read = await (await writing.portal.get(comment)).text();
    expect(read).toContain("A confidential file");
    expect(read).toContain("trade secret");
    expect(read).toContain("Our yields");
    const own = await (
      await writing.portal.get(`${writing.address}/receipts/${number}`, writing.headers)
    ).text();
    for (const [where, told] of Object.entries({ read, own })) {
      for (const word of ["canary", sha256(table.bytes), "table (CSV)", "29 bytes"])
        expect(told.includes(word), `${word} in ${where}`).toBe(false);
    }
    expect((await writing.portal.get(`${comment}/attachments/${row?.id}`)).status).toBe(404);
    expect((await writing.portal.get(`${comment}/attachments/${row?.id}`, writing.headers)).status).toBe(404);
    const version = await db
      .selectFrom("version_attachment")
      .selectAll()
      .where("attachment_id", "=", row?.id ?? "")
      .executeTakeFirstOrThrow();
    expect(version).toMatchObject({ name: null, size: null, sha256: null, text: null, confidential: 1 });
    const { sealed } = await db
      .selectFrom("comment_version")
      .select("sealed")
      .where("comment_id", "=", version.comment_id)
      .executeTakeFirstOrThrow();
    expect(sealed).not.toBeNull();
    expect(JSON.stringify([row, version, sealed])).not.toContain("canary");
  });

  test("analysts find the words of published public files in the file of comments, and of no others", async () => {
    const writing = await aWriter();
    await attach(writing, table);
    await attach(writing, { name: "hidden.txt", bytes: "hidden-words" }, secret);
    await sendComment(writing);
    const analyst = await anOfficial(db, { government: writing.government, role: "analyst" });
    const { code } = writing.government;
    const address = `/officials/${code}${writing.address}/digest/comments.csv`;

    const csv = await writing.portal.get(address, await cookieOf(db, writing.portal, analyst));
    const rows = (await csv.text()).split(/\r?\n(?=\d+,)/);
    expect(rows.filter((row) => /^\d+,attachment,/.test(row))).toEqual([
      expect.stringMatching(/canary-price[\s\S]*prices\.csv,,,\s*$/),
    ]);
    expect(rows.join()).not.toContain("hidden");
  });

  test("a confidential file without ground or justification is kept, asked about, and not sent", async () => {
    const writing = await aWriter();
    const attached = await attach(writing, table, { confidential: "yes" });
    expect(attached.location).toContain("?file=");
    const [id = ""] = (await attachmentsPage(writing)).ids;

    const { status, text } = await sendComment(writing);
    expect([status, text]).toEqual([422, expect.stringContaining("Choose the ground")]);

    const { marks } = await attachmentsPage(writing, `?file=${id}`);
    const half = { ...marks, ...secret, justification: "", intent: `save:${id}` };
    expect((await sendAttachment(writing, half)).problem).toContain("Say why the file must not be published");
    const whole = { ...marks, ...secret, intent: `save:${id}` };
    expect((await sendAttachment(writing, whole)).status).toBe(302);
    expect((await sendComment(writing)).status).toBe(302);
  });

  test("a form that is sent twice attaches the file once; one from an old window still attaches its own", async () => {
    const writing = await aWriter();
    const { marks } = await attachmentsPage(writing);
    const form = { ...marks, intent: "attach" };

    const both = await Promise.all([
      sendAttachment(writing, form, table),
      sendAttachment(writing, form, table),
    ]);
    expect(both.map(({ status }) => status)).toEqual([302, 302]);
    expect((await attachmentsPage(writing)).ids).toHaveLength(1);

    await sendAttachment(writing, form, { name: "other.txt", bytes: "Other words." });
    expect((await attachmentsPage(writing)).ids).toHaveLength(2);
    expect(writing.folder.keys()).toHaveLength(2);
  });

  test("an unpublished file is for its author and the moderators of that government alone", async () => {
    const writing = await aWriter({ moderation: "before" });
    await attach(writing, table);
    const { number } = await sendComment(writing);
    const own = await writing.portal.get(`${writing.address}/comments/${number}`, writing.headers);
    const link = linkIn(await own.text());
    expect(link).toContain(`/comments/${number}/attachments/`);
    const reads = async (account: Account) =>
      (await writing.portal.get(link, await cookieOf(db, writing.portal, account))).status;

    expect((await writing.portal.get(link, writing.headers)).status).toBe(200);
    expect(await reads(await anOfficial(db, { government: writing.government }))).toBe(200);
    expect((await writing.portal.get(link)).status).toBe(404);
    expect(await reads(await anAccount(db))).toBe(404);
    expect(await reads(await anOfficial(db, { government: await aGovernment(db) }))).toBe(404);
    expect(await reads(await anOfficial(db, { government: writing.government, role: "case officer" }))).toBe(
      404,
    );

    await db.updateTable("comment").set({ status: "published", published_version: 1 }).execute();
    expect((await writing.portal.get(link)).status).toBe(200);
    await db.updateTable("comment").set({ withdrawn_at: "2026-02-02T00:00:00.000Z" }).execute();
    expect((await writing.portal.get(link)).status).toBe(404);
    expect(await reads(await anOfficial(db, { government: writing.government }))).toBe(404);
    const receipt = await writing.portal.get(`${writing.address}/receipts/${number}`, writing.headers);
    expect(linkIn(await receipt.text())).toBe(link);
    expect((await writing.portal.get(link, writing.headers)).status).toBe(200);
  });

  test("another's file cannot be had by naming its id", async () => {
    const writing = await aWriter();
    await attach(writing, table, secret);
    const [theirs] = await rows(writing);
    const thief = await writing.by(await anAccount(db));
    await attach(thief, { name: "own.txt", bytes: "Own words." });
    const { marks } = await attachmentsPage(thief);

    const saved = await sendAttachment(thief, { ...marks, confidential: "no", intent: `save:${theirs?.id}` });
    expect([saved.status, saved.problem]).toEqual([
      422,
      expect.stringContaining("no longer part of your draft"),
    ]);
    expect((await attachmentsPage(thief, `?file=${theirs?.id}`)).status).toBe(404);
    const taken = { ...marks, key: theirs?.id ?? "", intent: "attach" };
    await sendAttachment(thief, taken, { name: "two.txt", bytes: "Two." });

    const { ids } = await attachmentsPage(thief);
    expect(ids).toHaveLength(2);
    expect(ids).not.toContain(theirs?.id);
    expect((await attachmentsPage(writing)).ids).toEqual([theirs?.id]);
  });

  test("a store that is away refuses the file in words, and leaves no trace of it", async () => {
    const writing = await aWriter();
    writing.state.isAway = true;
    const { status, problem } = await attach(writing, table, secret);
    expect([status, problem]).toEqual([422, expect.stringContaining("cannot be reached at this moment")]);
    expect(await rows(writing)).toEqual([]);
    const { marks } = await attachmentsPage(writing);
    const again = await sendAttachment(writing, { ...marks, ...secret, intent: "attach" }, table);
    expect(again.html).toContain("canary-justification");
  });

  test("a comment is not received while its files cannot be seen in the store", async () => {
    const writing = await aWriter();
    await attach(writing, table);
    writing.state.isAway = true;
    const { status, text } = await sendComment(writing);
    expect([status, text]).toEqual([422, expect.stringContaining("your comment was not sent")]);

    writing.state.isAway = false;
    const [row] = await rows(writing);
    const sealed = await writing.files.get(row?.file_key ?? "");
    await writing.files.delete(row?.file_key ?? "");
    expect((await sendComment(writing)).text).toContain("prices.csv is no longer there");
    if (sealed) await writing.files.put(sealed);
    expect((await sendComment(writing)).status).toBe(302);
  });

  test("a store that is away or damaged, or a key that is gone, is said in words to whoever wants the file", async () => {
    const writing = await aWriter();
    await attach(writing, table);
    const { number } = await sendComment(writing);
    const [row] = await rows(writing);
    const link = `${writing.address}/comments/${number}/attachments/${row?.id}`;

    writing.state.isAway = true;
    const away = await writing.portal.get(link);
    expect([away.status, await away.text()]).toEqual([503, expect.stringContaining("does not answer")]);
    const keyless = await aPortal(db, { vault: anEmptyVault(), files: writing.folder.files });
    const locked = await keyless.get(link);
    expect([locked.status, await locked.text()]).toEqual([
      503,
      expect.stringContaining("does not have the key"),
    ]);
  });

  test("nothing can be attached without the operator's key, and the page says so", async () => {
    const { consultation } = await aWriter();
    const portal = await aPortal(db, { vault: anEmptyVault() });
    const headers = await cookieOf(db, portal, await anAccount(db));
    const by = { portal, headers, address: `/consultations/${consultation.reference}` };
    const { text, marks } = await attachmentsPage(by);
    expect(text).toContain("the key that protects them is not there");
    const key = "11111111-1111-4111-8111-111111111111";
    expect((await sendAttachment(by, { ...marks, key, intent: "attach" }, table)).problem).toContain(
      "the key",
    );
  });

  test("a silent scanner holds the file and not the comment, until it answers", async () => {
    const mute = await aFakeClamd({ refuse: true });
    const writing = await aWriter({ settings: { CLAMD: mute.address } });
    await attach(writing, table);
    expect((await attachmentsPage(writing)).text).toContain("Held until the virus scanner answers");
    const { number, status } = await sendComment(writing);
    expect(status).toBe(302);
    const [row] = await rows(writing);
    const comment = `${writing.address}/comments/${number}`;
    expect(await (await writing.portal.get(comment)).text()).toContain("Held until it has been scanned");
    expect((await writing.portal.get(`${comment}/attachments/${row?.id}`)).status).toBe(503);

    await scanWaiting(keeperOf(writing, { CLAMD: mute.address }));
    expect((await rows(writing))[0]?.scan).toBe("waiting");
    mute.close();
    const clamd = await aFakeClamd();
    await scanWaiting(keeperOf(writing, { CLAMD: clamd.address }), { failed: 1 });
    clamd.close();
    expect((await writing.portal.get(`${comment}/attachments/${row?.id}`)).status).toBe(200);
    expect(linkIn(await (await writing.portal.get(comment)).text())).not.toBe("");
    const [{ owner } = { owner: "" }] = await rows(writing);
    expect(told.map((line) => line.replace(/hung up.*/, "hung up"))).toEqual([
      "portal: The virus scanner hung up",
      `${owner}: The virus scanner hung up`,
    ]);
  });

  test("what is found infected is not kept, and is deleted where it was kept already", async () => {
    const mute = await aFakeClamd({ refuse: true });
    const writing = await aWriter({ settings: { CLAMD: mute.address } });
    await attach(writing, { name: "bad.txt", bytes: "VIRUS inside" });
    expect(writing.folder.keys()).toHaveLength(1);
    mute.close();
    const clamd = await aFakeClamd();
    await scanWaiting(keeperOf(writing, { CLAMD: clamd.address }));
    expect(writing.folder.keys()).toEqual([]);
    expect((await attachmentsPage(writing)).text).toContain("The virus scanner found something in it");
    expect((await sendComment(writing)).text).toContain("The virus scanner found something in bad.txt");

    const scanned = await aWriter({ settings: { CLAMD: clamd.address } });
    const refused = await attach(scanned, { name: "bad.txt", bytes: "VIRUS inside" });
    clamd.close();
    expect(refused.problem).toContain("The virus scanner found Test.Virus in the file");
    expect([await rows(scanned), scanned.folder.keys()]).toEqual([[], []]);
  });

  /** A writer with a file that lies in no store and one that does, on neither of which a scanner answered. */
  async function aWriterWhoLost() {
    const mute = await aFakeClamd({ refuse: true });
    const writing = await aWriter({ settings: { CLAMD: mute.address } });
    mute.close();
    await attach(writing, { name: "lost.txt", bytes: "Lost." });
    await attach(writing, { name: "kept.txt", bytes: "Kept." });
    told = [];
    const [lost, kept] = (await rows(writing)).sort((one, other) => (one.id < other.id ? -1 : 1));
    if (!lost || !kept) throw new Error("Nothing was attached");
    await writing.files.delete(lost.file_key);
    const scans = async () => (await rows(writing)).map(({ scan }) => scan).sort();
    return { writing, lost, scans };
  }

  test("a file that cannot be scanned keeps no other from it, is put behind, and who looks after it is told why", async () => {
    const { writing, lost, scans } = await aWriterWhoLost();
    const copies = Array.from({ length: 60 }, () => ({ ...lost, id: `0${newId().slice(1)}` }));
    await db.insertInto("attachment").values(copies).execute();
    const clamd = await aFakeClamd();
    const keeper = keeperOf(writing, { CLAMD: clamd.address });
    const shown: string[] = [];
    const progress = async (words: string) => void shown.push(words);

    writing.state.isAway = true;
    await scanWaiting(keeper);
    writing.state.isAway = false;
    expect(told).toEqual([`${lost.owner}: away`]);
    await scanWaiting(keeper, { progress });

    const isMissing = `${lost.owner}: The file ${lost.file_key} is not in the store`;
    expect(told.slice(1)).toEqual(Array.from({ length: 61 }, () => isMissing));
    expect((await scans()).filter((scan) => scan === "clean")).toHaveLength(1);
    expect(shown.at(-1)).toBe("61 of 62");
    told = [];
    await scanWaiting(keeper);
    expect(told).toEqual([]);
    await scanWaiting(keeper, { failed: 1 });
    clamd.close();
    expect(told).toHaveLength(61);
    await db
      .deleteFrom("attachment")
      .where(
        "id",
        "in",
        copies.map(({ id }) => id),
      )
      .execute();
  });

  test("a file whose key was not there is scanned once the key is back", async () => {
    const { writing, lost, scans } = await aWriterWhoLost();
    await db.deleteFrom("attachment").where("id", "=", lost.id).execute();
    const clamd = await aFakeClamd();
    const keeper = keeperOf(writing, { CLAMD: clamd.address });

    await scanWaiting({ ...keeper, vault: anEmptyVault() });
    expect([await scans(), told]).toEqual([
      ["waiting"],
      [`${lost.owner}: The key that opens this is not there`],
    ]);
    await scanWaiting(keeper, { failed: 1 });
    clamd.close();

    expect(await scans()).toEqual(["clean"]);
  });

  test("a scanner that is away is asked about one file and puts none behind", async () => {
    const { writing, lost } = await aWriterWhoLost();
    await db.deleteFrom("attachment").where("id", "=", lost.id).execute();
    await attach(writing, { name: "more.txt", bytes: "More." });
    told = [];

    await scanWaiting(keeperOf(writing, { CLAMD: "tcp://127.0.0.1:9" }));

    expect(told).toEqual([expect.stringMatching(/: The virus scanner cannot be reached: .*ECONNREFUSED/)]);
    expect((await rows(writing)).map(({ scan_failed }) => scan_failed)).toEqual([0, 0]);
  });

  test("a scan changes what pages say only where everyone reads of the file", async () => {
    const mute = await aFakeClamd({ refuse: true });
    const writing = await aWriter({ settings: { CLAMD: mute.address } });
    mute.close();
    const clamd = await aFakeClamd();
    const keeper = keeperOf(writing, { CLAMD: clamd.address });
    const revision = async () => {
      const own = db.selectFrom("consultation").select("revision").where("id", "=", writing.consultation.id);
      return (await own.executeTakeFirstOrThrow()).revision;
    };
    await attach(writing, table);
    const drafted = await revision();
    await scanWaiting(keeper);
    expect((await rows(writing)).map(({ scan }) => scan)).toEqual(["clean"]);
    expect(await revision()).toBe(drafted);

    await db.updateTable("attachment").set({ scan: "waiting" }).execute();
    await sendComment(writing);
    const published = await revision();
    await scanWaiting(keeper);
    expect(await revision()).toBe(published + 1);
    await scanWaiting(keeper);
    clamd.close();
    expect(await revision()).toBe(published + 1);
  });

  test("files that nothing speaks of are deleted after two days, and no others", async () => {
    const writing = await aWriter();
    await attach(writing, table);
    await sendComment(writing);
    await attach(writing, { name: "drafted.txt", bytes: "Drafted." });
    await attach(writing, { name: "removed.txt", bytes: "Removed." });
    const { ids, marks } = await attachmentsPage(writing);
    await sendAttachment(writing, { ...marks, intent: `remove:${ids[1]}` });

    await deleteOrphans(keeperOf(writing), days(1));
    expect(writing.folder.keys()).toHaveLength(3);
    await deleteOrphans({ ...keeperOf(writing), vault: anEmptyVault() }, days(3));
    expect(writing.folder.keys()).toHaveLength(3);
    expect(new Set(told.map((line) => line.replace(/^.*?: /, "")))).toEqual(
      new Set(["The key that opens this is not there"]),
    );
    writing.state.isAway = true;
    await expect(deleteOrphans(keeperOf(writing), days(3))).rejects.toThrow("away");
    writing.state.isAway = false;
    await deleteOrphans(keeperOf(writing), days(3));
    expect(writing.folder.keys()).toHaveLength(2);
    expect((await rows(writing)).map(({ id }) => id)).toContain(ids[0]);

    const drafts = db.deleteFrom("draft").where("consultation_id", "=", writing.consultation.id);
    const [draft] = await drafts.returning("data_key_id").execute();
    const keys = () => db.selectFrom("data_key").select("id").execute();
    const before = await keys();
    await deleteOrphans(keeperOf(writing), days(3));
    expect(await rows(writing)).toHaveLength(1);
    expect(before.map(({ id }) => id)).toContain(draft?.data_key_id);
    expect((await keys()).map(({ id }) => id)).not.toContain(draft?.data_key_id);
  });

  test("a changed comment keeps the files of its last version, and can do without them", async () => {
    const writing = await aWriter();
    await attach(writing, table);
    const { number } = await sendComment(writing);
    const address = `${writing.address}/comment/attachments?change=${number}`;
    const page = await (await writing.portal.get(address, writing.headers)).text();
    expect(page).toContain("prices.csv");
    const pdf = { name: "study.pdf", bytes: await aPdf() };
    const changing = { ...writing, address: writing.address };
    const mark = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";
    const form = new FormData();
    for (const name of ["draft", "revision", "key"]) form.set(name, mark(name));
    form.set("intent", "attach");
    form.set("file", new File([pdf.bytes], pdf.name));
    const origin = "http://localhost:3000";
    const headers = { origin, host: "localhost:3000", ...changing.headers };
    const sent = await writing.portal.ask(address, { method: "POST", body: form, headers });
    expect(sent.headers.get("location")).toBe(address);
    const after = await (await writing.portal.get(address, writing.headers)).text();
    expect(after).toContain("prices.csv");
    expect(after).toContain("study.pdf");
  });
});
