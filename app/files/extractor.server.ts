import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { type ExtractorJob, frameJob } from "./extractor-pipe.ts";
import { memoryHere } from "./memory-here.server.ts";
import { usageOf } from "./usage-of.server.ts";

const megabyte = 1024 * 1024;

export interface ExtractorLimits {
  /** Of the processor's time, so that a busy machine does not make a good file a bad one. */
  milliseconds: number;
  /** How many times as long a person waits for that, at most. */
  patience: number;
  /** Bytes of memory of the process, pictures and unpacked parts included. */
  memory: number;
}

/** A fifth of the machine for one file; the largest picture that is taken needs some 500 MB. */
export function limitsHere(memory = memoryHere()): ExtractorLimits {
  return {
    milliseconds: 20_000,
    patience: 3,
    memory: Math.min(600 * megabyte, Math.max(200 * megabyte, Math.floor(memory / 5))),
  };
}

/** Of what comes back: the cleaned file and its texts. */
const largestResult = 80 * megabyte;

/** How often the memory of a process is looked at. */
const look = 50;

/**
 * Named from the folder in which the portal runs, and not from this module, which a build puts elsewhere: Node runs the
 * source as it is, from the built server, from a script and from a test alike.
 */
const worker = resolve("app/files/worker.server.ts");

/** It may read its own program, and may neither write, nor start anything. Pictures are decoded by native code. */
const permissions = [
  "--permission",
  "--allow-addons",
  "--allow-worker",
  ...["app", "node_modules", "package.json"].map((path) => `--allow-fs-read=${resolve(path)}`),
];

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

export type Failure = "too long" | "too much" | "failed";

/**
 * Has a process of its own look at the file; it inherits neither the environment nor anything that is open, and is
 * killed where it takes longer or grows larger than it may. What comes back is read by `read`; null where it cannot be.
 */
export function extract<Result>(
  job: ExtractorJob,
  { milliseconds, patience, memory }: ExtractorLimits,
  read: (whole: Buffer) => Result | null,
): Promise<Result | Failure> {
  const heap = `--max-old-space-size=${Math.floor((memory / megabyte) * 0.7)}`;
  const child = spawn(
    process.execPath,
    [...permissions, heap, "--disable-warning=ExperimentalWarning", worker],
    {
      env: { NODE_ENV: "production" },
      stdio: ["pipe", "pipe", "ignore"],
    },
  );
  running.add(child);
  return new Promise((answer) => {
    const received: Buffer[] = [];
    let size = 0;
    const end = (result: Result | Failure) => {
      clearTimeout(deadline);
      clearInterval(watch);
      child.kill("SIGKILL");
      answer(result);
    };
    const deadline = setTimeout(() => end("too long"), milliseconds * patience);
    const watch = setInterval(async () => {
      const used = await usageOf(child.pid);
      if (used.memory > memory) end("too much");
      else if (used.milliseconds > milliseconds) end("too long");
    }, look);
    // It may end before it has read all that it is sent.
    child.stdin.on("error", () => undefined);
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > largestResult) end("too much");
      else received.push(chunk);
    });
    child.once("error", () => end("failed"));
    child.once("exit", () => running.delete(child));
    // V8 aborts where its heap is full.
    child.once("close", (_, signal) => {
      running.delete(child);
      if (signal === "SIGABRT") end("too much");
      else end(read(Buffer.concat(received)) ?? "failed");
    });
    for (const piece of frameJob(job)) child.stdin.write(piece);
    child.stdin.end();
  });
}
