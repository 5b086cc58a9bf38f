import { describe, expect, test } from "vitest";
import { codeFromText } from "#app/accounts/spoken-code.ts";
import { readAmount } from "#app/consultations/questions/amount.ts";
import { withPlainDigits } from "#app/content/digits.ts";
import { readQuantity } from "#app/content/figures/quantity.ts";

describe("the digits of other keyboards", () => {
  test.each([
    ["１６", 16, ""],
    ["１６％", 16, "%"],
    ["１，２３４．５", 1234.5, ""],
    ["١٦", 16, ""],
    ["۱٬۲۳۴٫۵", 1234.5, ""],
    ["१६ mm", 16, "mm"],
    ["－５", -5, ""],
  ])("%s is read as the number it is", (typed, value, unit) => {
    expect(readQuantity(typed)).toEqual({ kind: "number", value, unit });
  });

  test("are read in answers, times and codes", () => {
    expect(readAmount("１６", "")).toMatchObject({ ok: true, number: 16 });
    expect(withPlainDigits("１７：００")).toBe("17:00");
    expect(codeFromText("７Ｈ３Ｋ", 4)).toBe("7H3K");
  });

  test("of each script are worth what they are, and nothing else is touched", () => {
    expect(withPlainDigits("𝟘𝟡 ০৯ ๐๙ 〇九 Ⅳ ½")).toBe("09 09 09 〇九 Ⅳ ½");
  });
});
