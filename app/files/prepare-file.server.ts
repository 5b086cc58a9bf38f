import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { Prepared } from "./prepared.ts";

/** Files prepared at once; the others wait their turn. */
const threads = 2;

const most = {
  milliseconds: 60_000,
  /** Of what JavaScript itself holds. */
  heapMegabytes: 512,
  /** Of what the whole process may grow by meanwhile: pictures and unpacked parts are not in the heap. */
  growth: 1_500 * 1024 * 1024,
};

/**
 * Named from the folder in which the portal runs, and not from this module, which a build puts elsewhere: Node runs the
 * source as it is, from the built server, from a script and from a test alike.
 */
const worker = resolve("app/files/worker.server.ts");

let free = threads;
const waiting: (() => void)[] = [];

interface Upload {
  bytes: Uint8Array<ArrayBuffer>;
  /** As its author's machine calls it. */
  name: string;
}

/**
 * Recognises, cleans and reads a file in a thread of its own, which ends with it: nothing that a file does to the
 * libraries outlives it. Never throws for what the file holds.
 */
export async function prepareFile(
  upload: Upload,
  { milliseconds = most.milliseconds, growth = most.growth } = {},
) {
  if (free > 0) free--;
  else await new Promise<void>((start) => waiting.push(start));
  try {
    return await run(upload, { milliseconds, growth });
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free++;
  }
}

function run(upload: Upload, { milliseconds, growth }: { milliseconds: number; growth: number }) {
  const before = process.memoryUsage.rss();
  const thread = new Worker(worker, {
    workerData: upload,
    execArgv: [],
    env: {},
    // What a library says of a hostile file is no line of our log.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: most.heapMegabytes },
  });
  return new Promise<Prepared>((answer) => {
    const end = (result: Prepared) => {
      clearTimeout(timer);
      clearInterval(watch);
      answer(result);
      void thread.terminate();
    };
    const timer = setTimeout(() => end(refused(tooLong)), milliseconds);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > growth) end(refused(tooMuch));
    }, 100);
    thread.once("message", (result: Prepared) => end(result));
    thread.once("error", (error) => end(refused(isOutOfMemory(error) ? tooMuch : unreadable)));
    thread.once("exit", () => end(refused(unreadable)));
  });
}

function refused(why: string): Prepared {
  return { ok: false, why };
}

const tooLong =
  "Checking the file took too long, so it was not taken. Split it, or print it to a new PDF, and attach that.";
const tooMuch =
  "Checking the file needed more memory than one file is given, so it was not taken. Split it, or make its pictures smaller, and attach that.";
const unreadable =
  "The file could not be read to its end, so it was not taken. Save it again from the program that made it, and attach that.";

function isOutOfMemory(error: unknown) {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
