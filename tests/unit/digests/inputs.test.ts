import { createElement } from "react";
import { describe, expect, test } from "vitest";
import type { PublishedInput } from "#app/comments/parts/inputs/published-inputs.server.ts";
import { sayQuantity } from "#app/content/figures/quantity-words.ts";
import { AvailabilitySection } from "#app/digests/inputs/availability-section.tsx";
import { answersTo, burdenLines } from "#app/digests/inputs/burden.ts";
import { fitting, markedUp } from "#app/digests/inputs/marked-up.ts";
import { affectedName, fieldName, rightName } from "#app/digests/inputs/names.ts";
import { narrowedRights, rightsMatrix, wholeMeasure } from "#app/digests/inputs/rights-matrix.ts";
import { spreadWords } from "#app/digests/inputs/spread.ts";
import { technicalDigest } from "#app/digests/inputs/technical-digest.ts";
import { type ThresholdValue, thresholdsOf } from "#app/digests/inputs/thresholds.ts";
import { english, markupOf } from "#tests/support/english.tsx";

let number = 0;
const article = { anchor: "article-1", label: "Article 1" };

function input(fields: Record<string, string>, facts: Partial<PublishedInput> = {}): PublishedInput {
  number += 1;
  return {
    id: `input-${number}`,
    number,
    author_name: "Ada",
    organisation: null,
    attribution: "named",
    stakeholder_group: "private sector",
    language: "en",
    provision: article,
    fields,
    confidential: [],
    ...facts,
  };
}

const said = ({ quantity }: ThresholdValue) => sayQuantity(english, quantity);

const performance = { parameter: "Total processing performance", unit: "TOPS" };

describe("the thresholds of a digest", () => {
  test("gather each parameter's values by group, the lowest first, with the comments behind each", () => {
    const academia = { stakeholder_group: "academia" } as const;
    const one = input({
      ...performance,
      present_value: "4800",
      proposed_value: "1600",
      preferred_value: "2400",
    });
    const two = input({ parameter: "total  PROCESSING performance", unit: "TOPS", preferred_value: "2400" });
    const three = input({ ...performance, preferred_value: "1 600-2000" }, academia);

    const [threshold, ...others] = thresholdsOf([one, two, three]);

    expect(others).toEqual([]);
    expect(threshold?.present.map(said)).toEqual(["4,800"]);
    expect(threshold?.proposed.map(said)).toEqual(["1,600"]);
    const preferred = threshold?.preferred.map(({ group, values }) => [
      group,
      values.map(({ quantity, sources }) => [
        sayQuantity(english, quantity),
        sources.map(({ number }) => number),
      ]),
    ]);
    expect(preferred).toEqual([
      ["private sector", [["2,400", [one.number, two.number]]]],
      ["academia", [["1,600 to 2,000", [three.number]]]],
    ]);
  });

  test("never mix units, whose case matters, nor provisions", () => {
    const inputs = [
      input({ parameter: "Power", unit: "mW", preferred_value: "5" }),
      input({ parameter: "Power", unit: "MW", preferred_value: "5" }),
      input({ parameter: "Power", preferred_value: "5 mW" }),
      input({ parameter: "Power", unit: "mW", preferred_value: "5" }, { provision: null }),
    ];
    expect(
      thresholdsOf(inputs).map(({ unit, provision, preferred }) => [
        unit,
        provision?.label,
        preferred[0]?.values[0]?.sources.length,
      ]),
    ).toEqual([
      ["mW", "Article 1", 2],
      ["MW", "Article 1", 1],
      ["mW", undefined, 1],
    ]);
  });

  test("count what is confidential and show nothing of it", () => {
    const secret = input(
      { ...performance, preferred_value: "[Confidential (trade secret): above 2,000]" },
      { confidential: ["preferred_value"] },
    );
    const [threshold] = thresholdsOf([secret]);
    expect(threshold?.preferred).toEqual([]);
    expect(threshold?.confidential.map(({ number }) => number)).toEqual([secret.number]);
  });

  test("take nothing for confidential by its look, nor anything that is for a figure", () => {
    const looksSo = input({ ...performance, preferred_value: "[Confidential (trade secret): above 2,000]" });
    const isSo = input({ ...performance, preferred_value: "5" }, { confidential: ["preferred_value"] });
    expect(thresholdsOf([looksSo])).toEqual([]);
    expect(thresholdsOf([isSo])).toMatchObject([{ preferred: [], confidential: [{ number: isSo.number }] }]);
  });

  test("count no figure in another unit than the input names, and say which comment has it", () => {
    const odd = input({
      parameter: "Total power",
      unit: "kW",
      present_value: "50000 W",
      preferred_value: "0.3 MW",
    });
    const differing = input({ parameter: "Pitch", present_value: "12 µm", preferred_value: "5 mm" });
    const unknown = input(
      { parameter: "Range", unit: "[Confidential: trade secret]", preferred_value: "5" },
      { confidential: ["unit"] },
    );
    for (const one of [odd, differing, unknown]) {
      const [threshold] = thresholdsOf([one]);
      expect([threshold?.present, threshold?.preferred]).toEqual([[], []]);
      expect(threshold?.apart.map(({ number }) => number)).toEqual([one.number]);
    }
  });

  test("take a micro sign and a Greek letter, an ohm sign and an omega for the same", () => {
    const inputs = ["\u00b5m", "\u03bcm"].map((unit) =>
      input({ parameter: "Pitch", unit, preferred_value: "8 \u00b5m" }),
    );
    expect(thresholdsOf(inputs)).toMatchObject([
      { preferred: [{ values: [{ quantity: { kind: "number", value: 8 } }] }], apart: [] },
    ]);
  });

  test("leave out what has no figure", () => {
    expect(thresholdsOf([input({ ...performance }), input({ hours: "5" })])).toEqual([]);
  });
});

describe("the burden in a digest", () => {
  test("keeps each currency by itself and goes from the lowest figure to the highest", () => {
    const lines = burdenLines([
      input({ currency: "EUR", one_off_cost: "10 000-20 000", hours: "40" }),
      input({ currency: "USD", one_off_cost: "5000" }),
      input(
        {
          currency: "EUR",
          one_off_cost: "at least 30 000",
          yearly_cost: "[Confidential: trade secret]",
        },
        { confidential: ["yearly_cost"] },
      ),
    ]);
    expect(
      lines.map(({ field, currency, spread }) => [
        fieldName(english, field),
        currency,
        spreadWords(english, spread),
        spread.stated.length,
        spread.confidential.length,
      ]),
    ).toEqual([
      ["One-off cost", "EUR", "10,000 to 30,000, some without an upper or lower end", 2, 0],
      ["Cost a year", "EUR", "", 0, 1],
      ["One-off cost", "USD", "5,000", 1, 0],
      ["Hours of work a year", "", "40", 1, 0],
    ]);
  });

  test("counts no figure in another unit or currency, and says of one open figure which end it has", () => {
    const lines = burdenLines([
      input({ transition_months: "2 years", days_lost: "3 weeks", hours: "at least 200 hours a year" }),
      input({ days_lost: "30 days", currency: "USD", one_off_cost: "€ 5000" }),
      input({ currency: "USD", one_off_cost: "USD 7000", yearly_cost: "€ 9000 a year" }),
      input({ one_off_cost: "3 000", applications: "17" }),
    ]);
    expect(
      lines.map(({ field, currency, spread }) => [
        field,
        currency,
        spreadWords(english, spread),
        spread.apart.length,
      ]),
    ).toEqual([
      ["one_off_cost", "USD", "7,000", 1],
      ["yearly_cost", "USD", "", 1],
      ["one_off_cost", "", "", 1],
      ["hours", "", "at least 200", 0],
      ["applications", "", "17", 0],
      ["days_lost", "", "30", 1],
      ["transition_months", "", "", 1],
    ]);
  });

  test("counts the answers on availability, confidential ones apart", () => {
    const answers = ["yes", "yes", "no", "unknown"];
    const secret = input(
      { comparable_quality: "[Confidential: trade secret]" },
      { confidential: ["comparable_quality"] },
    );
    const inputs = [...answers.map((comparable_quality) => input({ comparable_quality })), secret];
    const { yes, no, unknown, confidential } = answersTo(inputs, "comparable_quality");
    expect([yes, no, unknown, confidential].map(({ length }) => length)).toEqual([2, 1, 1, 1]);
  });
});

describe("the matrix of rights and groups", () => {
  const inputs = [
    input({ rights: "privacy,expression", groups: "journalists,lawyers" }),
    input({ rights: "privacy", groups: "journalists" }),
    input(
      { rights: "life", groups: "[Confidential: safety of persons]" },
      { provision: null, confidential: ["groups"] },
    ),
    input({ harm: "Something" }),
  ];

  test("counts, in each cell, as many inputs as its filters leave", () => {
    const cells = rightsMatrix(inputs).flatMap(({ provision, groups, rows }) =>
      rows.flatMap(({ right, byGroup }) =>
        byGroup.map((count, place) => ({
          count,
          filters: { provision: provision?.anchor ?? wholeMeasure, right, group: groups[place] ?? "" },
        })),
      ),
    );
    expect(cells).toHaveLength(10);
    for (const { count, filters } of cells) expect(narrowedRights(inputs, filters)).toHaveLength(count);
  });

  test("names a right in every row that has it, and what names none as well", () => {
    const [first, second] = rightsMatrix(inputs);
    expect(first?.rows.map(({ right, inputs, byGroup }) => [right, inputs, byGroup])).toEqual([
      ["privacy", 2, [2, 1, 0]],
      ["expression", 1, [1, 1, 0]],
      ["not named", 1, [0, 0, 1]],
    ]);
    expect(second?.groups).toEqual(["confidential"]);
    expect(second?.rows).toEqual([{ right: "life", inputs: 1, byGroup: [1] }]);
    expect(affectedName(english, "confidential")).toBe("Confidential");
    expect(rightName(english, "life")).toBe("Life");
  });
});

describe("the marked-up measure", () => {
  const wording = (text: string) => ({
    ...{ ...input({}), ...article, original: "No export." },
    ...{ wording: text, wording_language: null },
  });

  test("has the same words once, with all who propose them, in the order of filing", () => {
    const [provision] = markedUp([
      wording("Some export."),
      wording("Free export."),
      wording("Free  export."),
    ]);
    expect(provision?.comments).toBe(3);
    expect(provision?.proposals.map(({ wording, sources }) => [wording, sources.length])).toEqual([
      ["Some export.", 1],
      ["Free export.", 2],
    ]);
  });

  test("leaves out what does not fit on a page, and says how many", () => {
    const provisions = markedUp([wording("a".repeat(500)), wording("b"), wording("c"), wording("d")]);
    const [provision] = fitting(provisions, { proposals: 3, characters: 100 });
    expect(provision?.proposals.map(({ wording }) => wording)).toEqual(["b", "c"]);
    expect(provision?.left).toBe(2);
  });
});

describe("availability from elsewhere in a digest", () => {
  test("says yes of one input, and counts of several", () => {
    const alone = input({ product: "Core 9", comparable_quality: "yes", sufficient_quantity: "unknown" });
    const both = ["yes", "no"].map((answer) => input({ product: "Lens 4", comparable_quality: answer }));

    const html = markupOf(
      createElement(AvailabilitySection, {
        availability: technicalDigest([alone, ...both]).availability,
        reference: "NL-2026-001",
        complete: true,
      }),
    );

    expect(html).toContain("Comparable quality: yes. Sufficient quantity: not known.");
    expect(html).toContain("Comparable quality: 1 yes and 1 no. Sufficient quantity: not stated.");
  });
});
