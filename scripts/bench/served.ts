import { runScript } from "#tests/support/portal-process.ts";
import type { Measured } from "./databases.ts";
import type { ReadyDraft } from "./writers.ts";

/** Serves the portal from that database, in a process of its own. */
export async function servePortal(
  { settings }: Pick<Measured, "settings">,
  more: Record<string, string> = {},
) {
  const usual = { PORT: "0", EXAMPLES: "no", BEHIND_PROXY: "yes" };
  const portal = runScript("start.js", { ...settings, ...usual, ...more });
  const [, port = ""] = await portal.printed(/localhost:(\d+)/);
  const stop = async () => {
    portal.child.kill("SIGTERM");
    await portal.ended;
  };
  return {
    address: `http://127.0.0.1:${port}`,
    stop,
    kill: () => portal.child.kill("SIGKILL"),
    ended: portal.ended,
    /** How long its main thread was held at most since this was asked last; where holds/event-loop.ts is loaded. */
    async heldFor() {
      portal.lines.output = "";
      portal.child.kill("SIGUSR2");
      return Number((await portal.printed(/held (\d+) ms/))[1]);
    },
  };
}

let asked = 0;

/** Posts a form as the page on which a comment is written would; gives where the answer leads. */
export async function postForm(
  url: string,
  { cookie, fields }: { cookie: string; fields: Record<string, string> },
) {
  const response = await fetch(url, {
    method: "POST",
    redirect: "manual",
    headers: { origin: new URL(url).origin, cookie, "x-forwarded-for": nextAddress() },
    body: new URLSearchParams(fields),
  });
  await response.text();
  const location = response.headers.get("location");
  if (location === null) throw new Error(`The portal answered ${response.status}`);
  return location;
}

/** Sends a draft from the page on which it is checked; gives the address of its receipt. */
export function sendForm(address: string, { consultation, cookie, seen }: ReadyDraft) {
  const url = `${address}/consultations/${consultation.reference}/comment/check`;
  return postForm(url, { cookie, fields: { draft: seen.id, revision: String(seen.revision) } });
}

/** Everyone writes from a network of their own: one address may send 600 forms a minute. */
function nextAddress() {
  asked += 1;
  return `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`;
}
