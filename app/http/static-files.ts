import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { MiddlewareHandler } from "hono";

/** A file that browsers get, with its packed forms where the build has made them. */
export interface StaticFile {
  headers: [string, string][];
  tag: string;
  plain: Buffer;
  packed: { gzip: Buffer; br: Buffer } | null;
}

const folder = "build/client";
const aYear = "public, max-age=31536000, immutable";
const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * What the build made for browsers, all of it in memory, by address. Names under /assets change with their content, so they
 * keep for a year.
 */
export function readStaticFiles() {
  const paths = globSync("**/*", { cwd: folder, exclude: (name) => /\.(?:br|gz)$|^\./.test(name) });
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [`/${path.replaceAll("\\", "/")}`, readStaticFile(path)]),
  );
}

function readStaticFile(path: string): StaticFile {
  const plain = readFileSync(join(folder, path));
  const tag = `W/"${createHash("sha256").update(plain).digest("base64url").slice(0, 24)}"`;
  const read = (ending: string) => readFileSync(join(folder, path + ending));
  const isPacked = globSync(`${path}.{br,gz}`, { cwd: folder }).length === 2;
  return {
    plain,
    tag,
    packed: isPacked ? { gzip: read(".gz"), br: read(".br") } : null,
    headers: [
      ["content-type", types[extname(path)] ?? "application/octet-stream"],
      ["cache-control", path.startsWith("assets") ? aYear : "public, max-age=3600"],
      ["etag", tag],
      ["vary", "Accept-Encoding"],
    ],
  };
}

/** Serves them to whoever is not answered before; see memory/front.ts. */
export function staticFiles(files: Map<string, StaticFile>): MiddlewareHandler {
  return async (c, next) => {
    const file = ["GET", "HEAD"].includes(c.req.method) ? files.get(c.req.path) : undefined;
    return file ? c.body(new Uint8Array(file.plain), 200, Object.fromEntries(file.headers)) : next();
  };
}
