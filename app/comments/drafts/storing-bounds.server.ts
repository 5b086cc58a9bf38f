import { addToTallies, forNetwork, type Limit, type PassedLimit } from "#app/limits/tally.server.ts";
import type { Vault } from "#app/sealing/vault.server.ts";
import { type Message, message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { storedMoment } from "../comment/stored-moment.server.ts";
import { ownerOf, type Writer } from "./writer.ts";

const [hour, day, megabyte] = [3600, 86_400, 1024 * 1024];

/** As they are told apart where they are counted. */
type LimitName =
  | "begun"
  | "text"
  | "files"
  | "begun under a key"
  | "text under a key"
  | "files under a key"
  | "begun here"
  | "text here"
  | "files here";

/** Of one network, over all consultations. An organisation's draft keeps all its versions, so its bytes add up. */
const limits = {
  account: {
    begun: [limit("begun", 300, hour), limit("begun", 1000, day)],
    text: [limit("text", 100 * megabyte, hour), limit("text", 300 * megabyte, day)],
    files: [limit("files", 500 * megabyte, hour), limit("files", 1500 * megabyte, day)],
  },
  // By the day alone, since no finer time is kept of anybody at risk.
  key: {
    begun: [blurred("begun under a key", 100)],
    text: [blurred("text under a key", 30 * megabyte)],
    files: [blurred("files under a key", 300 * megabyte)],
  },
};

/** Of one consultation in a day, under keys: from then on each network may store a tenth. It shuts out nobody. */
const flood = {
  begun: ofADay("begun here", 2000),
  text: ofADay("text here", 200 * megabyte),
  files: ofADay("files here", 2000 * megabyte),
};
const shareInFlood = 10;

export type StoredKind = keyof typeof flood;

interface Storing {
  vault: Vault;
  consultationId: string;
  /** The network that it comes from; left out where the portal writes for itself. */
  network?: string;
  /** How many are begun, and how many bytes are stored. */
  stored: Partial<Record<StoredKind, number>>;
  now: Date;
}

/**
 * Why this is too much to store; null where it is not. In the transaction that stores it, at its end, which the caller
 * takes back where there is a reason: so what was refused does not count, and nobody waits long for another's count.
 */
export async function boundStoring(db: Db, writer: Writer, storing: Storing): Promise<Message | null> {
  const { vault, consultationId, network } = storing;
  if (network === undefined) return null;
  const now = await momentCounted(db, writer, storing);
  const stored = asEntries(storing.stored);
  const isAtRisk = writer.kind === "at risk";
  const here = stored.map(([what, by]) => ({ limit: flood[what], who: consultationId, by }));
  const isFlood = isAtRisk && (await addToTallies(db, vault, { added: here, now })) !== null;
  const own = limits[isAtRisk ? "key" : "account"];
  const added = stored.flatMap(([what, by]) =>
    forNetwork(isFlood ? own[what].map(shrunk) : own[what], network, by),
  );
  const passed = await addToTallies(db, vault, { added, now });
  return passed && refusal(passed);
}

/** For somebody at risk the day as it is stored elsewhere: two ways to round would together tell more than one. */
async function momentCounted(db: Db, writer: Writer, { consultationId, now }: Storing) {
  if (writer.kind !== "at risk") return now;
  const startOfDay = await storedMoment(db, ownerOf(writer), { consultationId, now });
  return new Date(startOfDay.getTime() + (day / 2) * 1000);
}

function asEntries({ begun = 0, text = 0, files = 0 }: Storing["stored"]) {
  const all: [StoredKind, number][] = [
    ["begun", begun],
    ["text", text],
    ["files", files],
  ];
  return all.filter(([, by]) => by > 0);
}

function limit(name: LimitName, most: number, seconds: number): Limit {
  return { name, most, seconds };
}

/** A day of the authority's calendar may end up to half a day after the clock's. */
function ofADay(name: LimitName, most: number): Limit {
  return { name, most, seconds: day, keptLonger: 1 };
}

function blurred(name: LimitName, most: number): Limit {
  return { ...ofADay(name, most), isBlurred: true };
}

function shrunk({ most, ...limit }: Limit): Limit {
  return { ...limit, most: Math.floor(most / shareInFlood) };
}

function refusal({ limit: { name, seconds } }: PassedLimit) {
  const [what = name] = name.split(" ");
  return message("drafts.too-much-stored", { what, when: seconds === hour ? "hour" : "tomorrow" });
}

/** Thrown in a transaction that stores too much, so that it is taken back. */
export class StoresTooMuch extends Error {
  readonly why: Message;

  constructor(why: Message) {
    super(why.key);
    this.why = why;
  }
}

/** As boundStoring, where it is not stored in one transaction. */
export async function boundAlone(db: Db, writer: Writer, storing: Storing) {
  try {
    return await inTransaction(db, async (db) => {
      const reason = await boundStoring(db, writer, storing);
      if (reason !== null) throw new StoresTooMuch(reason);
      return null;
    });
  } catch (error) {
    if (error instanceof StoresTooMuch) return error.why;
    throw error;
  }
}
