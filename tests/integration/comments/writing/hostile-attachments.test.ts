import pino from "pino";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { largestFile } from "#app/files/kinds.ts";
import { loadBuild } from "#app/http/build.ts";
import { listen } from "#app/http/listen.ts";
import { createPortalInPlace } from "#app/http/portal-in-place.ts";
import { readSettings } from "#app/http/settings.ts";
import {
  type Attaching,
  attach,
  attachmentsPage,
  inQuarantine,
  sendComment,
} from "#tests/support/attaching.ts";
import { aConsultation, anAccount } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aFolderOfFiles } from "#tests/support/file-store.ts";
import { aDocx, docxParts, rels, zipOf } from "#tests/support/office-files.ts";
import { aHostilePdf, aPdf } from "#tests/support/pdf-files.ts";
import { aPngSaying } from "#tests/support/picture-files.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { streamFile } from "#tests/support/streaming.ts";
import { aVault } from "#tests/support/vault.ts";

describe("hostile files", () => {
  const db = useDatabase("SQLite");
  const folder = aFolderOfFiles();
  const vault = aVault();
  let by: Attaching;
  let served = "";
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const portal = await aPortal(db, { vault, files: folder.files });
    const { reference } = await aConsultation(db);
    by = {
      portal,
      address: `/consultations/${reference}`,
      headers: await cookieOf(db, portal, await anAccount(db)),
    };
    const settings = { ...readSettings({ HOST: "127.0.0.1" }), port: 0 };
    const log = pino({ level: "error" }, { write: (line: string) => console.error(line) });
    const parts = { build: await loadBuild(), db, vault, files: folder.files, settings, log };
    const listening = await listen(createPortalInPlace(parts), settings);
    served = `http://127.0.0.1:${listening.port}`;
    stop = listening.stop;
  });
  afterAll(() => stop?.());
  afterEach(() => expect(inQuarantine(), "files left in quarantine").toEqual([]));

  const rows = () => db.selectFrom("attachment").selectAll().execute();

  test("are refused in the reader's words, and nothing of them stays", async () => {
    const bomb = zipOf({ ...docxParts(), "word/media/a.xml": new Uint8Array(60 * 1024 * 1024) });
    const polyglot = new Uint8Array(
      Buffer.concat([Buffer.from("GIF89a<script>alert(1)</script>"), await aPdf()]),
    );
    const refused: [string, Uint8Array<ArrayBuffer> | string, string][] = [
      ["bomb.docx", bomb, "unpacks to far more"],
      ["picture.gif", polyglot, "This kind of file cannot be attached"],
      ["page.html", "<!doctype html><script>alert(1)</script>\0", "characters that text does not have"],
      ["big.png", aPngSaying(30_000, 30_000), "30000 by 30000 pixels"],
      ["empty.txt", "", "The file is empty"],
    ];
    for (const [name, bytes, words] of refused) {
      const { status, problem } = await attach(by, { name, bytes });
      expect([name, status], problem).toEqual([name, 422]);
      expect(problem).toContain(words);
    }
    expect([await rows(), folder.keys()]).toEqual([[], []]);
  });

  test("lose what is active in them, and their author is told", async () => {
    const template = rels([
      { id: "r1", type: "attachedTemplate", target: "https://evil.example/t.dotm", external: true },
    ]);
    await attach(by, { name: "active.pdf", bytes: await aHostilePdf() });
    await attach(by, {
      name: "linked.docx",
      bytes: aDocx(undefined, { "word/_rels/settings.xml.rels": template }),
    });

    const { text } = await attachmentsPage(by);
    expect(text).toContain("References to files and addresses elsewhere were removed");
    const { number } = await sendComment(by);
    const read = await (await by.portal.get(`${by.address}/comments/${number}`)).text();
    const links = [...read.matchAll(/href="([^"]*\/attachments\/[^"]+)"/g)].map(([, link]) => link ?? "");
    expect(links).toHaveLength(2);
    for (const link of links) {
      const bytes = Buffer.from(await (await by.portal.get(link)).arrayBuffer()).toString("latin1");
      expect(bytes).not.toMatch(/JavaScript|launch-me|evil\.example/);
    }
  });

  test("with names that mislead are shown and saved under tame ones", async () => {
    const { number } = await nameOf("../../etc/pass‮wd\r\nSet-Cookie: a=b\t.txt");
    const read = await (await by.portal.get(`${by.address}/comments/${number}`)).text();
    const link = /href="([^"]*\/attachments\/[^"]+)"/.exec(read)?.[1] ?? "";
    const { headers } = await by.portal.get(link);
    const disposition = headers.get("content-disposition") ?? "";
    expect(disposition).toMatch(/^attachment; filename="[\w .-]+\.txt"; filename\*=UTF-8''[\w%.-]+\.txt$/);
    expect(disposition).not.toMatch(/etc|%E2%80%AE|%0D|%0A/i);
    expect(headers.get("set-cookie")).toBeNull();
    expect(read).not.toContain("‮");
  });

  async function nameOf(name: string) {
    const { marks } = await attachmentsPage(by);
    const fields = Object.entries({ ...marks, intent: "attach" });
    const body = [
      ...fields.map(
        ([field, value]) => `--x\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
      ),
      `--x\r\nContent-Disposition: form-data; name="file"; filename="${name.replace(/[\r\n]/g, " ")}"\r\n\r\nWords.\r\n--x--\r\n`,
    ].join("");
    const origin = "http://localhost:3000";
    await by.portal.ask(`${by.address}/comment/attachments`, {
      method: "POST",
      body,
      headers: {
        origin,
        host: "localhost:3000",
        "content-type": "multipart/form-data; boundary=x",
        ...by.headers,
      },
    });
    return sendComment(by);
  }

  /** Sends a file by the form for attachments. */
  const stream = (fields: Record<string, string>, size: { pieces: number; cutAfter?: number }) =>
    streamFile({
      origin: served,
      path: `${by.address}/comment/attachments`,
      headers: by.headers,
      fields,
      ...size,
    });

  test("of two gigabytes cost the bound, and what was typed with them is still there", async () => {
    const { marks } = await attachmentsPage(by);
    const typed = { ...marks, intent: "attach", confidential: "yes", justification: "Typed with care." };
    const { sent, status, body } = await stream(typed, { pieces: 32 * 1024 });
    expect(sent).toBeLessThan(4 * largestFile);
    expect(status).toBe(422);
    expect(body).toContain("larger than 20 MB");
    expect(body).toContain("Typed with care.");
  });

  test("that are cut half way leave nothing behind, and the portal well", async () => {
    const before = (await rows()).length;
    const { marks } = await attachmentsPage(by);
    expect(
      (await stream({ ...marks, intent: "attach" }, { pieces: 100, cutAfter: 20 })).status,
    ).toBeUndefined();
    expect((await attach(by, { name: "after.txt", bytes: "Whole." })).status).toBe(302);
    expect(await rows()).toHaveLength(before + 1);
    expect(folder.keys()).toHaveLength(before + 1);
  });
});
