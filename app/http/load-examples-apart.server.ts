import { once } from "node:events";
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { Settings } from "./settings.ts";

/** Named from the folder in which the portal runs, since a build puts this module elsewhere. */
const entry = resolve("app/http/load-examples-in-thread.server.ts");

/** Loads the examples in a thread that ends with it: all that it needs takes 90 MB, which a portal that runs does not. */
export async function loadExamplesApart(settings: Settings) {
  const worker = new Worker(entry, { workerData: settings, execArgv: [] });
  const [code] = await once(worker, "exit");
  if (code !== 0) throw new Error("The examples could not be loaded");
}
