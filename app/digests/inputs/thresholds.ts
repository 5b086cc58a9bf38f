import { textOf } from "#app/comments/inputs/input-field.ts";
import type { PublishedInput, Source } from "#app/comments/inputs/inputs.server.ts";
import { notStated } from "#app/comments/reading/comment-filters.ts";
import { isStated, type Quantity, readQuantity, type Stated } from "#app/content/quantity.ts";
import { endsOf, quantityWords } from "#app/content/quantity-words.ts";
import { capital } from "#app/content/wording.ts";
import { type StakeholderGroup, stakeholderGroups } from "#db/schema.ts";
import { byText } from "./by-text.ts";

/** One value of a parameter, with the comments that state it. */
export interface ThresholdValue {
  quantity: Stated;
  words: string;
  sources: Source[];
}

/** The values of one parameter in one unit for one provision, or for the measure as a whole. */
export interface Threshold {
  provision: { anchor: string; label: string } | null;
  parameter: string;
  unit: string;
  present: ThresholdValue[];
  proposed: ThresholdValue[];
  preferred: { group: StakeholderGroup | typeof notStated; values: ThresholdValue[] }[];
  /** Comments with a value that only officials may read. */
  confidential: Source[];
}

/**
 * What the inputs say of thresholds. Parameters and units are the same where only case, spaces and accents differ; other
 * units are never converted, and stand apart. The lowest values come first.
 */
export function thresholdsOf(inputs: PublishedInput[]): Threshold[] {
  const said = inputs.flatMap((input) => {
    const values = kinds.map((kind) => ({
      kind,
      quantity: readQuantity(textOf(input.fields, `${kind}_value`)),
    }));
    const isSaid = values.some(({ quantity }) => isStated(quantity) || quantity.kind === "confidential");
    return isSaid
      ? [{ input, values, parameter: textOf(input.fields, "parameter"), unit: unitOf(input, values) }]
      : [];
  });
  const together = byText(said, ({ input, parameter, unit }) =>
    [input.provision?.anchor ?? "", plain(parameter), plainUnit(unit)].join("\n"),
  );
  return together.flatMap(({ items }) => {
    const [first] = items;
    if (!first) return [];
    const of = (kind: Kind, own = items) =>
      valuesOf(own.flatMap(({ input, values }) => pick(input, values, kind)));
    return [
      {
        provision: first.input.provision,
        parameter: first.parameter || "Parameter not named",
        unit: first.unit,
        present: of("present"),
        proposed: of("proposed"),
        preferred: [...stakeholderGroups, notStated]
          .map((group) => ({
            group,
            values: of(
              "preferred",
              items.filter(({ input }) => (input.stakeholder_group ?? notStated) === group),
            ),
          }))
          .filter(({ values }) => values.length > 0),
        confidential: sourcesOf(
          items
            .filter(({ values }) => values.some(({ quantity }) => quantity.kind === "confidential"))
            .map(({ input }) => ({ source: input })),
        ),
      },
    ];
  });
}

/** `Speed (m/s)`. */
export function thresholdTitle({ parameter, unit }: Threshold) {
  return unit ? `${capital(parameter)} (${unit})` : capital(parameter);
}

const kinds = ["present", "proposed", "preferred"] as const;
type Kind = (typeof kinds)[number];
type Values = { kind: Kind; quantity: Quantity }[];

function pick(input: PublishedInput, values: Values, kind: Kind) {
  return values.flatMap(({ kind: own, quantity }) =>
    own === kind && isStated(quantity) ? [{ quantity, source: input }] : [],
  );
}

/** The unit's own field, or what stands behind the first figure. */
function unitOf(input: PublishedInput, values: Values) {
  const behind = values.flatMap(({ quantity }) =>
    isStated(quantity) && quantity.unit ? [quantity.unit] : [],
  );
  return textOf(input.fields, "unit") || behind[0] || "";
}

function valuesOf(stated: { quantity: Stated; source: Source }[]): ThresholdValue[] {
  return byText(stated, ({ quantity }) => quantityWords(quantity))
    .flatMap(({ key, items }) => {
      const [first] = items;
      return first ? [{ words: key, quantity: first.quantity, sources: sourcesOf(items) }] : [];
    })
    .sort((one, other) => lowest(one) - lowest(other));
}

/** Each comment once, though it may say the same in several inputs. */
function sourcesOf(items: { source: Source }[]) {
  return byText(items, ({ source }) => String(source.number)).flatMap(({ items: [first] }) =>
    first ? [first.source] : [],
  );
}

function lowest({ quantity }: ThresholdValue) {
  const { from, to } = endsOf(quantity);
  return from ?? to ?? 0;
}

function plain(text: string) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}

/** Case matters in a unit (mW is not MW), spaces do not. */
function plainUnit(unit: string) {
  return unit.normalize("NFKC").replace(/\s+/g, "");
}
