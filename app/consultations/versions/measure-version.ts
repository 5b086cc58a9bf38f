import { stageAt, type TimedConsultation } from "../consultation.ts";

/** Once it is announced, and until it closes, a measure can get another version. */
export function takesVersions(consultation: TimedConsultation, now: Date) {
  const stage = stageAt(consultation, now);
  return stage === "announced" || stage === "open";
}

/** A version of a measure, as everyone reads of it. */
export interface ToldVersion {
  number: number;
  announced_at: string;
  /** Both empty for the first. */
  notice: string;
  reason: string;
}

/** How a provision differs between two versions. */
export type ProvisionChange = "added" | "removed" | "changed" | "renumbered";

/** A provision that is not the same in two versions, with its words in each; empty where it was not there. */
export interface ChangedProvision {
  anchor: string;
  change: ProvisionChange;
  /** How it is cited in the later version, or was before it was taken out. */
  label: string;
  /** How it was cited before, where that is another way. */
  earlierLabel: string | null;
  before: string;
  after: string;
}
