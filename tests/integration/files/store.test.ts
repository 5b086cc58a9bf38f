import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openStore } from "#app/files/open-store.server.ts";
import { keyOf, StoreAway, StoreDamaged } from "#app/files/store.server.ts";
import { aFakeS3 } from "#tests/support/fake-s3.ts";

const bytes = new TextEncoder().encode("what is kept");
const key = keyOf(bytes);

const folder = mkdtempSync(join(tmpdir(), "parley-store-"));
const s3 = await aFakeS3();
afterAll(() => {
  s3.close();
  rmSync(folder, { recursive: true, force: true });
});

const stores = {
  folder: {
    store: openStore({ files: folder }),
    away: () => openStore({ files: join("/dev/null", "files") }),
    damage: () => writeFileSync(join(folder, key.slice(0, 2), key), "other"),
    count: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length,
  },
  S3: {
    store: openStore({ files: "s3://files", s3: s3.settings }),
    away: () => openStore({ files: "s3://files", s3: { ...s3.settings, endpoint: "http://127.0.0.1:9" } }),
    damage: () => void s3.objects.set(key, Buffer.from("other")),
    count: () => s3.objects.size,
  },
};

describe.each(Object.entries(stores))("the store of files (%s)", (_, { store, away, damage, count }) => {
  test("keeps bytes under their hash, once, until they are deleted", async () => {
    expect(await store.put(bytes)).toBe(key);
    expect(await store.put(bytes)).toBe(key);
    expect(count()).toBe(1);
    expect(await store.get(key)).toEqual(bytes);
    expect(await store.has(key)).toBe(true);

    await store.delete(key);
    await store.delete(key);

    expect(await store.get(key)).toBeNull();
    expect(await store.has(key)).toBe(false);
    expect(count()).toBe(0);
  });

  test("keeps twenty megabytes, and the same put at once by many", async () => {
    const large = new Uint8Array(20 * 1024 * 1024).fill(7);
    const keys = await Promise.all([store.put(large), store.put(large), store.put(large)]);
    expect(new Set(keys).size).toBe(1);
    expect((await store.get(keys[0] ?? ""))?.length).toBe(large.length);
    await store.delete(keys[0] ?? "");
  });

  test("hands out nothing that is not what was put there, and putting it again mends it", async () => {
    await store.put(bytes);
    damage();
    await expect(store.get(key)).rejects.toThrow(StoreDamaged);
    await store.put(bytes);
    expect(await store.get(key)).toEqual(bytes);
    await store.delete(key);
  });

  test("says that it is away rather than that there is nothing", async () => {
    await expect(away().put(bytes)).rejects.toThrow(StoreAway);
    await expect(away().get(key)).rejects.toThrow(StoreAway);
    await expect(away().has(key)).rejects.toThrow(StoreAway);
    await expect(away().delete(key)).rejects.toThrow(StoreAway);
  });

  test("takes no path for a key", async () => {
    await expect(store.get("../../etc/passwd")).rejects.toThrow("Not a key");
  });
});

describe("the S3 store", () => {
  test("tries again where the store is busy, and gives up after three times", async () => {
    const { store } = stores.S3;
    s3.state.failures = 2;
    expect(await store.put(bytes)).toBe(key);
    s3.state.failures = 3;
    await expect(store.get(key)).rejects.toThrow(StoreAway);
  });

  test("is away where the key is wrong or the bucket is not there", async () => {
    const wrong = openStore({ files: "s3://files", s3: { ...s3.settings, accessKey: "other" } });
    const nowhere = openStore({ files: "s3://nowhere", s3: s3.settings });
    await expect(wrong.put(bytes)).rejects.toThrow(StoreAway);
    await expect(nowhere.get(key)).rejects.toThrow(StoreAway);
    await expect(nowhere.has(key)).rejects.toThrow(StoreAway);
  });
});
