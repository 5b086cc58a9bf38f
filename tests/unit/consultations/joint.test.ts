import { describe, expect, test } from "vitest";
import { correspondingAnchors } from "#app/consultations/joint/correspondence.ts";
import { mayBeInvited, standingIn } from "#app/consultations/joint/joint-act.ts";
import { cutMeasure } from "#app/consultations/measure/cut-measure.ts";

const cut = (markdown: string, government = "NL", language = "en") =>
  cutMeasure(markdown, { government, language }).provisions;

describe("which provision of another government's variant is the same", () => {
  const dutch = cut(
    "# Article 1\n\n1. No export.\n2. No brokering.\n\n# Article 2\n\nIt enters into force.\n",
  );

  test("is the one that has its anchor, whatever it says, and none where the variant lacks it", () => {
    const variant = cut("# Article 1\n\n1. Export with a licence.\n\n# Article 3\n\nNew.\n");
    const same = correspondingAnchors(dutch, variant);
    expect(same.get("article-1-1")).toBe("article-1-1");
    expect(same.has("article-1-2")).toBe(false);
    expect(same.has("article-2")).toBe(false);
  });

  test("is the one that is numbered alike where another language calls it otherwise", () => {
    const german = cut(
      "# Artikel 1\n\n1. Keine Ausfuhr.\n2. Keine Vermittlung.\n\n# Artikel 2\n\nNeu.\n",
      "DE",
      "de",
    );
    const same = correspondingAnchors(dutch, german);
    const labels = new Map(german.map(({ anchor, label }) => [anchor, label]));
    expect(labels.get(same.get("article-2") ?? "")).toContain("2");
    expect(same.get("article-1-2")).not.toBe("article-1-2");
    expect(same.size).toBe(dutch.length);
    expect(new Set(same.values()).size).toBe(same.size);
  });

  test("is none where a number stands twice", () => {
    const twice = [
      { anchor: "a", parent_anchor: null, kind: "heading" as const, label: "§ 1", marker: "" },
      { anchor: "b", parent_anchor: null, kind: "heading" as const, label: "§ 1", marker: "" },
    ];
    expect([...correspondingAnchors(dutch, twice).keys()]).toEqual([]);
  });
});

describe("how a government stands in a joint consultation", () => {
  const acts = [
    { government_code: "NL", kind: "began" as const },
    { government_code: "DE", kind: "invited" as const },
    { government_code: "FR", kind: "invited" as const },
    { government_code: "DE", kind: "declined" as const },
  ];

  test("is what was last done about it", () => {
    expect(standingIn(acts, "DE")).toBe("declined");
    expect(standingIn(acts, "FR")).toBe("invited");
    expect(standingIn(acts, "JP")).toBeNull();
  });

  test("says whether it may be invited: not while it takes part or has not answered", () => {
    expect(["NL", "DE", "FR", "JP"].map((code) => mayBeInvited(standingIn(acts, code)))).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });
});
