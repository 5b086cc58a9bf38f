import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestPortal } from "./portal.ts";

const origin = "http://localhost:3000";

export interface Chosen {
  name: string;
  bytes: Uint8Array<ArrayBuffer> | string;
}

/** Someone who writes a comment at that address of a consultation; `headers` say who. */
export interface Attaching {
  portal: TestPortal;
  /** `/consultations/NL-2026-001` */
  address: string;
  headers: Record<string, string>;
  /** Such as `?for=` with the organisation that is written for. */
  query?: string;
}

/** The page of attachments with the marks that its forms send. */
export async function attachmentsPage(by: Attaching, query = by.query ?? "") {
  const { portal, address, headers } = by;
  const response = await portal.get(`${address}/comment/attachments${query}`, headers);
  const html = await response.text();
  const mark = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
  return {
    status: response.status,
    html,
    text: readable(html),
    marks: { draft: mark("draft"), revision: mark("revision"), key: mark("key") },
    ids: [...html.matchAll(/value="remove:([^"]+)"/g)].map(([, id]) => id ?? ""),
  };
}

/** Sends a form of the page as a browser does, the file last. */
export async function sendAttachment(
  { portal, address, headers, query = "" }: Attaching,
  fields: Record<string, string>,
  file?: Chosen,
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  if (file) form.set("file", new File([file.bytes], file.name));
  const response = await portal.ask(`${address}/comment/attachments${query}`, {
    method: "POST",
    body: form,
    headers: { origin, host: new URL(origin).host, ...headers },
  });
  const html = await response.text();
  const problems = /<div class="govuk-error-summary"[\s\S]*?<\/ul>/.exec(html)?.[0] ?? "";
  return {
    status: response.status,
    html,
    location: response.headers.get("location"),
    problem: readable(problems),
  };
}

/** Attaches the file with what the page says; `fields` say who may read it. */
export async function attach(by: Attaching, file: Chosen, fields: Record<string, string> = {}) {
  const { marks } = await attachmentsPage(by);
  return sendAttachment(by, { ...marks, intent: "attach", ...fields }, file);
}

/** Writes remarks, says that nothing in the files is controlled, and sends the comment with them. */
export async function sendComment(
  { portal, address, headers }: Attaching,
  remarks = "See what is attached.",
) {
  const marksOf = async (part: string) => {
    const html = await (await portal.get(`${address}/comment${part}`, headers)).text();
    const mark = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
    return { draft: mark("draft"), revision: mark("revision") };
  };
  await portal.post(`${address}/comment`, { ...(await marksOf("")), position: "oppose", remarks }, headers);
  const answer = { ...(await marksOf("/controlled")), controlled: "no" };
  await portal.post(`${address}/comment/controlled`, answer, headers);
  const sent = await portal.post(`${address}/comment/check`, await marksOf("/check"), headers);
  const location = sent.headers.get("location");
  return {
    status: sent.status,
    text: readable(await sent.text()),
    number: Number(location?.split("/").at(-1) ?? 0),
    receipt: location ?? "",
  };
}

/** What lies in this process's quarantine. */
export function inQuarantine() {
  const folder = join(tmpdir(), "parley-quarantine", String(process.pid));
  return existsSync(folder) ? readdirSync(folder) : [];
}

function readable(html: string) {
  return html
    .replace(/<!-- -->/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}
