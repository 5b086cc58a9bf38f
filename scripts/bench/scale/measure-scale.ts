import { statSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Account } from "#app/accounts/account.ts";
import { readFilters } from "#app/comments/comment/filters.ts";
import { listComments } from "#app/comments/reading/list-comments.server.ts";
import { publishedFigures } from "#app/comments/reading/published-figures.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { isAnyBehind } from "#app/digests/building/behind.server.ts";
import { keepDigests } from "#app/digests/building/keep-digests.server.ts";
import { figuresAlone } from "#app/digests/digest-parts.ts";
import { findDigest } from "#app/digests/find-digest.server.ts";
import { findFirstPage } from "#app/digests/first-page/find-first-page.server.ts";
import { keepParts } from "#app/digests/first-page/keep-parts.server.ts";
import { countQueue, countWaiting, listQueue } from "#app/moderation/queue.server.ts";
import { unwatched } from "#app/work/in-steps.ts";
import type { Db } from "#db/schema.ts";
import { oneMore } from "../one-more.ts";
import { anchorOf } from "../writers.ts";
import { openLarge } from "./build-large.ts";

const times = 100;
const task = { signal: new AbortController().signal, progress: unwatched };
const smaller = 10_000;

/** The pages of a list that are asked for in turn, so that none is what was just computed. */
const lists = {
  "list, first page": ["page=1"],
  "list, any page": ["page=7", "page=300", "page=2000", "sort=oldest&page=900", "alike=apart&page=4000"],
  "list, one filter": ["group=academia", "country=XK", "position=oppose", "language=fr", "campaign=none"],
  "list, several filters": [
    `group=academia&country=XK&provision=${anchorOf(7)}`,
    `point=oppose&provision=${anchorOf(90)}&page=2`,
    "position=support&country=NL&language=en&page=9",
    "day=2025-01-02&group=individual",
    "organisation=Works+7&alike=apart",
  ],
};

/**
 * Takes the times of what lists, figures, the queue and one more comment cost with that many comments, and with 10,000; says each as
 * soon as it is taken.
 */
export async function measureScale(comments: number) {
  for (const size of new Set([smaller, comments]))
    for await (const line of measureAt(size)) console.log(line);
}

async function* measureAt(comments: number) {
  const { db, folder, consultation, seconds } = await openLarge(comments);
  const official = anOfficialOf("NL");
  const asked = { government: "NL", filters: {} };
  const place = { government: "NL", reference: consultation.reference };
  const whole = await findOfficialsConsultation(db, official, place);
  const bytes = statSync(join(folder, "parley.db")).size / comments;
  yield `${comments} comments, ${bytes.toFixed(0)} bytes each, opened in ${seconds.toFixed(0)} s`;
  const list = async (query: string) => {
    const search = new URLSearchParams(query);
    await listComments(db, consultation, {
      filters: readFilters(search),
      page: Number(search.get("page") ?? 1),
    });
  };
  yield timed("list, the first time in a thread", 1, () => list(""));
  for (const [what, queries] of Object.entries(lists))
    yield timed(what, times, (nth) => list(queries[nth % queries.length] ?? ""));
  yield timed("figures of a consultation's page", times, () => publishedFigures(db, consultation.id));
  yield timed("officials' home", times, () => countWaiting(db, official, "NL"));
  yield timed("queue", times, async (nth) => {
    const filters = nth % 2 === 0 ? {} : { language: "fr" };
    await listQueue(db, official, { ...asked, filters, page: 1 + (nth % 5) });
    await countQueue(db, official, { ...asked, filters });
  });
  yield timed("one more comment", times, () => oneMore(db, consultation.reference));
  yield timed("list, after one more comment", times, async () => {
    await oneMore(db, consultation.reference);
    await list("group=academia&page=2");
  });
  yield timed("digest, figures", times, () =>
    findDigest(db, official, { consultation: whole, extent: figuresAlone }),
  );
  yield timed("digest, what was argued found", 1, () => keepAllDigests(db));
  yield timed("digest, its pages made to be kept", 1, () => keepParts(db, { now: new Date() }));
  yield timed("digest, first page", times, async () => {
    const digest = await findDigest(db, official, { consultation: whole, extent: figuresAlone });
    await findFirstPage(db, official, { consultation: whole, comments: digest.comments });
  });
  await db.destroy();
}

/** In a first turn all is read, in the next key points are chosen. */
async function keepAllDigests(db: Db) {
  while (await isAnyBehind(db)) await keepDigests(db, { ...task, now: new Date() });
}

async function timed(what: string, times: number, act: (nth: number) => Promise<unknown>) {
  const taken: number[] = [];
  for (let nth = 0; nth < times; nth++) {
    const began = performance.now();
    await act(nth);
    taken.push(performance.now() - began);
    await setTimeout(1);
  }
  taken.sort((one, other) => one - other);
  const at = (part: number) => (taken[Math.ceil(part * taken.length) - 1] ?? 0).toFixed(1).padStart(8);
  return `  ${what.padEnd(36)}p50 ${at(0.5)}  p99 ${at(0.99)} ms   load ${loadavg()[0]?.toFixed(1)}`;
}

function anOfficialOf(government_code: string): Account {
  return {
    ...{ id: "bench", email: "bench@example.org", name: "A B", country: "NL", language: null },
    ...{ stakeholder_group: "public body", organisation: "Ministry" },
    offices: (["analyst", "moderator"] as const).map((role) => ({ government_code, role })),
  };
}
