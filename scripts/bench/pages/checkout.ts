import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { examplePassword } from "#app/examples/example-accounts.ts";

/** A portal that runs, of this checkout or another, or a server beside it. */
export interface Served {
  name: string;
  address: string;
  cookie: string;
  pid: number;
  /** In milliseconds, from its beginning until it answered. */
  start: number;
  stop: () => Promise<void>;
}

/** What starts the portal there; once that was TypeScript. */
const startOf = (checkout: string) =>
  ["scripts/start.js", "scripts/start.ts"].find((file) => existsSync(`${checkout}/${file}`)) ?? "";

/** Starts the portal of a checkout, which has been built, on a database in that folder, and signs an example account in. */
export async function serveCheckout(
  name: string,
  { checkout, folder, port }: { checkout: string; folder: string; port: number },
): Promise<Served> {
  const began = performance.now();
  const child = spawn(process.execPath, [startOf(checkout)], {
    cwd: checkout,
    stdio: "ignore",
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: `file:${folder}/parley.db`,
      KEY_FILE: `${folder}/parley.key`,
      FILES: `${folder}/files`,
      LOG_LEVEL: "silent",
    },
  });
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  const address = `http://localhost:${port}`;
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error(`The portal of ${checkout} ended before it answered`);
    await setTimeout(10);
  }
  const start = performance.now() - began;
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return { name, address, cookie: await signIn(address), pid: child.pid ?? 0, start, stop };
}

async function answers(address: string) {
  return fetch(`${address}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function signIn(address: string) {
  const response = await fetch(`${address}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: address },
    body: new URLSearchParams({ email: "yasmin.haddad@example.net", password: examplePassword }),
  });
  await response.text();
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** A server of Node alone that answers with the same bytes: what a page costs that costs nothing. */
export async function serveBytes(page: string): Promise<Served> {
  const bytes = Buffer.from(page);
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = Object(server.address()) satisfies AddressInfo;
  const stop = async () => void server.close();
  return { name: "node:http", address: `http://localhost:${port}`, cookie: "", pid: 0, start: 0, stop };
}

/** What a process of Linux has used of the processor so far, all its threads together, in milliseconds. */
export function processorTime(pid: number) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** What it holds of the memory, in megabytes. */
export function memory(pid: number) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
}
