import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listExampleRows } from "#app/examples/example-rows.server.ts";
import { loadExamples } from "#app/examples/load-examples.server.ts";
import { loadGovernments } from "#app/governments/load-governments.server.ts";
import { isContentThere, rememberContent } from "#app/http/kept-content.server.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-kept-content-"));
afterAll(() => rmSync(folder, { recursive: true }));

const withExamples = { examples: true };

describe.each(dialects)("what is remembered of the content that was loaded (%s)", (dialect) => {
  const db = useDatabase(dialect);
  const other = useDatabase(dialect);
  beforeAll(async () => {
    await loadGovernments(db);
    await loadExamples(db, new Date());
  }, 60_000);
  const inFile = (name: string) => ({ kept: join(folder, `${dialect}-${name}.json`), stamp: "as it was" });

  test("holds for the database in which it is, and for no other", async () => {
    const kept = inFile("one");
    expect(await isContentThere(db, withExamples, kept)).toBe(false);

    await rememberContent(db, await listExampleRows(db), kept);

    expect(await isContentThere(db, withExamples, kept)).toBe(true);
    expect(await isContentThere(other, { examples: false }, kept)).toBe(false);
  });

  test("holds no longer once the files are others, or what renders them is", async () => {
    const kept = inFile("two");
    await rememberContent(db, await listExampleRows(db), kept);

    expect(await isContentThere(db, withExamples, { ...kept, stamp: "as it is" })).toBe(false);
  });

  test("says nothing where what runs may change while it does", async () => {
    const { kept } = inFile("three");
    await rememberContent(db, await listExampleRows(db), { kept, stamp: null });

    expect(await isContentThere(db, withExamples, { kept })).toBe(false);
  });

  test("says nothing of examples where none were asked for", async () => {
    const kept = inFile("four");
    await rememberContent(db, null, kept);

    expect(await isContentThere(db, { examples: false }, kept)).toBe(true);
    expect(await isContentThere(db, withExamples, kept)).toBe(false);
  });

  test("holds no longer once a row of the examples is gone", async () => {
    const kept = inFile("five");
    const rows = await listExampleRows(db);
    expect(Object.values(rows).every((ids) => ids.length > 0)).toBe(true);
    await rememberContent(db, { ...rows, organisation: [...rows.organisation, "gone"] }, kept);

    expect(await isContentThere(db, withExamples, kept)).toBe(false);
  });

  test("holds no longer once a government says something else in the database", async () => {
    const kept = inFile("six");
    await rememberContent(db, await listExampleRows(db), kept);

    await db.updateTable("government").set({ name: "Elsewhere" }).where("code", "=", "NL").execute();

    expect(await isContentThere(db, withExamples, kept)).toBe(false);
  });
});
