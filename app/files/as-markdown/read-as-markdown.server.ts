import { message } from "#app/words/message.ts";
import { type ExtractorLimits, extract, limitsHere } from "../extractor.server.ts";
import { inWords } from "../kinds.ts";
import { waitForLane } from "../lanes.ts";
import { isTellable } from "../tellable.server.ts";
import { largestGiven } from "./largest-given.ts";
import { readMarkdown, type TextOfFile } from "./markdown-pipe.ts";

/**
 * Reads the text of a file as Markdown in a process of its own, as attachments are looked into. Never throws for what the
 * file holds. Nobody among the senders is served in two lanes at once.
 */
export async function readAsMarkdown(
  bytes: Uint8Array<ArrayBuffer>,
  { senders, ...limits }: { senders: readonly string[] } & Partial<ExtractorLimits>,
): Promise<TextOfFile> {
  if (bytes.length > largestGiven)
    return { ok: false, why: message("measure-files.too-large", { most: inWords(largestGiven) }) };
  const lane = await waitForLane(senders);
  if (!lane) return { ok: false, why: reasons.busy };
  try {
    const job = { bytes, name: "", wanted: "markdown" as const };
    const read = await extract(job, { ...limitsHere(), ...limits }, readTellable);
    return typeof read === "string" ? { ok: false, why: reasons[read] } : read;
  } finally {
    lane.end();
  }
}

function readTellable(whole: Buffer) {
  const given = readMarkdown(whole);
  return given && (given.ok || isTellable(given)) ? given : null;
}

const reasons = {
  busy: message("measure-files.busy"),
  "too long": message("measure-files.check-too-long"),
  "too much": message("measure-files.check-too-much"),
  failed: message("measure-files.check-failed"),
};
