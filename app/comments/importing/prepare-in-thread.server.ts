import { subscribe } from "node:diagnostics_channel";
import { parentPort, workerData } from "node:worker_threads";
import { unrendered } from "#app/content/unrendered.ts";
import { type GivenRow, rowPreparer } from "./prepare-rows.server.ts";

const prepare = rowPreparer(workerData);

// Whoever listens does so in the thread that began this one.
subscribe(unrendered, (error) => parentPort?.postMessage({ unrendered: error }));

let last: Promise<unknown> = Promise.resolve();
parentPort?.on("message", (given: GivenRow[]) => {
  last = last.then(async () => parentPort?.postMessage({ prepared: await prepare(given) }));
});
