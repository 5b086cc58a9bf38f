import { resolve } from "node:path";

/** What is started by its file: the portal, and its threads. A build makes a file of each, beside what they share. */
export const entries = {
  "start-portal": "app/http/start-portal.ts",
  thread: "app/http/threads/thread.ts",
  "portal-in-thread": "app/http/threads/portal-in-thread.ts",
  "work-in-thread": "app/http/threads/work-in-thread.ts",
  "load-examples-in-thread": "app/http/load-examples-in-thread.server.ts",
};
export type EntryName = keyof typeof entries;

const built = resolve("build/server");

/** Its file, as it was built where this was built too: a process is of one piece. Seen from the folder in which the portal runs. */
export function fileOf(entry: EntryName) {
  const isBuilt = import.meta.dirname.startsWith(built);
  return isBuilt ? resolve(built, `${entry}.js`) : resolve(entries[entry]);
}
