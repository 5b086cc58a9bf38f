import { affectedGroups, rights } from "#app/comments/parts/inputs/human-rights/rights.ts";
import { isConfidential, ticked } from "#app/comments/parts/inputs/input-field.ts";
import type { PublishedInput } from "#app/comments/parts/inputs/published-inputs.server.ts";
import { byText } from "./by-text.ts";

/** What narrows the human-rights inputs; the empty text is no narrowing, `measure` stands for no provision. */
export interface RightsFilters {
  provision: string;
  right: string;
  group: string;
}

/** The value of a filter for inputs on the measure as a whole, which no anchor can be, and for what is not named. */
export const wholeMeasure = "*";
export const notNamed = "not named" as const;
export const keptConfidential = "confidential" as const;

/** One provision's rows: how many inputs name the right, and each group with it. */
export interface ProvisionRights {
  provision: { anchor: string; label: string } | null;
  inputs: number;
  /** The groups that any input on it names, in the list's order. */
  groups: string[];
  rows: { right: string; inputs: number; byGroup: number[] }[];
}

/** By provision, how many inputs name a right together with a group. An input that names two rights counts in both rows. */
export function rightsMatrix(inputs: PublishedInput[]): ProvisionRights[] {
  return byText(inputs, provisionOf).map(({ items }) => {
    const groups = [...affectedGroups.map(({ value }) => value), ...unstated].filter((group) =>
      items.some((input) => names(input, "groups", group)),
    );
    const rows = [...rights.map(({ value }) => value), ...unstated]
      .map((right) => {
        const own = items.filter((input) => names(input, "rights", right));
        const byGroup = groups.map((group) => own.filter((input) => names(input, "groups", group)).length);
        return { right, inputs: own.length, byGroup };
      })
      .filter((row) => row.inputs > 0);
    return { provision: items[0]?.provision ?? null, inputs: items.length, groups, rows };
  });
}

/** The inputs that a cell counts. */
export function narrowedRights(inputs: PublishedInput[], { provision, right, group }: RightsFilters) {
  return inputs.filter(
    (input) =>
      (provision === "" || provisionOf(input) === provision) &&
      (right === "" || names(input, "rights", right)) &&
      (group === "" || names(input, "groups", group)),
  );
}

/** The anchor of its provision as a value of the filter. */
function provisionOf({ provision }: PublishedInput) {
  return provision?.anchor ?? wholeMeasure;
}

const unstated = [keptConfidential, notNamed];

function names(input: PublishedInput, field: "rights" | "groups", value: string) {
  if (isConfidential(input, field)) return value === keptConfidential;
  const known: readonly { value: string }[] = field === "rights" ? rights : affectedGroups;
  const named = ticked(input.fields, field).filter((one) => known.some((other) => other.value === one));
  return value === notNamed ? named.length === 0 : named.includes(value);
}
