import { describe, expect, test } from "vitest";
import { readConsultationFile } from "#app/consultations/consultation-file.server.ts";
import { choicesOf } from "#app/consultations/questions/question.ts";
import {
  readQuestions,
  readQuestionsText,
  writeQuestions,
} from "#app/consultations/questions/read-questions.server.ts";
import { english } from "#tests/support/english.tsx";

const problemOf = (list: unknown) => {
  const read = readQuestions(list);
  return read.ok ? null : english.say(read.problem);
};
const single = { kind: "single", text: "Is it clear?", options: ["Yes", "No"] };

describe("a list of questions", () => {
  test("is read from YAML with keys made of the words", () => {
    const read = readQuestionsText(`
- kind: single
  text: Is it clear?
  options: [Yes, In part, { key: never, text: No }]
  required: true
  groups: [academia]
- kind: scale
  text: How clear?
  key: clarity
  from: -1
  to: 1
  to_label: entirely
`);

    expect(read).toMatchObject({
      ok: true,
      questions: [
        {
          key: "is-it-clear",
          options: [
            { key: "yes", text: "Yes" },
            { key: "in-part", text: "In part" },
            { key: "never", text: "No" },
          ],
          required: 1,
          groups: ["academia"],
        },
        { key: "clarity", scale_from: -1, scale_to: 1 },
      ],
    });
    const scale = read.ok && read.questions[1];
    expect(scale && choicesOf(scale).map(({ text }) => text)).toEqual(["-1", "0", "1 (entirely)"]);
  });

  test("is the same again after it was written", () => {
    const list = [
      { ...single, hint: "Say: yes or no", required: true, groups: ["individual"] },
      { kind: "number", text: "How long?", unit: "%", minimum: 0, maximum: 99.5 },
      { kind: "open", text: "yes" },
    ];
    const read = readQuestions(list);
    const again = read.ok && readQuestionsText(writeQuestions(read.questions));

    expect(read.ok).toBe(true);
    expect(again).toEqual(read);
  });

  test("is refused with words that name the question", () => {
    expect(problemOf("why")).toContain("must be a list");
    expect(problemOf([single, { kind: "open" }])).toMatch(/^Question 2: text/);
    expect(problemOf([{ ...single, kind: "vote" }])).toBe(
      "Question 1 (“Is it clear?”): kind must be one of: open, single, multiple, scale, number",
    );
    expect(problemOf([{ ...single, weight: 2 }])).toContain("there is no field weight");
    expect(problemOf([{ ...single, options: ["Yes"] }])).toContain("at least two options");
    expect(problemOf([{ ...single, options: ["Yes", "yes!"] }])).toContain("two options have the key yes");
    expect(problemOf([{ ...single, unit: "hours" }])).toContain("are for a number, not for single");
    expect(problemOf([{ ...single, groups: ["voters"] }])).toContain("groups, number 1, must be among");
    expect(problemOf([single, { ...single }])).toBe(
      "Two questions have the key is-it-clear: give each a key of its own",
    );
    expect(problemOf([{ ...single, key: "a,b" }])).toContain("key must be letters and digits");
    expect(problemOf([{ kind: "scale", text: "How?", from: 0, to: 11 }])).toContain("at most 11 steps");
    expect(problemOf([{ kind: "scale", text: "How?", from: 3, to: 3 }])).toContain("above its from");
    expect(problemOf([{ kind: "number", text: "How?", minimum: 2, maximum: 1 }])).toContain("minimum");
  });

  test("is refused where it is larger than anyone needs", () => {
    const options = Array.from({ length: 10_000 }, (_, index) => `Option ${index}`);
    const many = Array.from({ length: 51 }, (_, index) => ({ kind: "open", text: `Question ${index}` }));

    expect(problemOf([{ ...single, options }])).toContain("at most 30 options");
    expect(problemOf(many)).toBe("Ask at most 50 questions");
    expect(readQuestionsText("- kind: open\n".repeat(20_000)).ok).toBe(false);
    expect(readQuestionsText("- text: [").ok).toBe(false);
  });

  test("stands in the front matter of a consultation, with whether it allows at-risk mode", () => {
    const file = (more: string) =>
      readConsultationFile(
        `---\ntitle: A\nsummary: B\nauthority: C\nopens: 2026-03-01 09:00\ncloses: 2026-04-01 17:00\n${more}---\n# Article 1\n`,
        { timeZone: "Europe/Oslo", now: new Date("2026-02-01T10:00:00Z") },
      );

    const read = file("at_risk: true\nquestions:\n  - kind: open\n    text: Why?\n");

    expect(read).toMatchObject({
      ok: true,
      content: { at_risk: 1, questions: [{ key: "why", kind: "open", text: "Why?" }] },
    });
    expect(file("")).toMatchObject({ ok: true, content: { at_risk: 0, questions: [] } });
    const refused = file("questions:\n  - kind: vote\n    text: Why?\n");
    expect(!refused.ok && english.say(refused.errors.file ?? "")).toContain(
      "In the file: Question 1 (“Why?”): kind must be one of",
    );
  });
});
