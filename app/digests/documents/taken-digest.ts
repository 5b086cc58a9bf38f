import type { Digest } from "../find-digest.server.ts";
import type { WholeDigest } from "../whole/find-whole-digest.server.ts";

interface BriefFigures extends Pick<Digest, "comments" | "positions" | "countries" | "measure"> {
  /** Null where nobody kept it. */
  unpublished: Digest["unpublished"] | null;
}

/** What a brief says of a digest. */
export interface BriefDigest extends Pick<WholeDigest, "written" | "asOf"> {
  figures: BriefFigures;
  inShort: Omit<WholeDigest["inShort"], "followed"> & {
    followed: Pick<WholeDigest["inShort"]["followed"], "isBuilt">;
  };
}

type OneQuestion = Digest["questions"][number];
type OneProvision = Digest["provisions"][number];

/** Every figure that files have; null or left out is what snapshots do not keep. */
export interface TakenFigures
  extends Omit<BriefFigures, "measure">,
    Pick<Digest, "groups" | "days" | "positionsOfGroups"> {
  confidential: Digest["confidential"] | null;
  provisions: (Pick<OneProvision, "anchor" | "label" | "place" | "points" | "byPosition"> & {
    byGroup?: OneProvision["byGroup"];
  })[];
  questions: (Pick<OneQuestion, "answered" | "unanswered" | "median" | "lowest" | "highest"> & {
    question: Pick<OneQuestion["question"], "key" | "text">;
    choices: {
      choice: { key: string; text: string };
      comments: number;
      byGroup?: OneQuestion["choices"][number]["byGroup"];
    }[];
    notAsked?: number;
    confidential?: number;
    numbers?: unknown[];
    bins?: OneQuestion["bins"];
  })[];
  campaigns: {
    /** By which letter, where that is known. */
    shown: { id: string | null; comments: number; letter: { number: number } | null }[];
    others: { id: string; comments: number }[];
    together: number;
    alone: number;
  };
  inputs: Digest["inputs"] | null;
  files: Pick<Digest["files"], "all" | "comments"> | null;
}

/** All that the files of a digest say. */
export interface FullDigest extends BriefDigest, Pick<WholeDigest, "themes" | "provisions" | "asks"> {
  figures: TakenFigures & Pick<BriefFigures, "measure"> & { provisionsInAll: number | null };
  inShort: BriefDigest["inShort"] & {
    followed: { joins: WholeDigest["inShort"]["followed"]["joins"] | null };
  };
  voices: Pick<WholeDigest["voices"], "comments" | "shown">;
}

/** A digest that somebody takes away as a brief, with what its files say of where it comes from. */
export interface TakenBrief {
  whole: BriefDigest;
  consultation: {
    government_code: string;
    government_name: string;
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
  whole: FullDigest;
}
