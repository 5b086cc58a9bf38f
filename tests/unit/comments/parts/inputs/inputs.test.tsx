import { describe, expect, test } from "vitest";
import {
  humanRightsGroups,
  problemsWithHumanRights,
} from "#app/comments/parts/inputs/human-rights/fields.ts";
import { HumanRightsFields } from "#app/comments/parts/inputs/human-rights/human-rights-input.tsx";
import { incidentsOf } from "#app/comments/parts/inputs/human-rights/incidents.ts";
import { isEmptyInput, onlyFields } from "#app/comments/parts/inputs/input-field.ts";
import { InputSummary } from "#app/comments/parts/inputs/input-summary.tsx";
import { firstWords, inputTitle } from "#app/comments/parts/inputs/kinds.ts";
import { isWebLink } from "#app/comments/parts/inputs/problems.ts";
import {
  problemsWithTechnical,
  technicalGroups,
  warningsOnTechnical,
} from "#app/comments/parts/inputs/technical/fields.ts";
import { TechnicalFields } from "#app/comments/parts/inputs/technical/technical-input.tsx";
import { english, markupOf } from "#tests/support/english.tsx";

describe("a technical input", () => {
  test("may leave everything out", () => {
    expect(problemsWithTechnical({})).toEqual({});
    expect(isEmptyInput(technicalGroups, { entry: " " })).toBe(true);
  });

  test("is told which figure cannot be read, and which choice is none", () => {
    const errors = problemsWithTechnical({
      parameter: "performance",
      proposed_value: "many",
      source_country: "XX",
      comparable_quality: "perhaps",
      end_users: "police,aliens",
    });
    expect(Object.keys(errors).sort()).toEqual([
      "comparable_quality",
      "end_users",
      "proposed_value",
      "source_country",
    ]);
  });

  test("names the currency of its costs and the parameter of its values", () => {
    expect(problemsWithTechnical({ one_off_cost: "5000" })).toHaveProperty("currency");
    expect(problemsWithTechnical({ preferred_value: "5" })).toHaveProperty("parameter");
    expect(problemsWithTechnical({ one_off_cost: "5000", currency: "EUR" })).toEqual({});
  });

  test("may keep any field confidential", () => {
    const all = (secret: string) =>
      Object.fromEntries(
        technicalGroups.flatMap(({ fields }) => fields.map(({ name }) => [name, secret] as const)),
      );
    expect(problemsWithTechnical(all("[[a secret]]"))).toEqual({});
    expect(Object.keys(problemsWithTechnical(all("[Confidential: trade secret]")))).toEqual(
      expect.arrayContaining(["list", "proposed_value", "source_country", "currency", "hours"]),
    );
  });

  test("is held to each field's bound, which is told beforehand", () => {
    expect(problemsWithTechnical({ product: "x".repeat(201) }).product).toEqual(
      "Product or model is 201 characters long; shorten it to 200",
    );
    const html = markupOf(<TechnicalFields fields={{}} />);
    expect(html.match(/Up to [\d,]+ characters/g)?.length).toBe(
      technicalGroups.flatMap(({ fields }) => fields).filter(({ kind }) => kind.endsWith("text")).length,
    );
  });

  test("is warned of an odd entry in the form, which is no error", () => {
    const fields = { list: "us ccl", entry: "chips" };
    expect(problemsWithTechnical(fields)).toEqual({});
    expect(warningsOnTechnical({ fields })).toHaveProperty("entry");
    expect(markupOf(<TechnicalFields fields={fields} />)).toContain("Please check: chips does not");
  });

  test("is warned of no entry that is confidential, and of one that only looks so", () => {
    const published = { list: "us ccl", entry: "[Confidential: trade secret]" };
    expect(warningsOnTechnical({ fields: { list: "us ccl", entry: "[[chips]]" } })).toEqual({});
    expect(warningsOnTechnical({ fields: published, confidential: ["entry"] })).toEqual({});
    expect(warningsOnTechnical({ fields: published, confidential: [] })).toHaveProperty("entry");
  });

  test("keeps in the form what was typed, and opens the groups that have some of it or an error", () => {
    const html = markupOf(<TechnicalFields fields={{ hours: "<40>" }} errors={{ product: "Name it" }} />);
    expect(html).toContain('value="&lt;40&gt;"');
    expect(html.match(/<details[^>]* open=""/g)).toHaveLength(3);
  });

  test("shows what is filled in alone, with how a figure is read", () => {
    const html = markupOf(
      <InputSummary
        groups={technicalGroups}
        input={{ fields: { end_users: "police,military", proposed_value: "2.5 million", hours: "40" } }}
      />,
    );
    expect(html).toContain("<li>Police</li><li>Military</li>");
    expect(html).toContain("(read as 2,500,000)");
    expect(html.match(/<dt/g)).toHaveLength(3);
    expect(html.match(/read as/g)).toHaveLength(1);
  });

  test("names the groups of what is filled in where there are several, and keeps their order in errors", () => {
    const summary = (fields: Record<string, string>) =>
      markupOf(<InputSummary groups={technicalGroups} input={{ fields }} />);
    expect(summary({ hours: "10 000 to 20 000", entry: "5A001" })).toMatch(
      /Control list and entry.*Cost and burden/,
    );
    expect(summary({ hours: "10 000 to 20 000", entry: "5A001" })).not.toContain("read as");
    expect(summary({ hours: "40" })).not.toContain("Cost and burden");
    const errors = problemsWithHumanRights({ incident_1_source: "example.org" });
    expect(Object.keys(errors)).toEqual(["incident_1_what", "incident_1_source"]);
  });
});

describe("a human-rights input", () => {
  test("has no choice with a comma in its value, since commas part the ticked ones", () => {
    const values = [...technicalGroups, ...humanRightsGroups].flatMap(({ fields }) =>
      fields.flatMap(({ options = [] }) => options.map(({ value }) => value)),
    );
    expect(values.filter((value) => value.includes(","))).toEqual([]);
  });

  test("says what happened in every incident that it names, ten at most", () => {
    const fields = { incident_2_where: "Lagos", incident_10_what: "An arrest", incident_11_what: "More" };
    expect(incidentsOf(fields).map(({ place }) => place)).toEqual([2, 10]);
    expect(problemsWithHumanRights(fields)).toEqual({ incident_2_what: "Say what happened in incident 2" });
    expect(onlyFields(humanRightsGroups, fields)).not.toHaveProperty("incident_11_what");
  });

  test("is told what is wrong in the order of the page, though the tenth incident comes before it in the alphabet", () => {
    const fields = { incident_10_what: "x", incident_10_source: "none", incident_2_where: "Lagos" };
    expect(Object.keys(problemsWithHumanRights(fields))).toEqual(["incident_2_what", "incident_10_source"]);
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://example.org",
    "//example.org",
    "https://",
    "https://u:p@example.org",
    "see annex",
  ])("takes no %s for a source", (source) => {
    expect(isWebLink(source)).toBe(false);
    expect(problemsWithHumanRights({ incident_1_what: "x", incident_1_source: source })).toHaveProperty(
      "incident_1_source",
    );
    const html = markupOf(
      <InputSummary groups={humanRightsGroups} input={{ fields: { incident_1_source: source } }} />,
    );
    expect(html).not.toContain("<a ");
  });

  test("links to a source without telling it where from", () => {
    const html = markupOf(
      <InputSummary
        groups={humanRightsGroups}
        input={{ fields: { incident_1_source: "https://example.org/report?a=1&b=2" } }}
      />,
    );
    expect(html).toContain(
      'href="https://example.org/report?a=1&amp;b=2" rel="nofollow noopener noreferrer ugc"',
    );
  });

  test("shows one more incident than are filled in, and has the others at hand", () => {
    const html = markupOf(<HumanRightsFields fields={{ incident_1_what: "An arrest" }} />);
    expect(html.indexOf("More incidents")).toBeGreaterThan(html.indexOf("incident_2_what"));
    expect(html.indexOf("More incidents")).toBeLessThan(html.indexOf("incident_3_what"));
    expect(html.match(/name="incident_\d+_what"/g)).toHaveLength(10);
  });
});

describe("several inputs of a kind", () => {
  test("are numbered, and told apart by what they say first", () => {
    expect(inputTitle(english, "technical", { index: 1, count: 2 })).toBe("Technical input 2");
    expect(inputTitle(english, "technical", { index: 0, count: 1 })).toBe("Technical input");
    expect(
      firstWords(english, "technical", { entry: "6A003", preferred_value: "10 to 20", source_country: "SG" }),
    ).toBe("Entry: 6A003; Value that you prefer: 10 to 20; Country of that source: Singapore");
  });
});
