import { describe, expect, test } from "vitest";
import { compareVersions } from "#app/comments/reading/compare/compare-versions.ts";
import { sectionsOf, type VersionSection } from "#app/comments/reading/compare/version-sections.ts";
import { speak } from "#app/words/speak.server.ts";
import { english } from "#tests/support/english.tsx";

type Version = Parameters<typeof sectionsOf>[1];

describe("comparing two versions", () => {
  test("tells which fields of which parts differ, and nothing of the others", () => {
    const changes = compared(
      said(aVersion({ points: [aPoint({ reasons: "Too low." })] })),
      said(aVersion({ points: [aPoint({ reasons: "Too high." })] })),
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
    const changes = compared(
      said(aVersion({ points: [aPoint()] })),
      said(aVersion({ technical: [{ anchor: "", label: null, fields: { unit: "km" } }] })),
    );
    expect(changes.map(({ title, kind }) => [title, kind])).toEqual([
      ["Technical input on the measure as a whole", "added"],
      ["Point on Article 1", "removed"],
    ]);
  });

  test("tells of wording, answers, files and confidential parts", () => {
    const changes = compared(
      said(aVersion({ points: [aPoint()] })),
      said(
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

  test("calls parts and fields in the language of the reader", () => {
    const [whole, point] = sectionsOf(speak("ja"), aVersion({ points: [aPoint({ reasons: "Too low." })] }));
    expect(whole?.fields[0]).toEqual({ name: "position", label: "措置案への賛否", text: "反対" });
    expect(point?.title).toBe("Article 1に関する意見");
  });

  test("keeps two inputs on one provision apart", () => {
    const input = (unit: string) => ({ anchor: "article-1", label: "Article 1", fields: { unit } });
    const changes = compared(
      said(aVersion({ technical: [input("km"), input("m")] })),
      said(aVersion({ technical: [input("km"), input("mm")] })),
    );
    expect(changes.map(({ title }) => title)).toEqual(["Technical input on Article 1 (2)"]);
  });

  test("shows of five inputs on one thing the first that was taken out, and leaves the others alone", () => {
    const inputs = ["kW", "mm", "nm", "V", "GHz"].map((unit) =>
      onMeasure({ unit, present_value: `1 ${unit}` }),
    );
    const changes = compared(
      said(aVersion({ technical: inputs })),
      said(aVersion({ technical: inputs.slice(1) })),
    );
    expect(changes.map(({ title, kind }) => [title, kind])).toEqual([
      ["Technical input on the measure as a whole", "removed"],
    ]);
    expect(changes[0]?.fields.map(({ before, after }) => [before, after])).toEqual([
      ["kW", ""],
      ["1 kW", ""],
    ]);
  });

  test("finds an input again that was changed, beside one that was taken out and one that moved", () => {
    const inputs = [
      onMeasure({ unit: "kW", parameter_reasons: "Lasers for welding need more." }),
      onMeasure({ unit: "mm", parameter_reasons: "Such optics are sold everywhere." }),
      onMeasure({ unit: "nm", parameter_reasons: "Older nodes are made abroad." }),
    ];
    const [, optics = onMeasure({}), nodes = onMeasure({})] = inputs;
    const changes = compared(
      said(aVersion({ technical: inputs })),
      said(
        aVersion({
          technical: [
            nodes,
            onMeasure({ ...optics.fields, parameter_reasons: "Such optics are sold widely." }),
          ],
        }),
      ),
    );
    expect(changes.map(({ kind, fields }) => [kind, fields.map(({ before }) => before)])).toEqual([
      ["changed", ["Such optics are sold everywhere."]],
      ["removed", ["kW", "Lasers for welding need more."]],
    ]);
  });

  test("shows which confidential parts were withdrawn, and leaves the others alone", () => {
    const part = (ground: string, summary: string | null = null) => ({
      kind: "text" as const,
      ground,
      summary,
    });
    const [first, second] = [part("trade-secret", "A share of sales"), part("customers")];
    const [third, fourth] = [part("contract"), part("personal", "A name")];
    const changes = compared(
      said(aVersion({ confidential_parts: [first, second, third, fourth] })),
      said(aVersion({ confidential_parts: [first, fourth] })),
    );
    expect(changes.flatMap(({ fields }) => fields.map(({ label, after }) => [label, after]))).toEqual([
      ["Passage 2 (taken out)", ""],
      ["Passage 3 (taken out)", ""],
    ]);
  });

  test("shows a confidential part of which the ground alone is another as changed", () => {
    const part = (ground: string) => ({ kind: "text" as const, ground, summary: null });
    const changes = compared(
      said(aVersion({ confidential_parts: [part("contract"), part("customers")] })),
      said(aVersion({ confidential_parts: [part("contract"), part("trade-secret")] })),
    );
    expect(changes.flatMap(({ fields }) => fields)).toEqual([
      {
        name: "1",
        label: "Passage 2",
        before: "Ground: customers or suppliers",
        after: "Ground: trade secret",
      },
    ]);
  });
});

const said = (version: Version) => sectionsOf(english, version);

function compared(before: VersionSection[], after: VersionSection[]) {
  return compareVersions(english, { before, after });
}

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

function onMeasure(fields: Record<string, string>) {
  return { anchor: "", label: null, fields };
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
