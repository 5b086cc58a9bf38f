import { createRequestHandler, type ServerBuild } from "@remix-run/server-runtime";
import type { Logger } from "pino";
import type { FileStore } from "#app/files/store.server.ts";
import type { Vault } from "#app/sealing/vault.server.ts";
import type { Db } from "#db/schema.ts";
import type { Pages } from "./asking.ts";
import type { Settings } from "./settings.ts";
import { typedAgain } from "./typed-again.ts";

/** All that pages are made from. */
export interface Ground {
  build: ServerBuild | (() => Promise<ServerBuild>);
  db: Db;
  vault: Vault;
  files: FileStore;
  settings: Settings;
  log: Logger;
}

/** Makes pages in the thread that calls it. A build that is a function is made anew while the sources change. */
export function pagesInPlace({ build, db, vault, files, settings, log }: Ground): Pages {
  const isLasting = typeof build !== "function";
  const remix = createRequestHandler(build, isLasting ? "production" : "development");
  return {
    answer: (request, asking) =>
      remix(request, { ...asking, db, vault, files, settings, log, typedAgain: typedAgain(request) }),
    version: isLasting ? build.assets.version : null,
    routes: isLasting ? Object.values(build.routes).map(({ path }) => ({ path })) : [],
  };
}
