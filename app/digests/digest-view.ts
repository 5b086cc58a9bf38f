import type { Digest } from "./find-digest.server.ts";

/** What the parts of the digest's page are given. */
export interface DigestView {
  digest: Digest;
  reference: string;
  /** On paper nothing can be opened, so everything is. */
  complete: boolean;
}

/** Of the words of a file, in characters. */
export const longestBeginning = 280;
