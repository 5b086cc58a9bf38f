import { createRequestHandler, type ServerBuild } from "@remix-run/server-runtime";
import type { Logger } from "pino";
import type { FileStore } from "#app/files/store.server.ts";
import { readTyped } from "#app/requests/read-form.server.ts";
import type { Vault } from "#app/sealing/vault.server.ts";
import { speak } from "#app/words/speak.server.ts";
import type { Db } from "#db/schema.ts";
import type { Pages } from "./asking.ts";
import { readable } from "./failed-pages.ts";
import { answerByRoute } from "./one-route.ts";
import { release } from "./release.ts";
import { isUntold } from "./request-log.ts";
import type { Settings } from "./settings.ts";
import { type UntoldFailures, untoldFailures } from "./untold-failures.ts";

/** All that pages are made from. */
export interface PortalGround {
  build: ServerBuild | (() => Promise<ServerBuild>);
  db: Db;
  vault: Vault;
  files: FileStore;
  settings: Settings;
  log: Logger;
  /** Keeps what fails in at-risk mode without its moment. */
  untold?: UntoldFailures;
}

/** Makes pages in the thread that calls it. A build that is a function is made anew while the sources change. */
export function pagesInPlace({ build, log, untold = untoldFailures(log), ...ground }: PortalGround): Pages {
  const isLasting = typeof build !== "function";
  const remix = isLasting ? answerByRoute(build) : createRequestHandler(build, "development");
  return {
    answer: async (request, asking) => {
      untold.turnTo(asking.now);
      const t = speak(asking.language);
      const own = {
        t,
        log: isUntoldRequest(request) ? untold.log : log,
        typedAgain: typedAgain(request),
      };
      const { db, vault, files, settings } = ground;
      return readable(t, await remix(request, { ...asking, ...own, db, vault, files, settings }));
    },
    version: isLasting ? release() : null,
    routes: isLasting ? Object.values(build.routes).map(({ path }) => ({ path })) : [],
  };
}

function isUntoldRequest({ url, headers }: Request) {
  return isUntold({ path: new URL(url).pathname, header: (name) => headers.get(name) ?? undefined });
}

/**
 * Gives what the form says that this request sends, also after it has been read; null where it sends none that can be
 * read, or a password, which is never shown. Files have to be chosen again.
 */
function typedAgain(request: Request) {
  const { method, headers } = request;
  const isForm = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)/i.test(
    headers.get("content-type") ?? "",
  );
  const isKept = isForm && Number(headers.get("content-length") ?? 0) <= mostKept;
  const copy = method === "POST" && isKept ? request.clone() : null;
  return async () => {
    const typed = copy && (await readTyped(copy).catch(() => null));
    const hasPassword = Object.keys(typed ?? {}).some((name) => name.includes("password"));
    return hasPassword ? null : typed;
  };
}

/** In bytes: the longest measure with a file beside it. Larger forms are attachments, whose words have been saved before. */
const mostKept = 12_000_000;
