import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import type { Logger } from "pino";

/** In milliseconds, until a process that ended by itself is followed by another: one that cannot go on does not keep the machine busy. */
const beforeAnother = 1_000;

/** In milliseconds, until one that should have stopped is ended: longer than it waits for what is in hand. */
const longestStop = 20_000;

/** What the first process says to the others where all are to stop. */
export const stopWord = "stop";

/**
 * Starts so many processes, which run this script again and listen on one port; Node gives each connection to one of them in
 * turn. One that ends by itself is followed by another. Gives the port once all listen; null where the first could not begin, which
 * has said why.
 */
export async function startProcesses(count: number, log: Logger) {
  let isStopping = false;
  const first = fork();
  const port = await listening(first);
  if (port === null) return null;
  const others = Array.from({ length: count - 1 }, fork);
  cluster.on("exit", follow);
  await Promise.all(others.map(listening));
  return { port, stop };

  async function follow({ process: { pid } }: Worker, code: number | null, signal: string | null) {
    if (isStopping) return;
    log.error({ process: pid, code, signal }, "A process has ended, and another takes its place");
    // Where all have ended at once this is all that keeps the first from ending too.
    await setTimeout(beforeAnother);
    if (!isStopping) fork();
  }

  async function stop() {
    isStopping = true;
    await Promise.all(
      Object.values(cluster.workers ?? {}).map(async (worker) => {
        if (!worker || worker.isDead()) return;
        const ended = once(worker.process, "exit");
        // One that has had a signal itself may be about to end, and hears no more.
        worker.process.send(stopWord, () => undefined);
        // Nor does one that has only just begun.
        const late = setTimeout(longestStop, null, { ref: false }).then(() => worker.process.kill("SIGKILL"));
        await Promise.race([ended, late.then(() => ended)]);
      }),
    );
  }
}

/**
 * Starts one. Node hands it a connection at a time and keeps that until it is told that it was taken: where it is killed before, nobody
 * would ever close the connection, and who waits at its other end would wait for good. A handle that is closed already stays so.
 */
function fork() {
  const worker = cluster.fork();
  const send = worker.process.send.bind(worker.process);
  let given: { close?: () => void } | undefined;
  worker.process.send = ((message: unknown, handle?: typeof given, ...more: []) => {
    if (handle) given = handle;
    return send(message as never, handle as never, ...more);
  }) as typeof send;
  worker.once("exit", () => given?.close?.());
  return worker;
}

/** The port on which it listens; null where it ended before it did. */
function listening(worker: Worker) {
  return new Promise<number | null>((settle) => {
    worker.once("listening", ({ port }) => settle(port));
    worker.once("exit", () => settle(null));
  });
}
