import { describe, expect, test } from "vitest";
import { isEntryOf, normalEntry, oddEntry } from "#app/consultations/subjects/control-list.ts";
import { english } from "#tests/support/english.tsx";

describe("an entry of a control list", () => {
  test.each([
    ["us ccl", "3A090"],
    ["us ccl", "5A002.a"],
    ["us ccl", "6A003.b.4.b"],
    ["us ccl", "0A504"],
    ["us ccl", "0Y521"],
    ["us ccl", "EAR99"],
    ["us ccl", "3a090 .A"],
    ["us ccl", "1C351.d(4)"],
    ["eu annex i", "5A001.f"],
    ["eu annex i", "4D004"],
    ["eu annex i", "5A001.f.1."],
    ["wassenaar dual-use", "5.A.1.j"],
    ["wassenaar dual-use", "4.A.5"],
    ["munitions", "ML13"],
    ["munitions", "ML 11.a"],
    ["national", "Anlage AL, Teil I, Abschnitt B"],
  ] as const)("of %s can be %s", (list, entry) => {
    expect(isEntryOf(list, entry)).toBe(true);
  });

  test.each([
    ["us ccl", "3F090"],
    ["us ccl", "3A0"],
    ["us ccl", "5.A.1.j"],
    ["eu annex i", "EAR99"],
    ["wassenaar dual-use", "5A001"],
    ["munitions", "ML23"],
    ["munitions", "XXI"],
  ] as const)("of %s does not look like %s", (list, entry) => {
    expect(isEntryOf(list, entry)).toBe(false);
  });

  test("is brought to the list's own letters", () => {
    expect(normalEntry("5a002 .A.")).toBe("5A002.a");
    expect(normalEntry("ml11.A")).toBe("ML11.a");
  });

  test("is warned of by itself where several are named, and never without a list", () => {
    expect(english.say(oddEntry("us ccl", "3A090, chips") ?? "")).toMatch(/^chips does not look like/);
    expect(oddEntry("us ccl", "3A090; 4A090")).toBeNull();
    expect(oddEntry("", "chips")).toBeNull();
  });
});
