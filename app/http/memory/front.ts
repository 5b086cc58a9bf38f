import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { choosingParameter, splitLanguage, withLanguage } from "#app/words/addresses.ts";
import type { Db } from "#db/schema.ts";
import { frameworkParameters } from "../framework-requests.ts";
import { isKnownHost } from "../known-host.ts";
import { knownQuery } from "../known-parameters.ts";
import { securityHeadersOf } from "../security-headers.ts";
import type { Settings } from "../settings.ts";
import type { StaticFile } from "../static-files.ts";
import { type AskedHeaders, askedHeaders } from "./asked-headers.ts";
import { frontForOne } from "./front-for-one.server.ts";
import type { KeptPage } from "./kept-page.ts";
import type { KnownStates } from "./known-states.server.ts";
import type { OwnParts } from "./own-parts.ts";
import type { PageMemory } from "./page-memory.ts";
import { type Sendable, sender } from "./send.ts";

interface Front {
  db: Db;
  memory: Pick<PageMemory, "find" | "routeOf">;
  own: OwnParts;
  states: KnownStates;
  files: Map<string, StaticFile>;
  settings: Pick<Settings, "origin" | "host" | "secure" | "languages">;
  log: Logger;
  now: () => Date;
}

/** Answers a request from memory before anything else looks at it; says whether it has. */
export type AnsweringAtOnce = (
  request: IncomingMessage,
  response: ServerResponse,
) => boolean | Promise<boolean>;

/**
 * Answers what is the same for everybody straight from memory: files of the build, and pages for whoever brings no cookie that
 * says who they are. Leaves everything else, and whatever is in any way unusual, to the portal behind it.
 */
export function createFront(front: Front): AnsweringAtOnce {
  const { memory, states, files, settings, log, now } = front;
  const addressOf = addressReader(front);
  const send = sender(securityHeadersOf(settings, false));
  const sendToOne = frontForOne(front);
  const isOurs = hostCheck(settings);

  return (request, response) => {
    const { method, url = "" } = request;
    const asked = method === "GET" ? askedHeaders(request.rawHeaders) : null;
    if (asked === null || hasBody(asked) || !isOurs(asked.host)) return false;
    const { cookie = "" } = asked;
    // Of at-risk mode nothing is told, not even here.
    if (cookie.includes("at-risk=")) return false;
    const file = files.get(url);
    if (file) return answer(asked, file);
    const address = addressOf(url);
    const page = address === null ? undefined : memory.find(address);
    if (!page) return false;
    if (cookie.includes("session=")) return answerOne(asked, page);
    const at = now();
    const state = states.now(page.madeOf, at);
    if (state !== null) return state === page.state && answer(asked, page);
    return states.ask(page.madeOf, at).then(
      (state) => state === page.state && !response.destroyed && answer(asked, page),
      () => false,
    );

    function answer(asked: AskedHeaders, what: Sendable) {
      tell(performance.now(), send(asked, response, what));
      return true;
    }

    async function answerOne(asked: AskedHeaders, page: KeptPage) {
      const began = performance.now();
      // What fails here is asked for again behind, and told there.
      const isDone = await sendToOne(asked, response, page).catch(() => false);
      if (isDone) tell(began, 200);
      return isDone;
    }

    function tell(began: number, status: number) {
      if (!log.isLevelEnabled("info")) return;
      const ms = Math.round((performance.now() - began) * 10) / 10;
      log.info({ method, path: pathIn(url), status, ms }, "request");
    }
  };

  /** As the log has it: without language and query. */
  function pathIn(url: string) {
    return splitLanguage(url.split("?", 1)[0] ?? "", settings.languages).path;
  }
}

const hasBody = (headers: AskedHeaders) =>
  headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;

/** Gives the address under which a page is kept, without what it does not read of its query; null where it could be none. */
function addressReader({ memory: { routeOf }, settings: { languages } }: Pick<Front, "memory" | "settings">) {
  return (url: string) => {
    const at = url.indexOf("?");
    if (at < 0) return url;
    const { language, path } = splitLanguage(url.slice(0, at), languages);
    const query = new URLSearchParams(url.slice(at));
    if (language === null || url.includes("%00") || [...query.keys()].some((name) => meansMore.has(name)))
      return null;
    const { route, isExact } = routeOf(path);
    const known = isExact ? knownQuery(route, query)?.toString() : undefined;
    return known === undefined ? null : withLanguage(known ? `${path}?${known}` : path, language);
  };
}

/** Parameters that lead elsewhere, whatever the page. */
const meansMore = new Set([choosingParameter, ...frameworkParameters]);

/** Whether a Host header names this portal; most say the same as the one before. */
function hostCheck(settings: Front["settings"]) {
  let last: string | undefined;
  return (host: string | undefined) => {
    if (settings.origin || (host !== undefined && host === last)) return true;
    if (!isKnownHost(host, settings.host)) return false;
    last = host;
    return true;
  };
}
