import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";

/** What not every server has that speaks PostgreSQL's language, and what a pooler of transactions does not keep. */
const notEverywhere =
  /pg_(?:try_)?advisory|\bskip locked\b|skipLocked\(|pg_notify|`\s*(?:un)?listen |\bnextval\(|create (?:sequence|trigger)|\b(?:big)?serial\b|autoIncrement\(|generatedAlways|\bdeferrable\b|create temp/i;

/** What takes away something that an earlier release reads or writes. */
const takesAway =
  /\b(?:drop(?:Column|Table|Constraint)|rename(?:To|Column)|alterColumn|setNotNull)\b|\bdrop (?:column|table)\b/i;

/** The last that was made before releases ran side by side. */
const lastBefore = 48;

describe("what is asked of the database", () => {
  test("is there on every server that speaks PostgreSQL's language, and behind a pooler", () => {
    expect("select pg_advisory_lock(1)").toMatch(notEverywhere);
    expect(filesThatSay(notEverywhere, globSync("{app,db}/**/*.server.ts"))).toEqual([]);
    expect(filesThatSay(notEverywhere, globSync("db/migrations/*.ts"))).toEqual([]);
  });

  test("is still there for an earlier release that runs beside", () => {
    const migrations = globSync("db/migrations/0*.ts");
    expect(filesThatSay(takesAway, migrations)).toContain("db/migrations/0010-limits.ts");
    const since = migrations.filter((file) => Number(basename(file).slice(0, 4)) > lastBefore);
    expect(filesThatSay(takesAway, since)).toEqual([]);
  });
});

const filesThatSay = (pattern: RegExp, files: string[]) =>
  files.filter((file) => pattern.test(readFileSync(file, "utf8"))).sort();
