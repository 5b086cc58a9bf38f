import { parentPort, workerData } from "node:worker_threads";
import { cleanFile } from "./clean-file.server.ts";
import { extractText } from "./extract-text.server.ts";
import { metadataText } from "./metadata-text.server.ts";
import type { Prepared } from "./prepared.ts";
import { recognise } from "./recognise.server.ts";
import { FileRefused } from "./refusal.ts";

/** What prepareFile hands to a thread. */
export interface Job {
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
}

const job: Job = workerData;

async function prepare({ bytes, name }: Job): Promise<Prepared> {
  try {
    const recognised = await recognise(bytes, name);
    const { kind } = recognised;
    const cleaned = await cleanFile(bytes, recognised);
    const text = await extractText(cleaned.bytes, kind);
    return { ok: true, kind, ...cleaned, text, metadata: await metadataText(cleaned.bytes, kind) };
  } catch (error) {
    if (error instanceof FileRefused) return { ok: false, why: error.message };
    throw error;
  }
}

parentPort?.postMessage(await prepare(job));
