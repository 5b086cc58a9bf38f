import type { WholeDigest } from "../whole/find-whole-digest.server.ts";

/** A digest that somebody takes away, with what its files say of where it comes from. */
export interface TakenDigest {
  whole: WholeDigest;
  consultation: {
    government_code: string;
    reference: string;
    title: string;
    authority: string;
    /** IANA. */
    time_zone: string;
  };
  /** Of the portal, for links. */
  origin: string;
  /** ISO 8601, UTC: the moment at which it was as it is here. */
  at: string;
  /** The number of the snapshot; null where it was made for this file alone. */
  snapshot: number | null;
}
