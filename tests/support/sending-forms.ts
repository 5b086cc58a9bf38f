import { randomInt } from "node:crypto";
import type { Person, PopulatedPortal } from "./populated-portal.ts";

export interface Sending {
  person: Person;
  address: string;
  fields: Record<string, string> | [string, string][];
  /** As forms with files are sent. */
  isMultipart?: boolean;
  /** Null where the browser names none. */
  origin?: string | null;
}

/** Sends a form as that person, from a network of its own, so that nobody is told that they send too many. */
export async function sendForm(
  { portal, headers }: PopulatedPortal,
  { person, address, fields, isMultipart, origin = "http://localhost:3000" }: Sending,
) {
  const body = isMultipart ? new FormData() : new URLSearchParams();
  for (const [name, value] of Array.isArray(fields) ? fields : Object.entries(fields))
    body.append(name, value);
  const whole = new Response(body);
  return portal.ask(address, {
    method: "POST",
    headers: {
      ...headers[person],
      ...(origin !== null && { origin }),
      host: "localhost:3000",
      "content-type": whole.headers.get("content-type") ?? "",
      "x-forwarded-for": aNetwork(),
    },
    body: await whole.arrayBuffer(),
  });
}

/** One of so many that no two tests share it. */
function aNetwork() {
  return `10.${[0, 0, 0].map(() => randomInt(256)).join(".")}`;
}
