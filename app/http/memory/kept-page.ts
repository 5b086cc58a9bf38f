import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { MadeOf } from "./made-of.ts";

/** A page as everyone gets it who is not signed in. */
export interface KeptPage {
  /** Its address as in app/routes.ts. */
  route: string;
  language: string;
  madeOf: MadeOf;
  /** Of what it is made of, when it was begun. */
  state: string;
  tag: string;
  headers: [string, string][];
  plain: Buffer;
  packed: { gzip: Buffer; br: Buffer } | null;
  /** In memory. */
  bytes: number;
}

/** A page's headers, and what holds it together here. */
const besides = 4096;

/** Tagged by what it says, so that it is the same page after another release or in another process. */
export function keptPage(
  page: Pick<KeptPage, "route" | "language" | "madeOf" | "state" | "plain"> & { headers: Headers },
): KeptPage {
  const { plain } = page;
  // Weak, since it goes out packed in several ways.
  const tag = `W/"${createHash("sha256").update(plain).digest("base64url").slice(0, 24)}"`;
  const headers = new Headers(page.headers);
  headers.set("etag", tag);
  headers.set("vary", "Accept-Encoding, Cookie");
  headers.set("cache-control", "no-cache");
  headers.set("content-language", page.language);
  return { ...page, tag, headers: [...headers], packed: null, bytes: plain.length + besides };
}

const packGzip = promisify(gzip);
const packBrotli = promisify(brotliCompress);
/** What it takes beyond that is more than the few bytes that it saves of a page. */
const quality = 5;

/** The page with its packed forms; they are made beside the thread that answers. */
export async function packed(page: KeptPage): Promise<KeptPage> {
  const { plain } = page;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  };
  const [gzip, br] = await Promise.all([packGzip(plain), packBrotli(plain, { params })]);
  return { ...page, packed: { gzip, br }, bytes: page.bytes + gzip.length + br.length };
}
