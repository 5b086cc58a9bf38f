import { publicDigestAddress } from "../snapshots/addresses.ts";
import type { ToldDigest } from "../snapshots/told-digest.ts";

/** A published digest that somebody takes away: what its page says, and nothing besides. */
export interface TakenTold {
  told: ToldDigest;
  /** How many quotes nobody may read any more. */
  gone: number;
  /** The number of the snapshot. */
  number: number;
  /** ISO 8601, UTC. */
  made_at: string;
  /** In which the measure was then. */
  measure_version: number;
  consultation: {
    reference: string;
    title: string;
    authority: string;
    /** IANA. */
    time_zone: string;
    measure_version: number;
  };
  /** Of the portal, for links. */
  origin: string;
}

/** Where everyone reads it. */
export const pageOf = ({ consultation: { reference }, number, origin }: TakenTold) =>
  origin + publicDigestAddress(reference, number);
