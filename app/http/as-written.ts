import type { MiddlewareHandler } from "hono";

/**
 * Sends whoever asks for a consultation's page with other letters than it is written with to the page as it is written:
 * a browser sends the cookie of at-risk mode to that address alone, and every other spelling would be outside the mode.
 */
export const asWritten: MiddlewareHandler = async (c, next) => {
  const written = writtenPath(c.req.path);
  return written === c.req.path ? next() : c.redirect(written + new URL(c.req.url).search, 308);
};

/** The path with `consultations` in small letters and the reference in capitals; other paths as they are. */
export function writtenPath(path: string) {
  const [, first = "", second = "", rest = ""] = /^\/+([^/]+)\/+([^/]+)(\/.*)?$/.exec(path) ?? [];
  const reference = plain(second).toUpperCase();
  if (plain(first).toLowerCase() !== "consultations" || !/^[A-Z0-9-]+$/.test(reference)) return path;
  return `/consultations/${reference}${rest}`;
}

/** Without percent signs; empty where they make no text. */
function plain(segment: string) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return "";
  }
}
