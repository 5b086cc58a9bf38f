import { message } from "#app/words/message.ts";
import { type ExtractorLimits, extract, limitsHere } from "../extractor.server.ts";
import { inWords } from "../kinds.ts";
import { waitForLane } from "../lanes.ts";
import { isTellable } from "../tellable.server.ts";
import { type AsGiven, readAsGiven } from "./as-given-pipe.ts";
import { boundsAsGiven } from "./bounds.ts";

/**
 * Looks, in a process of its own, into a document that is to be kept as it was given. Never throws for what it holds. Nobody
 * among the senders is served in two lanes at once.
 */
export async function checkAsGiven(
  bytes: Uint8Array<ArrayBuffer>,
  { senders, ...limits }: { senders: readonly string[] } & Partial<ExtractorLimits>,
): Promise<AsGiven> {
  if (bytes.length > boundsAsGiven.file)
    return { ok: false, why: message("attachments.too-large", { most: inWords(boundsAsGiven.file) }) };
  const lane = await waitForLane(senders);
  if (!lane) return { ok: false, why: reasons.busy };
  try {
    const job = { bytes, name: "", wanted: "as given" as const };
    const looked = await extract(job, { ...limitsHere(), ...limits }, readTellable);
    return typeof looked === "string" ? { ok: false, why: reasons[looked] } : looked;
  } finally {
    lane.end();
  }
}

function readTellable(whole: Buffer) {
  const looked = readAsGiven(whole);
  return looked && (looked.ok || isTellable(looked)) ? looked : null;
}

const reasons = {
  busy: message("attachments.busy"),
  "too long": message("attachments.check-too-long"),
  "too much": message("attachments.check-too-much"),
  failed: message("attachments.check-failed"),
};
