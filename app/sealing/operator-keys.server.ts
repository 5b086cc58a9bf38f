import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { keyLength } from "./sealed.server.ts";

/** The operator's key that wraps the data keys, and earlier ones that still open what was wrapped with them. */
export interface OperatorKeys {
  current: OperatorKey | null;
  byId: Map<string, OperatorKey>;
}

export interface OperatorKey {
  id: string;
  key: Buffer;
}

/** Thrown with one sentence for the operator where the file of keys cannot be used. */
export class BadKeyFile extends Error {}

/**
 * Reads the file of keys: one a line, its name and 32 bytes in base64, the one in use first; lines that begin with #
 * are notes. Where there is no such file there is no key.
 */
export function readOperatorKeys(path: string): OperatorKeys {
  const lines = existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
  const keys = lines.filter((line) => line.trim() !== "" && !line.startsWith("#")).map(keyOf);
  return { current: keys[0] ?? null, byId: new Map(keys.map((key) => [key.id, key])) };

  function keyOf(line: string): OperatorKey {
    const [id = "", text = "", ...more] = line.trim().split(/\s+/);
    const key = Buffer.from(text, "base64");
    if (key.length !== keyLength || more.length > 0)
      throw new BadKeyFile(`A line of ${path} is not a name and 32 bytes in base64. See .env.example.`);
    return { id, key };
  }
}

/** Puts a new key in front of those in the file, which only its owner may read, and waits for the disk. Gives its id. */
export async function addOperatorKey(path: string, now: Date) {
  const { id, line } = newKey(now);
  await changeFile(path, (earlier) => (earlier === null ? note + line : line + earlier));
  return id;
}

/** Makes the file with a key in it, unless there is one; of two processes that do so at once, one makes it. */
export async function makeFirstKey(path: string, now: Date) {
  const { line } = newKey(now);
  await changeFile(path, (earlier) => {
    if (readOperatorKeys(path).current) return null;
    return earlier === null ? note + line : line + earlier;
  });
}

const note =
  "# What is confidential in comments opens only with these keys. Keep a copy apart from the database and its copies.\n";

function newKey(now: Date) {
  const id = `k${now.toISOString().slice(0, 10)}-${randomBytes(4).toString("hex")}`;
  return { id, line: `${id} ${randomBytes(keyLength).toString("base64")}\n` };
}

/**
 * Puts in the place of the file what is made of it, or leaves it where that is null. The file beside it that becomes the
 * new one is there for one process at a time: or two who each add a key would lose one of them, and what it opens.
 */
async function changeFile(path: string, change: (earlier: string | null) => string | null) {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = await openAlone(`${path}.new`);
  try {
    const text = change(existsSync(path) ? readFileSync(path, "utf8") : null);
    if (text === null) return rmSync(`${path}.new`);
    writeSync(file, text);
    fsyncSync(file);
    renameSync(`${path}.new`, path);
    syncFolder(folder);
  } catch (error) {
    rmSync(`${path}.new`, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

/** In milliseconds: changing the file takes a few, so one that is older was left by a process that was killed. */
const leftAfter = 10_000;

async function openAlone(path: string) {
  for (;;) {
    try {
      return openSync(path, "wx", 0o600);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > leftAfter) rmSync(path, { force: true });
    else await setTimeout(20);
  }
}

/** A file's name is on the disk when its folder is. Windows has no such thing. */
function syncFolder(path: string) {
  if (process.platform === "win32") return;
  const folder = openSync(path, "r");
  fsyncSync(folder);
  closeSync(folder);
}
