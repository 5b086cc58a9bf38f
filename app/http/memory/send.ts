import type { ServerResponse } from "node:http";
import type { AskedHeaders } from "./asked-headers.ts";

/** Something of which all answers are the same: plain, and packed where that has been done. */
export interface Sendable {
  headers: [string, string][];
  tag: string;
  plain: Buffer;
  packed: { gzip: Buffer; br: Buffer } | null;
}

type Coding = "plain" | "gzip" | "br";

/** Sends it as the browser takes it, or says that what it has is still right. `besides` are headers of all answers. */
export function sender(besides: [string, string][]) {
  const heads = new WeakMap<Sendable, Partial<Record<Coding | "same", string[]>>>();

  return function send(headers: AskedHeaders, response: ServerResponse, what: Sendable) {
    if (headers["if-none-match"]?.includes(what.tag)) {
      response.writeHead(304, headOf(what, "same")).end();
      return 304;
    }
    const coding = what.packed ? codingFor(headers["accept-encoding"]) : "plain";
    response.writeHead(200, headOf(what, coding)).end(bodyOf(what, coding));
    return 200;
  };

  /** Made once, in the form in which Node writes it without looking at each part. */
  function headOf(what: Sendable, coding: Coding | "same") {
    const known = heads.get(what) ?? {};
    heads.set(what, known);
    known[coding] ??= (
      coding === "same"
        ? [...what.headers.filter(([name]) => !name.startsWith("content-")), ...besides]
        : [
            ...what.headers,
            ...besides,
            ["content-length", String(bodyOf(what, coding).length)],
            ...(coding === "plain" ? [] : [["content-encoding", coding]]),
          ]
    ).flat();
    return known[coding];
  }
}

function bodyOf({ plain, packed }: Sendable, coding: Coding) {
  return (coding === "plain" ? null : packed?.[coding]) ?? plain;
}

/** Browsers send one of a few headers, again and again. */
const codings = new Map<string, Coding>();
const mostCodings = 100;

function codingFor(accepted = ""): Coding {
  const known = codings.get(accepted);
  if (known) return known;
  const coding = (["br", "gzip"] as const).find((coding) => takes(accepted, coding)) ?? "plain";
  if (codings.size >= mostCodings) codings.clear();
  codings.set(accepted, coding);
  return coding;
}

/** Whether a browser that sends this Accept-Encoding takes what is packed so. */
export function takes(accepted: string, coding: string) {
  return accepted.split(",").some((part) => {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
    return name === coding && !parameters.some((parameter) => /^q=0(?:\.0{0,3})?$/.test(parameter));
  });
}
