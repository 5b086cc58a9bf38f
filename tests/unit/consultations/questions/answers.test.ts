import { describe, expect, test } from "vitest";
import { readAmount } from "#app/consultations/questions/amount.ts";
import { type Answers, problemsWithAnswers } from "#app/consultations/questions/answer.ts";
import type { Question } from "#app/consultations/questions/question.ts";
import { message } from "#app/words/message.ts";
import { english } from "#tests/support/english.tsx";
import { oneOfEachKind } from "#tests/support/question-builder.ts";

const read = (typed: string, unit = "") => {
  const amount = readAmount(typed, unit);
  return amount.ok ? [amount.number, amount.upper] : english.say(amount.problem);
};

describe("a number as people write it", () => {
  test("has a decimal comma or point, spaces for thousands, and may have its unit", () => {
    expect(read("12")).toEqual([12, null]);
    expect(read("0,125")).toEqual([0.125, null]);
    expect(read("1 200.5")).toEqual([1200.5, null]);
    expect(read("1.200,5")).toEqual([1200.5, null]);
    expect(read("1,200,000")).toEqual([1_200_000, null]);
    expect(read("-3")).toEqual([-3, null]);
    expect(read("12 %", "%")).toEqual([12, null]);
    expect(read("12 litres per 100 km", "litres per 100 km")).toEqual([12, null]);
  });

  test("may be a range, with the unit behind one or both", () => {
    expect(read("10 to 20")).toEqual([10, 20]);
    expect(read("10–20 hours", "hours")).toEqual([10, 20]);
    expect(read("10 hours - 20 Hours", "hours")).toEqual([10, 20]);
    expect(read("-5--3")).toEqual([-5, -3]);
    expect(read("20 to 10")).toContain("the lower number first");
  });

  test("is sent back where it could be a thousand or a decimal, and where it is none", () => {
    expect(read("1,000")).toContain(
      "It is not clear whether “1,000” is in thousands. Write 1000 if it is, or 1 if it is not",
    );
    expect(read("1.250 to 2000")).toContain("Write 1250 if it is, or 1.25 if it is not");
    expect(read("12,345")).toContain("Write 12345 if it is, or 12.3450 if it is not");
    for (const typed of ["many", "at least 5", "1,2,3", "10 to", "1 to 2 to 3", "9".repeat(40), "Infinity"])
      expect(read(typed)).toContain("Enter a number");
  });
});

const problemIn = (questions: Question[], answers: Answers, field: string) =>
  english.say(problemsWithAnswers(questions, answers, null)[field] ?? "");

describe("answers", () => {
  test("tell what a range with one end lacks, and bounds as the hint writes them", () => {
    for (const typed of ["≥ 5", "at least 5", "at most 5"])
      expect(read(typed)).toContain("a range with both its ends, like 5 to 20");
    const large = oneOfEachKind.map((question) => ({ ...question, maximum: 100_000 }));
    expect(problemIn(large, { hours: "200000" }, "answer-hours")).toContain("must be 100,000 or less");
  });

  const problems = (
    answers: Record<string, string>,
    group: Parameters<typeof problemsWithAnswers>[2] = null,
  ) => problemsWithAnswers(oneOfEachKind, answers, group);

  test("are required only of the groups that are asked", () => {
    expect(problems({}, "academia")).toEqual({ "answer-one": "Choose an answer to “Is it clear?”" });
    expect(Object.keys(problems({}, "private sector"))).toEqual(["answer-one", "answer-hours"]);
    expect(problems({ one: "yes", hours: " " }, null)).toEqual({});
  });

  test("must be among what is offered, and numbers within their bounds", () => {
    const wrong = {
      one: "maybe",
      several: "yes,maybe",
      step: "6",
      hours: "400 to 501",
      why: "x".repeat(10_001),
    };

    expect(problems(wrong)).toEqual({
      "answer-why": "The answer to “Why?” must be 10,000 characters or fewer",
      "answer-one": "Choose one of the answers offered to “Is it clear?”",
      "answer-several": "Choose one of the answers offered to “Which apply?”",
      "answer-step": "Choose one of the answers offered to “How clear?”",
      "answer-hours": "The answer to “How long?” must be 500 or less",
    });
    expect(problems({ one: "yes", several: "yes,no", step: "5", hours: "0", why: "<b>" })).toEqual({});
  });

  test("may be confidential where they are marked so, not where they look as what is published instead", () => {
    expect(problems({ one: "yes", hours: "[[40]]" })).toEqual({});
    for (const typed of ["[Confidential (trade secret): about a week]", "[Confidential", "[Confidential] 40"])
      expect(problems({ one: typed, several: typed, step: typed, hours: typed })).toEqual({
        "answer-one": expect.objectContaining({ key: "questions.choose-what-is-offered" }),
        "answer-several": expect.objectContaining({ key: "questions.choose-what-is-offered" }),
        "answer-step": expect.objectContaining({ key: "questions.choose-what-is-offered" }),
        "answer-hours": message("questions.number-problem", {
          question: "How long?",
          problem: message("questions.enter-a-number"),
        }),
      });
    expect(problems({ one: "yes", why: "[Confidential: so they say]" })).not.toHaveProperty("answer-why");
    expect(problemIn(oneOfEachKind, { one: "yes", hours: "[[a week]]" }, "answer-hours")).toContain(
      "Enter a number",
    );
  });
});
