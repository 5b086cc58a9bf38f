import { resolve } from "node:path";

/** What is started by its file: the portal, and its threads. A build makes a file of each, beside what they share. */
export const entries = {
  "start-portal": "app/http/start-portal.ts",
  thread: "app/http/threads/thread.ts",
  "portal-in-thread": "app/http/threads/portal-in-thread.ts",
  "work-in-thread": "app/http/threads/work-in-thread.ts",
  "load-content-in-thread": "app/http/load-content-in-thread.server.ts",
};
export type EntryName = keyof typeof entries;

const built = resolve("build/server");

/** Whether this was built. */
export const isOfBuild = import.meta.dirname.startsWith(built);

/** Its file, as it was built where this was built too: a process is of one piece. Seen from the folder in which the portal runs. */
export function fileOf(entry: EntryName) {
  return isOfBuild ? resolve(built, `${entry}.js`) : resolve(entries[entry]);
}
