import { notStated } from "#app/comments/comment/filters.ts";
import { textOf } from "#app/comments/parts/inputs/input-field.ts";
import type { PublishedInput, Source } from "#app/comments/parts/inputs/published-inputs.server.ts";
import {
  type Figure,
  figureOf,
  plainUnit,
  unitOfValues,
  valueFields,
} from "#app/comments/parts/inputs/technical/figure-units.ts";
import type { StatedQuantity } from "#app/content/figures/quantity.ts";
import { endsOf } from "#app/content/figures/quantity-words.ts";
import type { Translator } from "#app/words/translator.ts";
import { type StakeholderGroup, stakeholderGroups } from "#db/schema.ts";
import { byText } from "./by-text.ts";
import { sourceOf } from "./source.ts";

/** One value of a parameter, with the comments that state it. */
export interface ThresholdValue {
  quantity: StatedQuantity;
  sources: Source[];
}

/** The values of one parameter in one unit for one provision, or for the measure as a whole. */
export interface Threshold {
  provision: { anchor: string; label: string } | null;
  /** As it was typed; empty where it is not named. */
  parameter: string;
  unit: string;
  present: ThresholdValue[];
  proposed: ThresholdValue[];
  preferred: { group: StakeholderGroup | typeof notStated; values: ThresholdValue[] }[];
  /** Comments with a value that only officials may read. */
  confidential: Source[];
  /** Comments with a value in another unit than they name, or in one that is confidential. */
  apart: Source[];
}

/**
 * What the inputs say of thresholds. Parameters are the same where only case, spaces and accents differ, units where only
 * spaces do; other units are never converted, and stand apart. The lowest values come first.
 */
export function thresholdsOf(inputs: PublishedInput[]): Threshold[] {
  const said = inputs.flatMap((input) => {
    const values = valueFields.map((name) => ({ name, figure: figureOf(input, name) }));
    const isSaid = values.some(({ figure }) => shownKinds.includes(figure.kind));
    const unit = unitOfValues(input) ?? textOf(input.fields, "unit");
    return isSaid ? [{ input, values, parameter: textOf(input.fields, "parameter"), unit }] : [];
  });
  const together = byText(said, ({ input, parameter, unit }) =>
    [input.provision?.anchor ?? "", plain(parameter), plainUnit(unit)].join("\n"),
  );
  return together.flatMap(({ items }) => {
    const [first] = items;
    if (!first) return [];
    const of = (name: ValueField, own = items) =>
      valuesOf(own.flatMap(({ input, values }) => pick(input, values, name)));
    const withFigure = (kind: Figure["kind"]) =>
      sourcesOf(
        items
          .filter(({ values }) => values.some(({ figure }) => figure.kind === kind))
          .map(({ input }) => ({ source: sourceOf(input) })),
      );
    return [
      {
        provision: first.input.provision,
        parameter: first.parameter,
        unit: first.unit,
        present: of("present_value"),
        proposed: of("proposed_value"),
        preferred: [...stakeholderGroups, notStated]
          .map((group) => ({
            group,
            values: of(
              "preferred_value",
              items.filter(({ input }) => (input.stakeholder_group ?? notStated) === group),
            ),
          }))
          .filter(({ values }) => values.length > 0),
        confidential: withFigure("confidential"),
        apart: withFigure("apart"),
      },
    ];
  });
}

/** `Speed (m/s)`. */
export function thresholdTitle(t: Translator, { parameter, unit }: Threshold) {
  const name = parameter || t("digest-inputs.parameter-not-named");
  return unit ? t("digest-inputs.parameter-in-unit", { parameter: name, unit }) : name;
}

/** What is unclear or cannot be read says nothing that could be compared. */
const shownKinds: Figure["kind"][] = ["number", "range", "confidential", "apart"];
type ValueField = (typeof valueFields)[number];
type Values = { name: ValueField; figure: Figure }[];

function pick(input: PublishedInput, values: Values, name: ValueField) {
  return values.flatMap(({ name: own, figure }) =>
    own === name && (figure.kind === "number" || figure.kind === "range")
      ? [{ quantity: figure, source: sourceOf(input) }]
      : [],
  );
}

function valuesOf(stated: { quantity: StatedQuantity; source: Source }[]): ThresholdValue[] {
  return byText(stated, ({ quantity }) => figuresOf(quantity))
    .flatMap(({ items }) => {
      const [first] = items;
      return first ? [{ quantity: first.quantity, sources: sourcesOf(items) }] : [];
    })
    .sort((one, other) => lowest(one) - lowest(other));
}

/** The same for the same figures, whatever stands behind them. */
function figuresOf(quantity: StatedQuantity) {
  return JSON.stringify({ ...quantity, unit: "" });
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
