import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { memory, processorTime, type Served, serveBytes, serveCheckout } from "./checkout.ts";

const addresses = [
  "/consultations",
  "/consultations/NL-2026-001",
  "/consultations/NL-2026-001/comments",
  "/my-comments",
];
const asked = 40;
/** A process that has done nothing for so long is idle. */
const idle = 5_000;

/**
 * The same pages of this checkout and another, both built, for somebody who is signed in, so that they are made anew. They take
 * turns, and Node alone sends the same bytes in between. Processor time is that of all threads of the process.
 */
export async function measurePages({ against, rounds }: { against: string; rounds: number }) {
  const folder = mkdtempSync(join(tmpdir(), "parley-pages-"));
  const serve = (name: string, checkout: string) =>
    serveCheckout(name, { checkout, folder: join(folder, name), port: name === "this" ? 3198 : 3199 });
  const checkouts = [
    ["this", process.cwd()],
    ["other", against],
  ] as const;
  // The first start fills the database, and Node compiles.
  for (const [name, checkout] of checkouts) await (await serve(name, checkout)).stop();

  const starts: [string, number][] = [];
  for (let round = 0; round < rounds; round++)
    for (const [name, checkout] of checkouts) {
      const portal = await serve(name, checkout);
      starts.push([name, portal.start]);
      await portal.stop();
    }

  const portals = [];
  for (const [name, checkout] of checkouts) portals.push(await serve(name, checkout));
  await setTimeout(idle);
  const idleMemory = portals.map(({ name, pid }) => [name, memory(pid)] as const);
  const rows = await askInTurns(portals, rounds);
  const warmMemory = portals.map(({ name, pid }) => [name, memory(pid)] as const);
  for (const portal of portals) await portal.stop();
  rmSync(folder, { recursive: true });
  return [
    ...checkouts.map(
      ([name]) => `${name}: answers ${median(of(starts, name)).toFixed(0)} ms after its start`,
    ),
    ...idleMemory.map(([name, size]) => `${name}: ${size.toFixed(0)} MB idle`),
    ...warmMemory.map(([name, size]) => `${name}: ${size.toFixed(0)} MB after all these pages`),
    ...rows,
  ].join("\n");
}

async function askInTurns(portals: Served[], rounds: number) {
  const rows = [];
  for (const path of addresses) {
    const asking = await Promise.all(portals.map((portal) => lookUp(portal, path)));
    const bytes = await serveBytes(asking[0]?.page ?? "");
    asking.push({ served: bytes, url: bytes.address, page: "" });
    const wall: [string, number][] = [];
    const processor: [string, number][] = [];
    for (let round = 0; round <= rounds; round++)
      for (const { served, url } of asking) {
        const before = served.pid === 0 ? 0 : processorTime(served.pid);
        const times = [];
        for (let time = 0; time < asked; time++) {
          const began = performance.now();
          await read(served, url);
          times.push(performance.now() - began);
        }
        // The first round warms up.
        if (round === 0) continue;
        wall.push([served.name, median(times)]);
        if (served.pid !== 0) processor.push([served.name, (processorTime(served.pid) - before) / asked]);
      }
    await bytes.stop();
    for (const { served, page } of asking) {
      const [took, used] = [wall, processor].map((figures) => median(of(figures, served.name)).toFixed(1));
      const made = served.pid === 0 ? "" : `, processor ${used} ms, ${Buffer.byteLength(page)} bytes`;
      rows.push(`${path} ${served.name}: ${took} ms${made}`);
    }
  }
  return rows;
}

/** Where a page stands in the end, as addresses may lead to those of a language. */
async function lookUp(served: Served, path: string) {
  const { url, page } = await read(served, served.address + path);
  return { served, url, page };
}

async function read({ cookie }: Served, address: string) {
  const response = await fetch(address, { headers: { cookie, "accept-language": "en" } });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return { url: response.url, page: await response.text() };
}

function of(figures: [string, number][], name: string) {
  return figures.filter(([whose]) => whose === name).map(([, figure]) => figure);
}

function median(figures: number[]) {
  return figures.sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
