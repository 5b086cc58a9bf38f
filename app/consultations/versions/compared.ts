/** A provision as it is compared with those of another version. */
export interface ComparedProvision {
  /** As the numbers of its own version have it. */
  anchor: string;
  kind: "heading" | "paragraph";
  /** Its own words without its number; of a heading that has none, those of what stands under it. */
  words: string;
}

/** Two provisions by their places in the earlier and in the later version. */
export interface ProvisionPair {
  before: number;
  after: number;
}
