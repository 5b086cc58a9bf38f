import type { Instant } from "./schema.ts";

/** How often something was done from somewhere until a moment. */
export interface TallyTable {
  /** What is counted, whose it is and when, as a keyed hash: see app/limits. */
  key: string;
  count: number;
  /** From when on it no longer counts, and is deleted. */
  ends_at: Instant;
  /** When the next try is let through, where tries have to wait for each other. */
  next_at: Instant | null;
}

/** That an account has been signed in to in a browser, which others who try to sign in therefore cannot lock out. */
export interface KnownBrowserTable {
  /** SHA-256 of the id, hex; the id itself is only in the cookie. */
  id_hash: string;
  account_id: string;
  /** To the day. */
  known_since: string;
}
