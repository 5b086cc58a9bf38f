import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
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
export function addOperatorKey(path: string, now: Date) {
  const id = `k${now.toISOString().slice(0, 10)}-${randomBytes(4).toString("hex")}`;
  const earlier = existsSync(path) ? readFileSync(path, "utf8") : note;
  const line = `${id} ${randomBytes(keyLength).toString("base64")}\n`;
  mkdirSync(dirname(path), { recursive: true });
  writeThrough(`${path}.new`, earlier === note ? note + line : line + earlier);
  renameSync(`${path}.new`, path);
  return id;
}

const note =
  "# What is confidential in comments opens only with these keys. Keep a copy apart from the database and its copies.\n";

function writeThrough(path: string, text: string) {
  const file = openSync(path, "w", 0o600);
  writeSync(file, text);
  fsyncSync(file);
  closeSync(file);
}
