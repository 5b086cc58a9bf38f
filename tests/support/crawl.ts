import { inflateSync } from "node:zlib";
import type { TestPortal } from "./portal.ts";

const mostPages = 250;

/** Every page and file that links lead to from there, with its headers, by its address. */
export async function crawl(portal: TestPortal, headers: Record<string, string>, starts: string[]) {
  const seen = new Map<string, string>();
  const waiting = [...starts];
  for (let next = waiting.shift(); next !== undefined && seen.size < mostPages; next = waiting.shift()) {
    if (seen.has(next) || next.startsWith("/build/") || next.startsWith("/assets/")) continue;
    const response = await portal.get(next, headers);
    const bytes = Buffer.from(await response.arrayBuffer());
    const isPdf = response.headers.get("content-type") === "application/pdf";
    const text = [bytes.toString("utf8"), ...(isPdf ? inflated(bytes) : [])].join("\n");
    seen.set(next, `${[...response.headers].flat().join("\n")}\n${text}`);
    const location = response.headers.get("location");
    const links = [...text.matchAll(/(?:href|action|src)="(\/[^"#]*)/g)].map(([, link = ""]) =>
      link.replaceAll("&amp;", "&"),
    );
    waiting.push(...links, ...(location?.startsWith("/") ? [location] : []));
  }
  return seen;
}

/** Where officials begin, among them the files of the digest. */
export function officialsPages(code: string, reference: string) {
  const digest = `/officials/${code}/consultations/${reference}/digest`;
  return [
    `/officials/${code}`,
    `/officials/${code}/queue`,
    `/officials/${code}/decided`,
    digest,
    `${digest}.csv`,
    `${digest}/comments.csv`,
    `${digest}/print`,
    `${digest}/human-rights`,
    ...["key-points", "by-provision", "asks", "voices", "to-check", "edits"].map(
      (page) => `${digest}/${page}`,
    ),
  ];
}

/** A PDF with the streams that it keeps compressed, so that nothing hides in them. */
function inflated(pdf: Buffer) {
  const file = pdf.toString("latin1");
  return [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = ""]) => {
    try {
      return inflateSync(Buffer.from(stream, "latin1")).toString("utf8");
    } catch {
      return stream;
    }
  });
}
