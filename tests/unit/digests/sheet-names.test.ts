import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { writeWorkbook } from "#app/digests/documents/tables/write-workbook.server.ts";

test("sheets have names that Excel takes, whatever a language calls them", async () => {
  const long = "Wie die Verfasserinnen und Verfasser dazu stehen";
  const names: Record<string, string> = {
    a: "[Für/wider]",
    b: long,
    c: `${long}, nach Land`,
    d: "L'avis",
    e: "[]",
  };
  const tables = Object.keys(names).map((name) => ({
    name,
    columns: [["id", "text"] as [string, "text"]],
    rows: [["1"]],
  }));

  const file = await writeWorkbook(tables, {
    ...{ title: "Digest", at: "2026-06-01T12:00:00.000Z", cutMark: "…" },
    about: { name: "About", rows: () => [["digest", "An example"]] },
    sheetName: ({ name }) => names[name] ?? "",
    columnName: (column) => column,
  });

  const book = strFromU8(unzipSync(file)["xl/workbook.xml"] ?? new Uint8Array());
  expect([...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    "About",
    "Für wider",
    "Wie die Verfasserinnen und 3",
    "Wie die Verfasserinnen und 4",
    "L’avis",
    "6",
  ]);
});
