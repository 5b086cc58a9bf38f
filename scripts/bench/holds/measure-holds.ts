import { Agent, request } from "node:http";
import type { Measured } from "../databases.ts";
import { servePortal } from "../served.ts";
import { addressesAt } from "./addresses.ts";
import { fillPortal } from "./fill.ts";

/** What one address did to others while it was asked for; in milliseconds. */
export interface Hold {
  who: string;
  address: string;
  status: number;
  took: number;
  bytes: number;
  /** How long the main thread worked in one piece at most, in time of a processor. */
  held: number;
  /** How long somebody else waited at most for the process, and for a light page that is made anew. */
  live: number;
  light: number;
}

/** Asks every address as everyone, and measures what others wait meanwhile; then eight readers at once of a dear list. */
export async function measureHolds(on: Measured, comments: number): Promise<Hold[]> {
  const { people, places } = await fillPortal(on, comments);
  const portal = await servePortal(on, { NODE_OPTIONS: "--import ./scripts/bench/holds/event-loop.ts" });
  const holds: Hold[] = [];
  for (const [who, cookie] of Object.entries(people))
    for (const address of addressesAt(places))
      holds.push(await hold({ who, address }, () => ask(portal.address + address, cookie)));
  const list = `/consultations/${places[0]?.reference}/comments?campaign=none&page=`;
  holds.push(await hold({ who: "8 readers at once", address: `${list}…` }, () => eightReaders(list)));
  await portal.stop();
  return holds;

  async function hold(what: Pick<Hold, "who" | "address">, work: () => Promise<Answer>): Promise<Hold> {
    await portal.heldFor();
    const watching = [
      watch(`${portal.address}/health/live`, networks.other),
      watch(`${portal.address}/sign-in?next=/`, networks.watcher),
    ] as const;
    const { status, took, bytes } = await work();
    const [live, light] = await Promise.all(watching.map((stop) => stop()));
    return { ...what, status, took, bytes, held: await portal.heldFor(), live: live ?? 0, light: light ?? 0 };
  }

  /** For five seconds, each page of the list anew. */
  async function eightReaders(list: string) {
    const until = performance.now() + 5_000;
    const times: Answer[] = [];
    let page = 0;
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        while (performance.now() < until) times.push(await ask(`${portal.address}${list}${++page}`, ""));
      }),
    );
    return times.reduce((longest, answer) => (answer.took > longest.took ? answer : longest));
  }
}

interface Answer {
  status: number;
  took: number;
  bytes: number;
}

const agent = new Agent({ keepAlive: true });

/** Whoever watches comes from another network: one address has one thread at a time. */
const networks = { reader: "10.0.0.1", watcher: "10.0.0.2", other: "10.0.0.3" };

function ask(url: string, cookie: string, network = networks.reader) {
  const began = performance.now();
  const headers = { cookie, "x-forwarded-for": network };
  return new Promise<Answer>((resolve, reject) => {
    const asked = request(url, { headers, agent }, (response) => {
      let bytes = 0;
      response.on("data", (piece: Buffer) => {
        bytes += piece.length;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, took: performance.now() - began, bytes }),
      );
      response.on("error", reject);
    });
    asked.on("error", reject).end();
  });
}

/** Asks again and again until told to stop, and gives the longest time that an answer took. */
function watch(url: string, network: string) {
  let isOver = false;
  const watching = (async () => {
    let longest = 0;
    while (!isOver) {
      longest = Math.max(longest, (await ask(url, "", network)).took);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return longest;
  })();
  return () => {
    isOver = true;
    return watching;
  };
}

/** The worst of them first, by what a light page waited. */
export function tableOfHolds(holds: Hold[], most = 40) {
  const line = (cells: (string | number)[]) =>
    cells
      .map((cell, index) => (index < 2 ? String(cell).padEnd(index ? 70 : 18) : String(cell).padStart(9)))
      .join("");
  return [
    line(["who", "address", "status", "ms", "kB", "held", "live", "light"]),
    ...[...holds]
      .sort((one, other) => Math.max(other.light, other.held) - Math.max(one.light, one.held))
      .slice(0, most)
      .map(({ who, address, status, took, bytes, held, live, light }) =>
        line([who, address, status, ...[took, bytes / 1024, held, live, light].map(Math.round)]),
      ),
    `held at most ${Math.max(...holds.map(({ held }) => held))} ms over ${holds.length} questions`,
  ].join("\n");
}
