import cluster from "node:cluster";
import pino from "pino";
import { startProcesses } from "#app/http/processes.ts";

// Starts two processes, kills both at once, and says so where another listens.
cluster.setupPrimary({ exec: "tests/support/busy-server.js", args: [] });
await startProcesses(2, pino({ level: "silent" }));
cluster.on("listening", () => console.log("another listens"));
for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill("SIGKILL");
