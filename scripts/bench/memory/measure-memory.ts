import { get } from "node:http";
import { loadavg } from "node:os";
import { findConsultationToImport, importComments } from "#app/comments/importing/import-comments.server.ts";
import type { Measured } from "../databases.ts";
import { servePortal } from "../served.ts";
import { textOf } from "../text.ts";
import { aWriter, type OpenConsultation, openConsultation } from "../writers.ts";
import { type Asked, type Asking, ask } from "./ask.ts";
import { sendFromBuffer } from "./reference.ts";

interface Effort {
  rounds: number;
  /** Of each measure; in milliseconds. */
  during: number;
}

/** What the portal does, and what Node alone does with the same bytes in the same round; a figure for each round. */
export interface MemoryRow {
  what: string;
  portal: Asking[];
  reference: Asking[];
  /** Of the machine, over a minute. */
  load: number;
}

const comments = 50;
const commentsASecond = 50;

/**
 * How often the page of 50 comments is answered from memory, and Node alone sends its bytes, in turns over the same number of
 * connections; for everyone, for somebody who is signed in, and while comments come in to another consultation.
 */
export async function measureMemory(on: Measured, effort: Effort): Promise<MemoryRow[]> {
  const read = await openConsultation(on.db);
  const other = await openConsultation(on.db);
  await send(on, read, comments);
  const { cookie } = await aWriter(on.db);
  const portal = await servePortal(on, { LOG_LEVEL: process.env.LOG_LEVEL ?? "silent" });
  const path = `/en/consultations/${read.reference}/comments`;
  const asked = (headers: Record<string, string>): Asked => {
    return { port: Number(new URL(portal.address).port), path, headers };
  };
  const own = { cookie, "sec-fetch-site": "same-origin" };
  const plain = { "accept-encoding": "identity" };
  const gzip = { "accept-encoding": "gzip" };
  const rows = [
    await measure("for everyone", asked(plain), effort),
    await measure("for everyone, gzip", asked(gzip), effort),
    await measure("for everyone, brotli", asked({ "accept-encoding": "br" }), effort),
    await measure("signed in", asked({ ...own, ...plain }), effort),
    await measure("signed in, gzip", asked({ ...own, ...gzip }), effort),
  ];
  const stop = keepSending(on, other);
  rows.push(await measure("for everyone, comments elsewhere", asked(plain), effort));
  rows.push(await measure("for everyone, gzip, comments elsewhere", asked(gzip), effort));
  await stop();
  await portal.stop();
  return rows;
}

async function measure(what: string, asked: Asked, { rounds, during }: Effort): Promise<MemoryRow> {
  const { port, path, headers } = asked;
  const url = `http://127.0.0.1:${port}${path}`;
  // Until it is in memory, packed.
  for (let times = 0; times < 20; times++) await (await fetch(url, { headers })).arrayBuffer();
  const reference = await sendFromBuffer(await bytesOf(asked));
  const beside = { port: reference.port, path, headers };
  const row: MemoryRow = { what, portal: [], reference: [], load: 0 };
  await ask(asked, during / 2);
  await ask(beside, during / 2);
  for (let round = 0; round < rounds; round++) {
    row.reference.push(await ask(beside, during));
    row.portal.push(await ask(asked, during));
  }
  reference.stop();
  return { ...row, load: loadavg()[0] ?? 0 };
}

/** An answer as it is sent, packed or not, and what of its head says how it is to be read. */
async function bytesOf({ port, path, headers }: Asked) {
  return new Promise<{ body: Buffer; headers: Record<string, string> }>((resolve, reject) => {
    get({ port, path, headers, host: "127.0.0.1" }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece) => pieces.push(piece));
      response.on("end", () => {
        const told = Object.entries(response.headersDistinct)
          .filter(([name]) => !ofTheServer.includes(name))
          .map(([name, values]) => [name, String(values)]);
        resolve({ body: Buffer.concat(pieces), headers: Object.fromEntries(told) });
      });
    }).on("error", reject);
  });
}

/** What Node writes by itself. */
const ofTheServer = ["connection", "keep-alive", "date", "transfer-encoding", "content-length"];

async function send({ db }: Measured, { reference }: OpenConsultation, count: number) {
  const consultation = await findConsultationToImport(db, reference);
  const rows = Array.from({ length: count }, () => {
    sent += 1;
    return {
      id: `bench-${sent}`,
      receivedDate: new Date(Date.now() - 60_000).toISOString(),
      postedDate: new Date(Date.now() - 60_000).toISOString(),
      comment: textOf(900),
      submitter: `Writer ${sent}`,
      country: "NL",
      position: "oppose",
      stakeholderGroup: "civil society",
    };
  });
  const { imported } = await importComments(db, consultation, { rows });
  if (imported < count) throw new Error(`Only ${imported} comments went in`);
}

let sent = 0;

/** Sends so many comments a second until it is told to stop. */
function keepSending(on: Measured, to: OpenConsultation) {
  const atOnce = 5;
  let last = Promise.resolve();
  const timer = setInterval(
    () => {
      last = last.then(() => send(on, to, atOnce));
    },
    (1000 * atOnce) / commentsASecond,
  );
  return () => {
    clearInterval(timer);
    return last;
  };
}
