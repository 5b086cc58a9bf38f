import { sayInDigits } from "#app/content/figures/quantity-words.ts";
import type { Translator } from "#app/words/translator.ts";
import { entryName, productName } from "./names.ts";
import { type ProvisionRights, type RightsFilters, wholeMeasure } from "./rights-matrix.ts";
import { spreadWords } from "./spread.ts";
import type { TechnicalDigest } from "./technical-digest.ts";
import { type Threshold, thresholdTitle } from "./thresholds.ts";

/** What a figure counts, and what of it: keys, which are the same in every language. */
export type InputSection =
  | "threshold"
  | "entry"
  | "burden"
  | "availability"
  | "human rights"
  | "human rights by right"
  | "human rights by right and group";
type NotCounted = "confidential" | "in another unit";

/** One figure of the digest's sections on structured input, for a row of its file. */
export interface InputFigure {
  section: InputSection;
  key1: string;
  key2: string;
  count: number;
  /** Where the digest names the comments behind it: the id of a section, or the filters of the page of rights. */
  at: string | RightsFilters | null;
}

interface Inputs {
  technical: TechnicalDigest;
  rights: ProvisionRights[];
}

/** All of them, in the order of the digest. Numbers in keys are written without signs between thousands. */
export function inputFigures(t: Translator, { technical, rights }: Inputs): InputFigure[] {
  return [
    ...technical.thresholds.flatMap((threshold, index) =>
      thresholdFigures(t, threshold, `threshold-${index + 1}`),
    ),
    ...technical.entries.rows.map(
      ({ entry, sources }): InputFigure => ({
        section: "entry",
        key1: entryName(t, entry),
        key2: "",
        count: sources.length,
        at: "entries",
      }),
    ),
    ...burdenFigures(t, technical),
    ...availabilityFigures(t, technical),
    ...rights.flatMap(rightsFigures),
  ];
}

/** `key1` is the provision; `key2` the parameter, which of its values, for preferred ones whose, and the value. */
function thresholdFigures(t: Translator, threshold: Threshold, at: string): InputFigure[] {
  const { provision, present, proposed, preferred, confidential, apart } = threshold;
  const figure = (what: `${string}/${string}` | NotCounted, sources: unknown[]): InputFigure => ({
    section: "threshold",
    key1: provision?.anchor ?? wholeMeasure,
    key2: `${thresholdTitle(t, threshold)}/${what}`,
    count: sources.length,
    at,
  });
  return [
    ...present.map(({ quantity, sources }) => figure(`present/${sayInDigits(t, quantity)}`, sources)),
    ...proposed.map(({ quantity, sources }) => figure(`proposed/${sayInDigits(t, quantity)}`, sources)),
    ...preferred.flatMap(({ group, values }) =>
      values.map(({ quantity, sources }) =>
        figure(`preferred/${group}/${sayInDigits(t, quantity)}`, sources),
      ),
    ),
    ...(confidential.length > 0 ? [figure("confidential", confidential)] : []),
    ...(apart.length > 0 ? [figure("in another unit", apart)] : []),
  ];
}

/** `key1` is the field and its currency; `key2` says how far apart what is stated is. */
function burdenFigures(t: Translator, { burden }: TechnicalDigest): InputFigure[] {
  const figure = (key1: string, key2: string, inputs: unknown[]): InputFigure => ({
    section: "burden",
    key1,
    key2,
    count: inputs.length,
    at: "burden",
  });
  const lines = burden.lines.flatMap(({ field, currency, spread }) => {
    const key = [field, currency].filter(Boolean).join("/");
    return [
      figure(key, `stated/${spreadWords(t, spread, sayInDigits)}`, spread.stated),
      figure(key, "confidential", spread.confidential),
      ...(spread.apart.length > 0 ? [figure(key, "in another unit", spread.apart)] : []),
    ];
  });
  const { smaller } = burden;
  return smaller.length > 0 ? [...lines, figure("smaller_firm", "yes", smaller)] : lines;
}

/** `key1` is the product with its source; `key2` what is answered, or nothing for all inputs that name it. */
function availabilityFigures(t: Translator, { availability }: TechnicalDigest): InputFigure[] {
  return availability.products.flatMap(({ named, sources, ...answers }) => {
    const figure = (key2: string, inputs: unknown[]): InputFigure => ({
      section: "availability",
      key1: productName(t, named),
      key2,
      count: inputs.length,
      at: "availability",
    });
    return [
      figure("", sources),
      ...(["comparable_quality", "sufficient_quantity"] as const).flatMap((field) =>
        Object.entries(answers[field]).map(([answer, inputs]) => figure(`${field}/${answer}`, inputs)),
      ),
    ];
  });
}

function rightsFigures({ provision, inputs, groups, rows }: ProvisionRights): InputFigure[] {
  const anchor = provision?.anchor ?? wholeMeasure;
  const figure = (section: InputSection, key2: string, count: number, filters: Partial<RightsFilters>) => ({
    section,
    key1: anchor,
    key2,
    count,
    at: count > 0 ? { provision: anchor, right: "", group: "", ...filters } : null,
  });
  return [
    figure("human rights", "", inputs, {}),
    ...rows.flatMap(({ right, inputs, byGroup }) => [
      figure("human rights by right", right, inputs, { right }),
      ...groups.map((group, place) =>
        figure("human rights by right and group", `${right}/${group}`, byGroup[place] ?? 0, { right, group }),
      ),
    ]),
  ];
}
