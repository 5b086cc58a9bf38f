import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import type { Db } from "#db/schema.ts";
import type { Dialect } from "./database.ts";

/** Which of the canaries stand in it, in any encoding in which a text can leave a server by mistake, in capitals or not. */
export function canariesIn(content: Uint8Array | string, canaries: readonly string[]) {
  // One character a byte, so that any sequence of bytes can be looked for.
  const bytes = Buffer.from(content).toString("latin1").toLowerCase();
  // Canaries begin alike: most pages have no such beginning, and are gone through a few times instead of some hundred.
  const beginnings = new Map<string, boolean>();
  const hasBeginning = (beginning: string) => {
    const known = beginnings.get(beginning) ?? bytes.includes(beginning);
    beginnings.set(beginning, known);
    return known;
  };
  return canaries.filter((canary) =>
    knownEncodingsOf(canary).some(({ beginning, whole }) => hasBeginning(beginning) && bytes.includes(whole)),
  );
}

/** Kept, as the same few canaries are looked for in thousands of pages. */
const encodings = new Map<string, { beginning: string; whole: string }[]>();

function knownEncodingsOf(canary: string) {
  const known = encodings.get(canary);
  if (known) return known;
  const small = new Set(encodingsOf(canary).map((form) => form.toLowerCase()));
  const made = [...small].map((whole) => ({ beginning: whole.slice(0, 6), whole }));
  encodings.set(canary, made);
  return made;
}

/** A canary as bytes, one character each: as it is, and written for an address, HTML, JSON, UTF-16, Base64 and hex. */
function encodingsOf(canary: string) {
  const utf8 = Buffer.from(canary);
  const html = canary.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
  const wide = Buffer.from(canary, "utf16le");
  const texts = [
    canary,
    encodeURIComponent(canary),
    new URLSearchParams({ canary }).toString().slice("canary=".length),
    html,
    html.replaceAll("&#x27;", "&#39;"),
    JSON.stringify(canary).slice(1, -1),
    escaped(JSON.stringify(canary).slice(1, -1)),
    utf8.toString("hex"),
    ...base64At(utf8),
  ];
  return [
    ...texts.map((text) => Buffer.from(text).toString("latin1")),
    wide.toString("latin1"),
    Buffer.from(wide).swap16().toString("latin1"),
  ];
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

/** As JSON that keeps to ASCII. */
function escaped(json: string) {
  return json.replace(/[^ -~]/g, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}

/** What of it is the same in Base64, whatever stands before it and after. */
function base64At(bytes: Buffer) {
  return [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    return whole.slice(Math.ceil((before * 8) / 6), -1 - (whole.length % 4 === 0 ? 0 : 1));
  });
}

/** Every value of every table as text; on SQLite also the bytes of the database's files. */
export async function everythingStored(db: Db, { dialect, url }: { dialect: Dialect; url: string }) {
  const tables =
    dialect === "SQLite"
      ? await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db)
      : await sql<{
          name: string;
        }>`select table_name as name from information_schema.tables where table_schema = 'public'`.execute(
          db,
        );
  const stored = new Map<string, Uint8Array | string>();
  for (const { name } of tables.rows) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db);
    stored.set(`table ${name}`, rows.flatMap((row) => Object.values(row).map(String)).join("\n"));
  }
  if (dialect === "SQLite")
    for (const end of ["", "-wal", "-shm"]) {
      const path = url.replace(/^file:/, "") + end;
      if (existsSync(path)) stored.set(`file of the database${end}`, readFileSync(path));
    }
  return stored;
}

/** Every file below a folder, with its name. */
export function filesBelow(folder: string): Map<string, Uint8Array> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
  return new Map(paths.filter((path) => statSync(path).isFile()).map((path) => [path, readFileSync(path)]));
}
