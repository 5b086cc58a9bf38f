import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import pino from "pino";
import { listen } from "#app/http/listen.ts";
import { createPortal } from "#app/http/server.ts";
import { readSettings } from "#app/http/settings.ts";
import { pagesInThreads } from "#app/http/threads/pages-in-threads.ts";
import { leaveWork } from "#app/work/jobs.server.ts";
import type { Measured } from "../databases.ts";
import { tenSeconds } from "./ten-seconds.ts";

/** How long a page that is made anew took, in milliseconds: half of the times, 95 of 100, and at most. */
interface Times {
  asked: number;
  p50: number;
  p95: number;
  most: number;
}

/** Asks for a page for ten seconds without work, then while a job of ten seconds runs, and then without again. */
export async function measureBesideWork({ name, db, vault, settings: given }: Measured) {
  const settings = { ...readSettings({ HOST: "127.0.0.1", LOG_LEVEL: "silent", ...given }), port: 0 };
  const log = pino({ level: "silent" });
  const pages = await pagesInThreads({ settings, log, work: resolve("scripts/bench/work/ten-seconds.ts") });
  const { port, stop } = await listen(createPortal({ pages, db, vault, settings, log }), settings);
  const address = `http://127.0.0.1:${port}/sign-in?next=/`;
  await askWhile(address, within(5_000));
  const before = await askWhile(address, within(10_000));
  await leaveWork(db, { kind: tenSeconds, dueAt: new Date(0) });
  while (!(await isWorking())) await setTimeout(20);
  const beside = await askWhile(address, isWorking);
  const after = await askWhile(address, within(10_000));
  await stop();
  await pages.stop();
  return { name, before, beside, after };

  async function isWorking() {
    const job = await db
      .selectFrom("job")
      .select("claimed_by")
      .where("kind", "=", tenSeconds)
      .executeTakeFirst();
    return job !== undefined && job.claimed_by !== null;
  }
}

function within(milliseconds: number) {
  const until = performance.now() + milliseconds;
  return () => Promise.resolve(performance.now() < until);
}

/** In milliseconds, between an answer and the next question. */
const pause = 20;

async function askWhile(address: string, isOn: () => Promise<boolean>): Promise<Times> {
  const times: number[] = [];
  while (await isOn()) {
    const began = performance.now();
    // Another address each time, so that it is made anew.
    const response = await fetch(address + times.length);
    await response.text();
    if (response.status !== 200) throw new Error(`The portal answered ${response.status}`);
    times.push(performance.now() - began);
    await setTimeout(pause);
  }
  times.sort((one, other) => one - other);
  const at = (part: number) => Math.round(times[Math.floor((times.length - 1) * part)] ?? 0);
  return { asked: times.length, p50: at(0.5), p95: at(0.95), most: at(1) };
}
