import type { ServerResponse } from "node:http";
import { readSession } from "#app/accounts/sessions.server.ts";
import type { Db } from "#db/schema.ts";
import { securityHeadersOf } from "../security-headers.ts";
import type { Settings } from "../settings.ts";
import type { AskedHeaders } from "./asked-headers.ts";
import { gzipOf } from "./deflated.ts";
import type { KeptPage } from "./kept-page.ts";
import type { KnownStates } from "./known-states.server.ts";
import { type OwnParts, seesTheSame } from "./own-parts.ts";
import { takes } from "./send.ts";

interface FrontForOne {
  db: Db;
  own: OwnParts;
  states: KnownStates;
  settings: Pick<Settings, "secure">;
  now: () => Date;
}

/**
 * Answers somebody who is signed in with the page that all see and what is theirs in it; says whether it has. The session, and
 * whether the page still holds, are asked of the database each time: whoever changed something sees it, by whatever process.
 */
export function frontForOne({ db, own, states, settings, now }: FrontForOne) {
  const besides = [...securityHeadersOf(settings, false), ["cache-control", "private, no-store"]].flat();

  return async (asked: AskedHeaders, response: ServerResponse, page: KeptPage) => {
    // Forms of browsers that do not say from where they come get something that only the portal puts in.
    if (asked["sec-fetch-site"] === undefined) return false;
    const at = now();
    const [{ account, toNote, setCookie }, state] = await Promise.all([
      readSession(db, settings, { cookies: asked.cookie, now: at }),
      states.ask(page.madeOf, at, { isSure: true }),
    ]);
    const isSettled = state === page.state && toNote === null && setCookie === null;
    if (!account || !isSettled || !seesTheSame(account, page.route) || response.destroyed) return false;
    const parts = own.put(account, page.language, page);
    if (!parts) return false;
    const isPacked = takes(asked["accept-encoding"] ?? "", "gzip");
    const body = isPacked ? gzipOf(parts) : Buffer.concat(parts.map(({ plain }) => plain));
    response
      .writeHead(200, [
        ...["content-type", "text/html; charset=utf-8", "content-language", page.language],
        ...["vary", "Accept-Encoding", "content-length", String(body.length)],
        ...(isPacked ? ["content-encoding", "gzip"] : []),
        ...besides,
      ])
      .end(body);
    return true;
  };
}
