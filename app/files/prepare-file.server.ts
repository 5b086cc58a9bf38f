import { type Message, message } from "#app/words/message.ts";
import { type ExtractorLimits, extract, limitsHere } from "./extractor.server.ts";
import { readResult } from "./extractor-pipe.ts";
import { waitForLane } from "./lanes.ts";
import type { Prepared } from "./prepared.ts";
import { isTellable } from "./tellable.server.ts";

interface UploadedFile {
  /** Read when it is its turn, where it is not in memory yet. */
  bytes: Uint8Array<ArrayBuffer> | (() => Promise<Uint8Array<ArrayBuffer>>);
  /** As its author's machine calls it. */
  name: string;
}

interface Preparing extends Partial<ExtractorLimits> {
  /** Names of who sends it, none of which is served in two lanes at once. */
  senders?: readonly string[];
}

/**
 * Recognises, cleans and reads a file in a process of its own, which ends with it: nothing that a file does to the
 * libraries outlives it, and its memory is not the portal's. Never throws for what the file holds.
 */
export async function prepareFile(
  { bytes, name }: UploadedFile,
  { senders = [], ...limits }: Preparing = {},
): Promise<Prepared> {
  const lane = await waitForLane(senders.filter((sender) => sender !== ""));
  if (!lane) return refused(busy);
  try {
    const read = typeof bytes === "function" ? await bytes() : bytes;
    const extracted = await extract({ bytes: read, name }, { ...limitsHere(), ...limits }, readTellable);
    return typeof extracted === "string" ? refused(reasons[extracted]) : extracted;
  } finally {
    lane.end();
  }
}

function readTellable(whole: Buffer) {
  const result = readResult(whole);
  return result && isTellable(result) ? result : null;
}

function refused(why: Message): Prepared {
  return { ok: false, why };
}

const busy = message("attachments.busy");

const reasons = {
  "too long": message("attachments.check-too-long"),
  "too much": message("attachments.check-too-much"),
  failed: message("attachments.check-failed"),
};
