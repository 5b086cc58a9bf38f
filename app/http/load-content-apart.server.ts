import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { fileOf } from "./entries.ts";
import type { Settings } from "./settings.ts";

/**
 * Puts the governments in, and the examples where they are asked for, in a thread that ends with it: all that it needs takes 90 MB,
 * which a portal that runs does not.
 */
export async function loadContentApart(settings: Settings, stamp: string | null) {
  const workerData = { settings, stamp };
  const worker = new Worker(fileOf("load-content-in-thread"), { workerData, execArgv: [] });
  const [code] = await once(worker, "exit");
  if (code !== 0) throw new Error("What is written in content could not be loaded");
}
