import { describe, expect, test } from "vitest";
import { isStated, readQuantity } from "#app/content/figures/quantity.ts";
import { endsOf, sayQuantity, unclearMessage } from "#app/content/figures/quantity-words.ts";
import { speak } from "#app/words/speak.server.ts";
import { english } from "#tests/support/english.tsx";

/** How a typed text is read, in words with its unit, or of what kind it is. */
function read(typed: string) {
  const quantity = readQuantity(typed);
  return isStated(quantity) ? sayQuantity(english, quantity, quantity.unit) : quantity.kind;
}

describe("a typed quantity", () => {
  test.each([
    ["16", "16"],
    ["-40", "-40"],
    ["−40", "-40"],
    ["1000", "1,000"],
    ["1 000", "1,000"],
    ["1,000.5", "1,000.5"],
    ["1.000,5", "1,000.5"],
    ["1 000 000", "1,000,000"],
    ["1\u202f000,25", "1,000.25"],
    ["1'000", "1,000"],
    ["1.234.567", "1,234,567"],
    ["12,34,567", "1,234,567"],
    ["12,5", "12.5"],
    ["0,125", "0.125"],
    [".5", "0.5"],
    ["1.5e6", "1,500,000"],
    ["4 × 10^6", "4,000,000"],
    ["10²⁶", "1 × 10^26"],
    ["2.5 million", "2,500,000"],
    ["about 20", "20"],
  ])("reads the number %s", (typed, words) => {
    expect(read(typed)).toBe(words);
  });

  test.each(["1,500", "1.500", "12.345 TOPS", "500-1,500", "up to 1,000", "-1,000"])(
    "sends %s back, since it is a thousand to some and a decimal to others",
    (typed) => {
      expect(read(typed)).toBe("unclear");
    },
  );

  test.each([
    ["10-20", "10 to 20"],
    ["10 – 20", "10 to 20"],
    ["10 to 20", "10 to 20"],
    ["between 10 and 20", "10 to 20"],
    ["-40 to 85", "-40 to 85"],
    ["−40 – −20", "-40 to -20"],
    ["1e5-1e6", "100,000 to 1,000,000"],
    ["1 000-2 000", "1,000 to 2,000"],
    ["< 5", "less than 5"],
    ["≤5", "at most 5"],
    ["> 5", "more than 5"],
    ["at least 5", "at least 5"],
    ["5 or more", "at least 5"],
    ["up to 1000", "at most 1,000"],
  ])("reads the range %s", (typed, words) => {
    expect(read(typed)).toBe(words);
  });

  test.each([
    ["4800 TOPS", "4,800 TOPS"],
    ["10 mm to 20 mm", "10 to 20 mm"],
    ["2 to 5 m/s", "2 to 5 m/s"],
    ["EUR 5 000-10 000", "5,000 to 10,000 EUR"],
    ["€ 5000", "5,000 €"],
    ["€ 5000 a year", "5,000 € a year"],
    // As the Export Administration Regulations write them.
    ["greater than 0.20 gigabits per square millimeter", "more than 0.2 gigabits per square millimeter"],
    ["greater than 850 MPa", "more than 850 MPa"],
    ["922 K", "922 K"],
    ["exceeding 20 kW", "more than 20 kW"],
  ])("keeps the unit of %s apart", (typed, words) => {
    expect(read(typed)).toBe(words);
  });

  test.each([
    "n/a",
    "many",
    "16 10",
    "20-10",
    "1,2,3",
    "1,,2",
    "10-20-30",
    "9 x 9",
    "1 in 5",
    "5 to",
    "10 mm to 20 kW",
    "1e400",
  ])("does not guess what %s means", (typed) => {
    expect(read(typed)).toBe("unreadable");
  });

  test.each([
    "[[16]]",
    "about [[16 TOPS]]",
    "[Confidential: trade secret]",
    "[Confidential (trade secret): above 5]",
  ])("reads no figure out of %s", (typed) => {
    expect(read(typed)).toBe("unreadable");
  });

  test("leaves an open end open", () => {
    const quantity = readQuantity("at least 5");
    expect(isStated(quantity) && endsOf(quantity)).toEqual({ from: 5, to: null });
  });

  test("is empty where nothing is typed, and unreadable where it is longer than a quantity is", () => {
    expect(read("  ")).toBe("empty");
    expect(read("1".repeat(5_000))).toBe("unreadable");
    expect(read("[[".repeat(100_000))).toBe("unreadable");
  });
});

describe("a quantity is said", () => {
  test.each([
    ["1000 to 2000 mm", "1\u202f000 à 2\u202f000\u00a0mm", "1,000～2,000 mm"],
    ["less than 2.5 mm", "moins de 2,5\u00a0mm", "2.5 mm未満"],
    ["at least 5", "au moins 5", "5以上"],
    ["1.5e26", "1,5\u00a0×\u00a010^26", "1.5 × 10^26"],
  ])("as each language says it: %s", (typed, french, japanese) => {
    const quantity = readQuantity(typed);
    if (!isStated(quantity)) throw new Error(`${typed} states nothing`);
    expect(sayQuantity(speak("fr"), quantity, quantity.unit)).toBe(french);
    expect(sayQuantity(speak("ja"), quantity, quantity.unit)).toBe(japanese);
  });
});

describe("what is sent back says both ways to write it", () => {
  test.each([
    ["1,500", "1500", "1.5"],
    ["1.234", "1234", "1.2340"],
    ["12.000", "12000", "12"],
  ])("%s", (figure, whole, decimal) => {
    expect(english.say(unclearMessage(figure))).toBe(
      `It is not clear whether “${figure}” is in thousands. Write ${whole} if it is, or ${decimal} if it is not`,
    );
  });

  test("with the decimal sign of the language", () => {
    expect(speak("fr").say(unclearMessage("1,500"))).toContain("Écrivez 1500 si c’est le cas, ou 1,5 sinon");
  });
});
