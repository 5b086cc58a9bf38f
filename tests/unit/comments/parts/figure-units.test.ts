import { describe, expect, test } from "vitest";
import { problemsWithTechnical } from "#app/comments/parts/inputs/technical/fields.ts";

const power = { parameter: "Total power", unit: "kW" };
const costs = { currency: "USD" };

describe("a figure of a technical input", () => {
  test.each([
    ["present_value", "50000 W", power],
    ["preferred_value", "0.3 MW", power],
    ["preferred_value", "5 KW", power],
    ["preferred_value", "10 W to 20 W", power],
    ["preferred_value", "5 kW", { ...power, unit: "[[kW]]" }],
    ["transition_months", "2 years", {}],
    ["transition_months", "6 months a year", {}],
    ["days_lost", "3 weeks", {}],
    ["hours", "2 days", {}],
    ["applications", "17 months", {}],
    ["one_off_cost", "€ 5000", costs],
    ["one_off_cost", "5000 a year", costs],
    ["yearly_cost", "€ 5000 a year", costs],
    ["yearly_cost", "5000 CAD", costs],
    ["yearly_cost", "5000 cents", costs],
  ])("is sent back in another unit: %s %s", (name, typed, others) => {
    expect(Object.keys(problemsWithTechnical({ ...others, [name]: typed }))).toEqual([name]);
  });

  test.each([
    ["preferred_value", "50 kW", power],
    ["preferred_value", "less than 5 kW", power],
    ["preferred_value", "about 5", power],
    ["preferred_value", "10 kW to 20 kW", power],
    ["preferred_value", "at least 12 \u00b5m", { ...power, unit: "\u03bcm" }],
    ["preferred_value", "5 k\u03a9", { ...power, unit: "k\u2126" }],
    ["preferred_value", "-40 to 85 °C", { ...power, unit: "°C" }],
    ["preferred_value", "5 per cent", { ...power, unit: "%" }],
    ["preferred_value", "5 %", { ...power, unit: "percent" }],
    ["preferred_value", "5 mW", { parameter: "Power" }],
    ["preferred_value", "[[5 MW]]", power],
    ["one_off_cost", "USD 5,000.00", costs],
    ["one_off_cost", "US$ 5000", costs],
    ["one_off_cost", "5000 dollars", costs],
    ["one_off_cost", "2.5 million USD", costs],
    ["yearly_cost", "$ 5000 a year", costs],
    ["transition_months", "at least 6 months", {}],
    ["days_lost", "10 to 20 days", {}],
    ["hours", "40 hours per year", {}],
    ["applications", "17 a year", {}],
    ["applications", "17 licence applications", {}],
    ["days_lost", "10 days on each application", {}],
    ["transition_months", "6 mois", {}],
    ["hours", "40 heures par an", {}],
    ["hours", "40 時間", {}],
  ])("is taken in its own: %s %s", (name, typed, others) => {
    expect(problemsWithTechnical({ ...others, [name]: typed })).toEqual({});
  });

  test.each(["[Confidential (trade secret): above 5 MW]", "[Confidential]", "[Confidential: 5"])(
    "is not taken for confidential since it looks so: %s",
    (typed) => {
      expect(problemsWithTechnical({ ...power, preferred_value: typed }).preferred_value).toEqual(
        "Write “Value that you prefer” as a number or a range, such as 1500 or 10 to 20",
      );
    },
  );

  test("is told in plain words what to write", () => {
    expect(problemsWithTechnical({ ...power, present_value: "50000 W" }).present_value).toEqual(
      "“W” is not the unit: write the figure in kW, as “Unit” says, or change the unit",
    );
    expect(problemsWithTechnical({ transition_months: "2 years" }).transition_months).toEqual(
      "“years” is not what is asked for: write the figure in months, such as 6 or 10 to 20",
    );
  });

  test("needs a unit named where the values have different ones", () => {
    const values = { parameter: "Pitch", present_value: "12 µm", preferred_value: "5 mm" };
    expect(problemsWithTechnical(values)).toEqual({
      unit: "Say under “Unit” what all the values are in; now there is “µm”, then “mm”",
    });
    expect(problemsWithTechnical({ ...values, preferred_value: "5" })).toHaveProperty("unit");
    expect(problemsWithTechnical({ ...values, preferred_value: "5 µm" })).toEqual({});
  });
});
