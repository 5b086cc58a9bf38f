import type { WholeDigest } from "../whole/find-whole-digest.server.ts";

/** What a brief says of a digest. */
export interface BriefDigest extends Pick<WholeDigest, "written"> {
  figures: Pick<WholeDigest["figures"], "comments" | "positions" | "countries" | "measure"> & {
    /** Null where nobody kept it. */
    unpublished: WholeDigest["figures"]["unpublished"] | null;
  };
  inShort: Omit<WholeDigest["inShort"], "followed"> & {
    followed: Pick<WholeDigest["inShort"]["followed"], "isBuilt">;
  };
}

/** A digest that somebody takes away as a brief, with what its files say of where it comes from. */
export interface TakenBrief {
  whole: BriefDigest;
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
  /** Of the quotes in it, how many nobody may read any more. */
  gone?: number;
}

/** The same with all that a digest says. */
export interface TakenDigest extends TakenBrief {
  whole: WholeDigest;
}
