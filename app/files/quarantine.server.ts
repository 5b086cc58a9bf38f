import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, readdirSync, rmSync } from "node:fs";
import { mkdir, rm, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { withoutTimes } from "./without-times.server.ts";

/** An uploaded file that nobody has looked at yet: on the disk, unreadable to all but this process. */
export interface Quarantined {
  size: number;
  /** All of it, in the clear. Throws where the bytes on the disk are not those that were written. */
  read: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Removes it; the key goes too. To be called in every case. */
  remove: () => Promise<void>;
}

const folder = join(tmpdir(), "parley-quarantine");

/** The bound was passed, so the rest was not read. */
export class TooLarge extends Error {}

/** There is as much in quarantine as the disk should hold of it. */
export class QuarantineFull extends Error {}

/** In bytes, of all files together; never more than half of what is free, since others write to that disk too. */
const mostOnDisk = 2 * 1024 * 1024 * 1024;
let onDisk = 0;

async function roomOnDisk() {
  const { bavail, bsize } = await statfs(mine);
  return Math.min(mostOnDisk, onDisk + (bavail * bsize) / 2);
}

/**
 * Streams one file into quarantine, encrypted by AES-256-GCM with a key of its own that only this process's memory
 * holds. Throws TooLarge as soon as `largest` bytes are passed, and whatever the source throws; nothing is left then.
 */
export async function quarantine(source: AsyncIterable<Uint8Array>, largest: number): Promise<Quarantined> {
  await mkdir(mine, { recursive: true, mode: 0o700 });
  const path = join(mine, randomUUID());
  const [key, nonce] = [randomBytes(32), randomBytes(12)];
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const room = await roomOnDisk();
  let size = 0;
  const bound = new Transform({
    transform(chunk: Uint8Array, _, done) {
      size += chunk.length;
      onDisk += chunk.length;
      if (size > largest) done(new TooLarge());
      else if (onDisk > room) done(new QuarantineFull());
      else done(null, chunk);
    },
  });
  let isThere = true;
  const remove = async () => {
    key.fill(0);
    await rm(path, { force: true });
    if (isThere) onDisk -= size;
    isThere = false;
    await withoutTimes(mine);
  };
  try {
    await pipeline(source, bound, cipher, createWriteStream(path, { mode: 0o600, flags: "wx" }));
  } catch (error) {
    await remove();
    throw error;
  }
  const tag = cipher.getAuthTag();
  await withoutTimes(path);
  await withoutTimes(mine);

  async function read() {
    const decipher = createDecipheriv("aes-256-gcm", key, nonce).setAuthTag(tag);
    const chunks: Buffer[] = [];
    await pipeline(createReadStream(path), decipher, async (clear: AsyncIterable<Buffer>) => {
      for await (const chunk of clear) chunks.push(chunk);
    });
    return new Uint8Array(Buffer.concat(chunks));
  }
  return { size, read, remove };
}

/** A folder for each process, so that one portal starting does not clear another's. */
const mine = join(folder, String(process.pid));

/** Removes what processes that were killed have left; nobody has the keys any more. To be called when the portal starts. */
export function clearQuarantine() {
  for (const name of readable(folder)) {
    if (!isRunning(Number(name)) || Number(name) === process.pid)
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function readable(path: string) {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function isRunning(pid: number) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs, but belongs to somebody else.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
