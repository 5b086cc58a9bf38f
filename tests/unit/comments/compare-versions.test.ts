import { describe, expect, test } from "vitest";
import { compareVersions } from "#app/comments/versions/compare-versions.ts";
import { sectionsOf } from "#app/comments/versions/version-sections.ts";

type Version = Parameters<typeof sectionsOf>[0];

describe("comparing two versions", () => {
  test("tells which fields of which parts differ, and nothing of the others", () => {
    const changes = compareVersions(
      sectionsOf(aVersion({ points: [aPoint({ reasons: "Too low." })] })),
      sectionsOf(aVersion({ points: [aPoint({ reasons: "Too high." })] })),
    );
    expect(changes).toEqual([
      {
        key: "point:article-1",
        title: "Point on Article 1",
        kind: "changed",
        fields: [{ name: "reasons", label: "Reasons", before: "Too low.", after: "Too high." }],
      },
    ]);
  });

  test("tells of a part that is new and of one that was taken out", () => {
    const changes = compareVersions(
      sectionsOf(aVersion({ points: [aPoint()] })),
      sectionsOf(aVersion({ technical: [{ anchor: "", label: null, fields: { unit: "km" } }] })),
    );
    expect(changes.map(({ title, kind }) => [title, kind])).toEqual([
      ["Technical input on the measure as a whole", "added"],
      ["Point on Article 1", "removed"],
    ]);
  });

  test("tells of wording, answers, files and confidential parts", () => {
    const changes = compareVersions(
      sectionsOf(aVersion({ points: [aPoint()] })),
      sectionsOf(
        aVersion({
          points: [aPoint({ wording: "Above 8 km." })],
          answers: { cost: "100" },
          attachments: [
            { attachment_id: "1", confidential: 0, name: "a.pdf", sha256: "ab", ground: null, summary: null },
          ],
          confidential_parts: [{ kind: "text", ground: "trade secret", summary: "Prices" }],
        }),
      ),
    );
    expect(changes.flatMap(({ fields }) => fields.map(({ label, after }) => [label, after]))).toEqual([
      ["Proposed wording", "Above 8 km."],
      ["cost", "100"],
      ["a.pdf", "SHA-256 ab"],
      ["Passage 1", "Ground: trade secret. Published instead: Prices"],
    ]);
  });

  test("keeps two inputs on one provision apart", () => {
    const input = (unit: string) => ({ anchor: "article-1", label: "Article 1", fields: { unit } });
    const changes = compareVersions(
      sectionsOf(aVersion({ technical: [input("km"), input("m")] })),
      sectionsOf(aVersion({ technical: [input("km"), input("mm")] })),
    );
    expect(changes.map(({ title }) => title)).toEqual(["Technical input on Article 1 (2)"]);
  });
});

function aVersion(facts: Partial<Version> = {}): Version {
  return {
    position: "oppose",
    remarks: "No.",
    points: [],
    answers: {},
    technical: [],
    human_rights: [],
    attachments: [],
    confidential_parts: [],
    isReply: false,
    ...facts,
  };
}

function aPoint(facts: Partial<Version["points"][number]> = {}) {
  return {
    anchor: "article-1",
    label: "Article 1",
    position: "oppose" as const,
    reasons: "",
    wording: null,
    ...facts,
  };
}
