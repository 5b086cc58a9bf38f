import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import pino from "pino";
import { afterEach, describe, expect, test } from "vitest";
import type { Asking } from "#app/http/asking.ts";
import { readSettings } from "#app/http/settings.ts";
import { createLane } from "#app/http/threads/lane.ts";
import { bounds, type LaneBounds, patience } from "#app/http/threads/lane-bounds.ts";
import { pagesInThreads } from "#app/http/threads/pages-in-threads.ts";
import { startThread } from "#app/http/threads/start-thread.ts";

const here = "http://localhost:3000";
const opened: { stop: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((pages) => pages.stop()));
});

/** Threads that make the pages of tests/support/fake-pages.ts. */
async function fakePages(own: Partial<LaneBounds> = {}) {
  const lines: string[] = [];
  const log = pino({ level: "info" }, { write: (line) => lines.push(line) });
  const lane = { ...bounds.pages, threads: 1, ...own };
  const pages = await pagesInThreads({
    work: null,
    settings: readSettings({}),
    log,
    module: resolve("tests/support/fake-pages.ts"),
    bounds: { pages: lane, dear: { ...lane, threads: 1 }, files: { ...lane, threads: 1 } },
    megabytes: 96,
  });
  opened.push(pages);
  const ask = (path: string, { address = "10.0.0.1", ...init }: RequestInit & { address?: string } = {}) =>
    pages.answer(new Request(here + path, init), { ...nobody, address });
  /** Asks for the page that never ends, and waits until its thread is known to be long at it. */
  const spin = async (init: RequestInit & { address?: string } = {}) => {
    const answer = ask("/spin", init);
    await expect.poll(() => lines, { timeout: 10_000 }).toContain("spinning");
    await pause(patience.fresh + 100);
    return { answer };
  };
  /** The lines of the log that are not the fake pages' own. */
  const told = () => lines.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
  return { ask, spin, lines, told };
}

const nobody: Asking = {
  account: null,
  sessionId: null,
  atRiskKey: null,
  address: "10.0.0.1",
  now: new Date("2026-03-01T08:00:00Z"),
  languages: ["en"],
  language: "en",
};
const hasty = { stuck: 1_500 };
const wordsOf = async (response: Response) => (await response.text()).replace(/<[^>]*>/g, " ");
const statusOf = async (response: Promise<Response>) => (await response).status;

describe("pages made in threads", () => {
  test("are made from what was asked, by whom and when", async () => {
    const { ask } = await fakePages();

    const told = await (await ask("/who", { headers: { cookie: "a=b" } })).json();

    expect(told).toMatchObject({
      address: "10.0.0.1",
      now: "2026-03-01T08:00:00.000Z",
      method: "GET",
      cookie: "a=b",
    });
  });

  test("get what was typed, however much it is", async () => {
    const { ask } = await fakePages();
    const typed = "ü".repeat(700_000);

    const answer = await ask("/typed", { method: "POST", body: typed });

    expect(await answer.text()).toBe(typed);
  });

  test("leave the process free while one of them never ends, and say that it was ended", async () => {
    const { ask } = await fakePages(hasty);
    const spinning = ask("/spin", { method: "POST", body: "a" });
    let turns = 0;
    const turning = setInterval(() => turns++, 10);

    const ended = await spinning;
    clearInterval(turning);

    expect(ended.status).toBe(503);
    expect(await wordsOf(ended)).toContain("Go back: your text is still there.");
    expect(turns).toBeGreaterThan(10);
  });

  test("are made by another thread once one was stuck, with nothing lost that had not begun", async () => {
    const { ask, spin, told } = await fakePages(hasty);
    const spinning = await spin();

    const other = ask("/typed", { method: "POST", body: "kept", address: "10.0.0.2" });

    expect(await statusOf(spinning.answer)).toBe(503);
    expect(await (await other).text()).toBe("kept");
    expect(told().map(({ routes }) => routes)).toEqual([["spin"]]);
  });

  test("are made by the thread that is free while the other is stuck", async () => {
    const { ask, spin } = await fakePages({ threads: 2, stuck: 60_000 });
    await spin();

    const other = await ask("/light", { address: "10.0.0.2" });

    expect(await other.text()).toBe("light");
  });

  test("keep who asked for a stuck page waiting with what else they ask, so that they cannot stop the other thread", async () => {
    const { ask, lines } = await fakePages({ threads: 2, stuck: 5_000 });
    const asked = [ask("/spin"), ask("/spin"), ask("/spin")];
    await expect.poll(() => lines, { timeout: 10_000 }).toContain("spinning");
    await pause(patience.fresh + 100);

    const other = await ask("/light", { address: "10.0.0.2" });

    expect(await other.text()).toBe("light");
    expect(lines.filter((line) => line === "spinning")).toHaveLength(1);
    expect(await statusOf(asked[0] as Promise<Response>)).toBe(503);
  });

  test("tell the log nothing of what was ended in at-risk mode", async () => {
    const { ask, told } = await fakePages(hasty);

    const ended = await ask("/spin", { headers: { cookie: `at-risk=${"A".repeat(26)}` } });

    expect(ended.status).toBe(503);
    expect(told()).toEqual([]);
  });

  test("that need too much memory take only their own thread with them", async () => {
    const { ask } = await fakePages();

    const ended = await ask("/memory");

    expect(ended.status).toBe(503);
    expect(await wordsOf(ended)).toContain("more memory than one request is given");
    expect(await (await ask("/light")).text()).toBe("light");
  });

  test("that bring their thread down are answered, recorded, and followed by others", async () => {
    const { ask, told } = await fakePages();

    expect(await statusOf(ask("/dies"))).toBe(503);
    expect(await (await ask("/light")).text()).toBe("light");
    expect(told().map(({ err }) => err.message)).toEqual(["A thread that dies"]);
  });

  test("that throw are a bug of that request alone", async () => {
    const { ask } = await fakePages();

    await expect(ask("/throws")).rejects.toThrow("A page that throws");
    expect(await (await ask("/light")).text()).toBe("light");
  });

  test("that are not made in time are given up, while the thread finishes what else it has", async () => {
    const { ask, lines, told } = await fakePages({ deadline: 4_000 });
    const late = ask("/never");
    await expect.poll(() => lines, { timeout: 10_000 }).toContain("begun");
    await pause(3_800);

    const other = ask("/pauses", { address: "10.0.0.2" });

    expect(await wordsOf(await late)).toContain("It took the portal too long");
    expect(await (await other).text()).toBe("paused");
    expect(await (await ask("/light")).text()).toBe("light");
    expect(told().map(({ route }) => route)).toEqual(["*"]);
  });

  test("that are long come piece by piece, no further than they are read, and end when their reader goes", async () => {
    const { ask, lines } = await fakePages();
    const reader = (await ask("/long")).body?.getReader();

    await reader?.read();
    await reader?.read();
    await pause(300);
    const pieces = lines.length;
    await reader?.cancel();

    expect(pieces).toBeLessThanOrEqual(4);
    await expect.poll(() => lines.at(-1)).toBe("cancelled");
  });

  test("that are long end for their reader when their thread does", async () => {
    const { ask } = await fakePages(hasty);
    const reader = (await ask("/long")).body?.getReader();
    await reader?.read();
    void ask("/spin", { address: "10.0.0.2" });

    const rest = (async () => {
      while (!(await reader?.read())?.done);
    })();

    await expect(rest).rejects.toThrow("The rest did not come");
  });
});

describe("a lane", () => {
  const narrow = { runningInOne: 2, runningOfOne: 1, waitingOfOne: 2, waiting: 3 };

  test("makes one page for one asker at a time, and says so when they ask for many", async () => {
    const { ask } = await fakePages(narrow);
    const asked = [1, 2, 3, 4].map(() => ask("/pauses"));

    const answers = await Promise.all(asked);

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 503]);
    expect(answers[3]?.headers.get("retry-after")).toBe("10");
    expect(await wordsOf(answers[3] as Response)).toContain("Your network has asked for several");
  });

  test("lets others pass those who wait behind themselves", async () => {
    const { ask } = await fakePages(narrow);
    const order: string[] = [];
    const asked = ["a", "a", "a", "b"].map(async (address) => {
      await ask("/pauses", { address });
      order.push(address);
    });

    await Promise.all(asked);

    expect(order.indexOf("b")).toBeLessThan(2);
  });

  test("gives back the place of a form that did not arrive", async () => {
    const { ask } = await fakePages(narrow);
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error("Cut off")) });

    const lost = ask("/typed", { method: "POST", body, duplex: "half" });

    await expect(lost).rejects.toThrow("Cut off");
    expect(await (await ask("/light")).text()).toBe("light");
  });

  test("begins with its first request where it is to wait for one", async () => {
    let begun = 0;
    const start = () => {
      begun++;
      const module = resolve("tests/support/fake-pages.ts");
      return startThread({ module, given: {} }, { megabytes: 96, write: () => undefined });
    };
    const log = pino({ level: "silent" });
    const lane = createLane({ bounds: bounds.dear, patience, start, log, after: "asked" });
    opened.push(lane);
    await pause(patience.fresh);
    const before = begun;

    const work = { who: nobody.address, route: "light" };
    const answers = [1, 2].map(() => lane.answer(new Request(`${here}/light`), nobody, work));

    expect(before).toBe(0);
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200]);
    expect(begun).toBe(1);
  });

  test("refuses everyone alike once too many wait", async () => {
    const { ask } = await fakePages(narrow);
    const asked = ["a", "b", "c", "d", "e", "f"].map((address) => ask("/pauses", { address }));

    const statuses = (await Promise.all(asked)).map(({ status }) => status);

    // One is begun with, three wait.
    expect(statuses).toEqual([200, 200, 200, 200, 503, 503]);
  });
});

const pause = (milliseconds: number) => setTimeout(milliseconds);
