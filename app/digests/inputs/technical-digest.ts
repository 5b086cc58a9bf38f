import type { PublishedInput } from "#app/comments/parts/inputs/published-inputs.server.ts";
import { productsOf, withAvailability } from "./availability.ts";
import { answersTo, burdenLines, withBurden } from "./burden.ts";
import { entriesOf, withEntries, withReasons } from "./entries.ts";
import { inFull } from "./source.ts";
import { thresholdsOf } from "./thresholds.ts";

/** What the technical inputs of the published comments come to, which page and file only show. */
export function technicalDigest(inputs: PublishedInput[]) {
  const burdened = withBurden(inputs);
  return {
    inputs: inputs.length,
    thresholds: thresholdsOf(inputs),
    reasons: inFull(withReasons(inputs)),
    entries: { rows: entriesOf(inputs), each: inFull(withEntries(inputs)) },
    burden: {
      lines: burdenLines(burdened),
      /** Whoever says that a smaller firm states it. */
      smaller: answersTo(burdened, "smaller_firm").yes,
      each: inFull(burdened),
    },
    availability: { products: productsOf(inputs), each: inFull(withAvailability(inputs)) },
  };
}

export type TechnicalDigest = ReturnType<typeof technicalDigest>;
