import { describe, expect, test } from "vitest";
import { entriesByItem, itemAndAbove, itemOf, itemsCalled } from "#app/consultations/subjects/subjects.ts";
import { readSubjects, typedSubjects } from "#app/consultations/subjects/subjects-form.ts";

describe("an entry of a control list", () => {
  test("is the same item in every list that takes it from Wassenaar", () => {
    const items = [
      itemOf({ list: "us ccl", entry: "5A001.j" }),
      itemOf({ list: "eu annex i", entry: "5a001 .J" }),
      itemOf({ list: "wassenaar dual-use", entry: "5.A.1.j" }),
      itemOf({ list: "wassenaar dual-use", entry: "5.A.001.j" }),
    ];

    expect(new Set(items)).toEqual(new Set(["5.A.1.j"]));
  });

  test("is an item by itself where one state alone has it", () => {
    expect(itemOf({ list: "us ccl", entry: "3A090" })).toBe("us ccl: 3A090");
    expect(itemOf({ list: "us ccl", entry: "0A604.a" })).toBe("us ccl: 0A604.a");
    expect(itemOf({ list: "us ccl", entry: "EAR99" })).toBe("us ccl: EAR99");
    expect(itemOf({ list: "national", entry: "B1" })).toBe("national: b1");
  });

  test("keeps its number where the lists share another regime's", () => {
    const missiles = {
      us: itemOf({ list: "us ccl", entry: "9A101" }),
      eu: itemOf({ list: "eu annex i", entry: "9A101" }),
    };

    expect(missiles).toEqual({ us: "9A101", eu: "9A101" });
  });

  test("is looked for in all lists whose form it has, with what it is part of", () => {
    expect(itemsCalled("5A002.a")).toEqual(["5.A.2.a"]);
    expect(itemsCalled("3A090")).toContain("us ccl: 3A090");
    expect(itemAndAbove("5.A.2.a")).toEqual(["5.A.2.a", "5.A.2", "5.A", "5"]);
    expect(itemAndAbove("national: quantum")).toEqual(["national: quantum"]);
  });

  test("stands beside those of other lists that are the same", () => {
    const entries = [
      { list: "us ccl" as const, entry: "4D004" },
      { list: "national" as const, entry: "B1" },
      { list: "wassenaar dual-use" as const, entry: "4.D.4" },
    ];

    expect(entriesByItem(entries).map(({ entries: same }) => same.map(({ entry }) => entry))).toEqual([
      ["4D004", "4.D.4"],
      ["B1"],
    ]);
  });
});

describe("the subjects of a form", () => {
  test("are read as the lists print them, each once, and stand in it again", () => {
    const { subjects, problems } = readSubjects({
      commitments: "5,1,9",
      entries_us_ccl: "5a002.A; 5A002.a, EAR99",
    });

    expect(problems).toEqual([]);
    expect(subjects).toEqual({
      commitments: [1, 5],
      entries: [
        { list: "us ccl", entry: "5A002.a" },
        { list: "us ccl", entry: "EAR99" },
      ],
    });
    expect(typedSubjects(subjects)).toMatchObject({ commitments: "1,5", entries_us_ccl: "5A002.a, EAR99" });
  });

  test("name the field whose entry the list cannot have", () => {
    const { problems } = readSubjects({ entries_eu_annex_i: "5A002, ML13", entries_munitions: "ML13" });

    expect(problems.map(([field, { key, facts }]) => [field, key, facts?.entry])).toEqual([
      ["entries_eu_annex_i", "subjects-office.no-entry", "ML13"],
    ]);
  });
});
