import { submitComment } from "#app/comments/writing/sending/submit-comment.server.ts";
import { toldToOperators } from "#app/requests/told-to-operators.server.ts";
import type { Measured } from "./databases.ts";
import { medianRate, type Rate, rateOf } from "./load.ts";
import { insertRate, syncsPerSecond } from "./references.ts";
import { sendForm, servePortal } from "./served.ts";
import { openConsultation, type ReadyDraft, readyDrafts } from "./writers.ts";

/** How many comments a round sends, and how often it is repeated; the middle counts. */
export interface Effort {
  comments: number;
  rounds: number;
}

export interface Row extends Rate {
  what: string;
  database: string;
  /** Of the rate at which single rows were inserted in the same rounds. */
  ofInserts: number | null;
  /** Of this process, or of the portal where it is served. */
  cpuMs: number | null;
}

/**
 * Measures what eight clients send: to the domain function with one and with eight consultations, and over HTTP to a
 * portal in a process of its own. Beside each round single rows are inserted and the disk is asked to confirm.
 */
export async function measureSubmissions(on: Measured, { comments, rounds }: Effort): Promise<Row[]> {
  const eight = [];
  while (eight.length < 8) eight.push(await openConsultation(on.db));
  const portal = await servePortal(on);
  const ways = [
    { what: "submitted to 1 consultation", to: eight.slice(0, 1), send: submit },
    { what: "submitted to 8 consultations", to: eight, send: submit },
    { what: "sent over HTTP to 1 consultation", to: eight.slice(0, 1), send: post },
  ];
  const rows: Row[] = [];
  const inserts: Rate[] = [];
  const syncs: number[] = [];
  for (const { what, to, send } of ways) {
    const rates: Rate[] = [];
    const beside: Rate[] = [];
    let cpu = 0;
    for (let round = 0; round < rounds; round++) {
      const drafts = await readyDrafts(on.db, { count: comments, vault: on.vault, consultations: to });
      syncs.push(syncsPerSecond(on.folder, 300));
      beside.push(await insertRate(on.db, comments));
      const began = process.cpuUsage();
      rates.push(await rateOf(drafts, send));
      const { user, system } = process.cpuUsage(began);
      cpu += (user + system) / 1000;
    }
    inserts.push(...beside);
    const rate = medianRate(rates);
    const ofInserts = rate.perSecond / medianRate(beside).perSecond;
    const cpuMs = send === submit ? cpu / (rounds * comments) : null;
    rows.push({ what, database: on.name, ...rate, ofInserts, cpuMs });
  }
  await portal.stop();
  const sync = syncs.sort((one, other) => one - other)[Math.floor(syncs.length / 2)] ?? 0;
  const reference = { database: on.name, ofInserts: null, cpuMs: null };
  return [
    { what: "4 kB confirmed by the disk", ...reference, perSecond: sync, p50: 1000 / sync, p99: Number.NaN },
    { what: "single rows inserted", ...reference, ...medianRate(inserts) },
    ...rows,
  ];

  async function submit({ writer, wanted, seen }: ReadyDraft) {
    const result = await submitComment(on.db, writer, { ...wanted, seen, now: new Date() });
    if (!result.ok) throw new Error(`A comment was refused: ${toldToOperators(result.errors)}`);
  }

  async function post(draft: ReadyDraft) {
    await sendForm(portal.address, draft);
  }
}
