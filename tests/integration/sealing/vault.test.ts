import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { addOperatorKey } from "#app/sealing/operator-keys.server.ts";
import { rewrapDataKeys } from "#app/sealing/rewrap-data-keys.server.ts";
import {
  findDataKey,
  KeyMissing,
  newDataKey,
  openText,
  openVault,
  sealText,
} from "#app/sealing/vault.server.ts";
import { newId } from "#db/new-id.ts";
import { openDatabase } from "#db/open.server.ts";
import type { Db } from "#db/schema.ts";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";
import { runScript } from "#tests/support/portal-process.ts";
import { anEmptyVault, aVault } from "#tests/support/vault.ts";

const now = new Date("2026-02-01T10:00:00.000Z");
const folder = mkdtempSync(join(tmpdir(), "parley-vault-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(dialects)("the vault (%s)", (dialect) => {
  const { db, url } = useDatabaseAt(dialect);
  const other = openDatabase(url);
  afterAll(() => other.destroy());

  test("makes a file of keys where nothing was ever sealed, and none where something was", async () => {
    await db.deleteFrom("data_key").execute();
    const [first, second] = [aPath(), aPath()];

    const vault = await openVault(db, first, now);
    expect(vault.keys.current).not.toBeNull();
    expect(statSync(first).mode & 0o777).toBe(0o600);

    await aDataKey(db, vault);
    const lost = await openVault(db, second, now);
    expect(lost.keys.current).toBeNull();
    expect(existsSync(second)).toBe(false);
  });

  test("opens with a data key from the database what was sealed with it", async () => {
    const vault = aVault();
    const dataKey = await aDataKey(db, vault);

    const found = await findDataKey(db, vault, dataKey.id);

    expect(openText(found, sealText(dataKey, "Sealed.", "here"), "here")).toBe("Sealed.");
  });

  test("keeps data keys wrapped, each openable only as itself", async () => {
    const vault = aVault();
    const [one, other] = [await aDataKey(db, vault), await aDataKey(db, vault)];
    const { wrapped } = await rowOf(db, one.id);
    expect(Buffer.from(wrapped, "base64").includes(one.key)).toBe(false);

    await db.updateTable("data_key").set({ wrapped }).where("id", "=", other.id).execute();

    await expect(findDataKey(db, vault, other.id)).rejects.toThrow();
    await db.deleteFrom("data_key").where("id", "=", other.id).execute();
  });

  test("without the operator's key nothing is begun, and what is sealed stays shut", async () => {
    const dataKey = await aDataKey(db, aVault());

    expect(await newDataKey(db, anEmptyVault(), now)).toBeNull();
    await expect(findDataKey(db, anEmptyVault(), dataKey.id)).rejects.toThrow(KeyMissing);
    await expect(rewrapDataKeys(db, anEmptyVault())).rejects.toThrow(KeyMissing);
  });

  test("another key of the same name does not open it", async () => {
    const dataKey = await aDataKey(db, aVault());

    await expect(findDataKey(db, aVault(), dataKey.id)).rejects.toThrow();
  });

  test("is rotated by the script while a portal runs, which then uses the new key and opens what was sealed", async () => {
    await db.deleteFrom("data_key").execute();
    const path = aPath();
    const vault = await openVault(db, path, now);
    const dataKey = await aDataKey(db, vault);
    const sealed = sealText(dataKey, "Sealed before.", "here");
    const earlier = vault.keys.current?.id ?? "";

    const script = runScript("rotate-key.ts", { DATABASE_URL: url, KEY_FILE: path });
    expect(await script.ended).toBe(0);

    expect(script.lines.output).toContain("1 data keys were wrapped anew");
    const { operator_key_id } = await rowOf(db, dataKey.id);
    expect(operator_key_id).not.toBe(earlier);
    expect(vault.keys.current?.id).toBe(operator_key_id);
    writeFileSync(path, withoutKey(path, earlier));
    const after = await openVault(db, path, now);
    expect(openText(await findDataKey(db, after, dataKey.id), sealed, "here")).toBe("Sealed before.");
  });

  test("wraps a data key anew where the operator's key was changed while it was made", async () => {
    const [before, after] = [aKeyNamed("before"), aKeyNamed("after")];
    const both = { ...after, byId: new Map([...before.byId, ...after.byId]) };
    let asked = 0;
    const changing = {
      get keys() {
        asked += 1;
        return asked === 1 ? before : both;
      },
    };

    const dataKey = await aDataKey(db, changing);

    const { operator_key_id } = await rowOf(db, dataKey.id);
    expect(operator_key_id).toBe("after");
    expect(await findDataKey(db, { keys: after }, dataKey.id)).toEqual(dataKey);
  });

  test("wraps anew also what a transaction has written that had not ended when the key was changed", async () => {
    await db.deleteFrom("data_key").execute();
    const path = aPath();
    const vault = await openVault(db, path, now);
    const earlier = vault.keys.current?.id;
    const writing = await other.startTransaction().execute();
    const dataKey = await aDataKey(writing, vault);

    const added = await addOperatorKey(path, now);
    const rewrapped = rewrapDataKeys(db, vault);
    await setTimeout(100);
    await writing.commit().execute();

    expect(await rewrapped).toEqual({ wrapped: 1, missing: 0, idle: [earlier] });
    expect((await rowOf(db, dataKey.id)).operator_key_id).toBe(added);
    expect(await findDataKey(db, vault, dataKey.id)).toEqual(dataKey);
  });

  test("is rotated twice at once, and everything opens with the key that is in use then", async () => {
    await db.deleteFrom("data_key").execute();
    const path = aPath();
    const vault = await openVault(db, path, now);
    const dataKeys = [];
    for (let made = 0; made < 120; made++) dataKeys.push(await aDataKey(db, vault));

    const rotate = async (db: Db) => {
      await addOperatorKey(path, now);
      return rewrapDataKeys(db, vault);
    };
    await Promise.all([rotate(db), rotate(other)]);

    const { current } = vault.keys;
    const wrappedWith = await db.selectFrom("data_key").select("operator_key_id").distinct().execute();
    expect(wrappedWith).toEqual([{ operator_key_id: current?.id }]);
    for (const dataKey of dataKeys) expect(await findDataKey(db, vault, dataKey.id)).toEqual(dataKey);
  });

  test("counts what cannot be wrapped anew, since its key is gone", async () => {
    await db.deleteFrom("data_key").execute();
    await aDataKey(db, aVault());

    const other = { keys: aKeyNamed("other") };
    expect(await rewrapDataKeys(db, other)).toEqual({ wrapped: 0, missing: 1, idle: [] });
  });
});

const aPath = () => join(folder, `${newId()}.key`);

function aKeyNamed(id: string) {
  const current = { id, key: Buffer.alloc(32, 7) };
  return { current, byId: new Map([[id, current]]) };
}

async function aDataKey(db: Db, vault: Parameters<typeof newDataKey>[1]) {
  const dataKey = await newDataKey(db, vault, now);
  if (!dataKey) throw new Error("The vault has no key");
  return dataKey;
}

const rowOf = (db: Db, id: string) =>
  db.selectFrom("data_key").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

const withoutKey = (path: string, id: string) =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => !line.startsWith(id))
    .join("\n");
