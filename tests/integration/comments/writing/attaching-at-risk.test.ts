import { readdir, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import pino from "pino";
import { describe, expect, inject, test } from "vitest";
import type { Writer } from "#app/comments/drafts/writer.ts";
import { attachFile } from "#app/comments/writing/files/attach-file.server.ts";
import { openStore } from "#app/files/open-store.server.ts";
import { quarantine } from "#app/files/quarantine.server.ts";
import { readSettings } from "#app/http/settings.ts";
import { newId } from "#db/new-id.ts";
import { aConsultation, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aDocx } from "#tests/support/office-files.ts";
import { saidErrors } from "#tests/support/said-errors.ts";
import { aVault, writerOf } from "#tests/support/vault.ts";

const log = pino({ level: "silent" });
const now = new Date("2026-02-01T10:12:13.000Z");

describe.each(dialects)("a file in at-risk mode (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function attach(writer: Writer, bytes: Uint8Array<ArrayBuffer>) {
    const { id } = await aConsultation(db, { at_risk: 1 });
    const folder = join(inject("databaseFolder"), `files_${newId()}`);
    const files = openStore({ files: folder });
    const attached = await attachFile({ db, files, settings: readSettings({}), log, now }, writer, {
      wanted: { consultationId: id, changing: null, vault: aVault() },
      seen: { id: "", revision: 0 },
      key: newId(),
      file: {
        name: "study.docx",
        size: bytes.length,
        read: async () => bytes,
        remove: async () => undefined,
      },
      secrecy: { confidential: "no", ground: "", justification: "", summary: "" },
    });
    const rows = await db.selectFrom("attachment").selectAll().where("consultation_id", "=", id).execute();
    return { attached, rows, folder };
  }

  const atRisk: Writer = { kind: "at risk", keyHash: "0".repeat(64) };
  const withOldPicture = () =>
    aDocx("<w:p/>", { "word/media/image1.emf": new Uint8Array([1, 0, 0, 0, 88, 0, 0, 0]) });

  test("is refused where hidden data would stay in it, and nothing of it is kept", async () => {
    const { attached, rows } = await attach(atRisk, withOldPicture());

    expect(saidErrors(attached)).toEqual({ file: expect.stringContaining("at-risk mode") });
    expect(rows).toEqual([]);
  });

  test("is refused where text that was deleted would stay in it, with what to do", async () => {
    const withDeletion = aDocx("<w:p><w:del><w:r><w:delText>Old</w:delText></w:r></w:del></w:p>");

    const { attached, rows } = await attach(atRisk, withDeletion);

    expect(saidErrors(attached)).toEqual({
      file: expect.stringContaining("Accept or reject all changes. Then save it as a new file"),
    });
    expect(rows).toEqual([]);
    expect((await attach(writerOf(await anAccount(db)), withDeletion)).attached.ok).toBe(true);
  });

  test("is taken from somebody with an account, who is told what stays", async () => {
    const { attached, rows } = await attach(writerOf(await anAccount(db)), withOldPicture());

    expect(attached.ok).toBe(true);
    expect(rows).toHaveLength(1);
  });

  test("lies in the store without the time at which it came in, or was read, on itself or its folders", async () => {
    const { rows, folder } = await attach(atRisk, aDocx());
    const [key = ""] = rows.map(({ file_key }) => file_key);
    const files = openStore({ files: folder });
    const places = [join(folder, key.slice(0, 2), key), join(folder, key.slice(0, 2)), folder];
    const times = async () => Promise.all(places.map(async (place) => (await stat(place)).mtimeMs));

    expect(await times()).toEqual([0, 0, 0]);
    expect(await files.get(key)).not.toBeNull();
    // Where the system lets nobody read without a trace, that is the time of reading and not of attaching.
    if (process.platform === "linux") expect((await stat(places[0] ?? "")).atimeMs).toBe(0);
    expect(rows[0]?.created_at).toBe("2026-01-31T23:00:00.000Z");

    await files.delete(key);
    expect((await stat(places[1] ?? "")).mtimeMs).toBe(0);
  });

  test("leaves no time of its coming on the folder of the quarantine", async () => {
    const kept = await quarantine(Readable.from([Buffer.from("Hello")]), 100);
    const mine = join(tmpdir(), "parley-quarantine", String(process.pid));
    const [name = ""] = await readdir(mine);

    expect((await stat(join(mine, name))).mtimeMs).toBe(0);
    expect((await stat(mine)).mtimeMs).toBe(0);
    await kept.remove();
    expect((await stat(mine)).mtimeMs).toBe(0);
  });
});
