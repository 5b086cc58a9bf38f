import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { fileOf } from "./entries.ts";
import type { Settings } from "./settings.ts";

/** Loads the examples in a thread that ends with it: all that it needs takes 90 MB, which a portal that runs does not. */
export async function loadExamplesApart(settings: Settings) {
  const worker = new Worker(fileOf("load-examples-in-thread"), { workerData: settings, execArgv: [] });
  const [code] = await once(worker, "exit");
  if (code !== 0) throw new Error("The examples could not be loaded");
}
