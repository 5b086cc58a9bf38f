// Runs under any Node from 20 on, before there is anything in node_modules: what installs needs it too.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Does it while no other process does anything under the same lock, a file that names the process which holds it; one that
 * was killed holds it no longer. Stops the thread while it waits, so it is only for what has to be done before all else.
 * @template Result
 * @param {string} lock
 * @param {() => Result} act
 */
export function alone(lock, act) {
  mkdirSync(dirname(lock), { recursive: true });
  while (!take(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  try {
    return act();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  if (isLeft(lock)) rmSync(lock, { force: true });
  return false;
}

/** In milliseconds; installing and building take minutes at most, and a process may be given a number that another had. */
const longestHeld = 20 * 60_000;
/** Between making the file and naming the holder in it. */
const longestUnnamed = 5000;

/** @param {string} lock */
function isLeft(lock) {
  try {
    const holder = readFileSync(lock, "utf8");
    const age = Date.now() - statSync(lock).mtimeMs;
    if (holder === "") return age > longestUnnamed;
    return age > longestHeld || holder === String(process.pid) || !isRunning(Number(holder));
  } catch {
    return false;
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs, but belongs to somebody else.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
