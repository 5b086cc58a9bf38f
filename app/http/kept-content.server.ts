import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Db } from "#db/schema.ts";
import { builtFrom } from "./build.ts";

/** Rows by their ids. */
type ContentRows = Record<"account" | "organisation" | "consultation", string[]>;

interface KeptContent {
  /** Another text once the files are others, or what reads and renders them is. */
  stamp: string;
  /** A hash of the rows of the governments. */
  governments: string;
  /** Those of the examples; null where none were asked for. */
  examples: ContentRows | null;
}

/** Where it is remembered, and of which files: as it is usual, unless a test says otherwise. */
interface KeptPlace {
  kept?: string;
  stamp?: string | null;
}

/**
 * Remembers that the database has all that content says. It takes more than half of a start to find out otherwise, and 90 MB. What
 * is remembered holds for that database alone: it is asked whether these rows are still there. The stamp is of before they were loaded:
 * of files that were changed meanwhile nothing is said.
 */
export async function rememberContent(
  db: Db,
  examples: ContentRows | null,
  { kept = keptFile, stamp }: Pick<KeptPlace, "kept"> & { stamp: string | null },
) {
  if (stamp === null) return;
  const content: KeptContent = { stamp, governments: await hashOfGovernments(db), examples };
  try {
    mkdirSync(dirname(kept), { recursive: true });
    const beside = `${kept}.${process.pid}-${performance.now()}`;
    writeFileSync(beside, JSON.stringify(content));
    renameSync(beside, kept);
  } catch {
    // Where nothing can be written it is found out again at each start.
  }
}

/** Whether the database has all that content says, with the examples where they are asked for, as far as that is remembered. */
export async function isContentThere(
  db: Db,
  { examples }: { examples: boolean },
  { kept = keptFile, stamp = stampOfContent() }: KeptPlace = {},
) {
  const content = readKept(kept);
  if (!content || content.stamp !== stamp) return false;
  if (content.governments !== (await hashOfGovernments(db))) return false;
  if (!examples) return true;
  return content.examples !== null && (await areThere(db, content.examples));
}

const keptFile = ".cache/content.json";

function readKept(kept: string): KeptContent | null {
  try {
    return existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : null;
  } catch {
    return null;
  }
}

/** Null where what runs was not built: it changes, and nothing says when. */
export function stampOfContent() {
  const build = builtFrom();
  if (build === null) return null;
  const files = globSync(["content/governments/*", "content/examples/*"]).sort();
  const facts = files.map((file) => {
    const { size, mtimeMs } = statSync(file);
    return `${file} ${size} ${mtimeMs}`;
  });
  return hashOfText([build, ...facts].join("\n"));
}

async function hashOfGovernments(db: Db) {
  return hashOfText(JSON.stringify(await db.selectFrom("government").selectAll().orderBy("code").execute()));
}

async function areThere(db: Db, rows: ContentRows) {
  for (const table of ["account", "organisation", "consultation"] as const) {
    const ids = rows[table];
    if (ids.length === 0) continue;
    const there = await db.selectFrom(table).select("id").where("id", "in", ids).execute();
    if (there.length < ids.length) return false;
  }
  return true;
}

const hashOfText = (text: string) => createHash("sha256").update(text).digest("hex");
