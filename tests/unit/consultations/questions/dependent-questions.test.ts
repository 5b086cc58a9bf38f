import { describe, expect, test } from "vitest";
import {
  answersReached,
  problemsWithAnswers,
  questionsFor,
  requiredOf,
  tellsOfEarlier,
} from "#app/consultations/questions/answer.ts";
import {
  readQuestions,
  readQuestionsText,
  writeQuestions,
} from "#app/consultations/questions/read-questions.server.ts";
import { english } from "#tests/support/english.tsx";
import { aQuestion, oneOfEachKind } from "#tests/support/question-builder.ts";

const clear = { key: "clear", kind: "single", text: "Is it clear?", options: ["Yes", "No"] };
const why = {
  key: "why",
  kind: "open",
  text: "Why not?",
  required: true,
  if: { question: "clear", choices: ["no"] },
};
const problemOf = (list: unknown) => {
  const read = readQuestions(list);
  return read.ok ? null : english.say(read.problem);
};

describe("a question that depends on an earlier answer", () => {
  const read = readQuestions([clear, why]);
  const questions = read.ok ? read.questions : [];

  test("is the same again after it was written as text", () => {
    expect(questions[1]).toMatchObject({ if_question: "clear", if_choices: ["no"] });
    expect(readQuestionsText(writeQuestions(questions))).toEqual(read);
  });

  test("must come after a question that has choices, and name answers that it offers", () => {
    expect(problemOf([why, clear])).toContain("it depends on the question clear, which must come before it");
    expect(problemOf([{ ...clear, kind: "open", options: [] }, why])).toContain("which has no choices");
    expect(problemOf([clear, { ...why, if: { question: "clear", choices: [] } }])).toContain(
      "choose the answers",
    );
    expect(problemOf([clear, { ...why, if: { question: "clear", choices: ["perhaps"] } }])).toContain(
      "it depends on the answer perhaps",
    );
  });

  test("must be answered only after that answer, and not where that one is for officials alone", () => {
    const required = (answers: Record<string, string>) =>
      requiredOf(questions, answers, null).map(({ key }) => key);

    expect(required({})).toEqual([]);
    expect(required({ clear: "yes" })).toEqual([]);
    expect(required({ clear: "no" })).toEqual(["why"]);
    expect(required({ clear: "[[no]]" })).toEqual([]);
    expect(problemsWithAnswers(questions, { clear: "yes" }, null)).toEqual({});
    expect(Object.keys(problemsWithAnswers(questions, { clear: "no" }, null))).toEqual(["answer-why"]);
    expect(problemsWithAnswers(questions, { clear: "[[no]]" }, null)).toEqual({});
  });

  test("is not reached where the one before it is not, whatever was answered there earlier", () => {
    const [first] = oneOfEachKind.filter(({ key }) => key === "one");
    const options = [
      { key: "x", text: "X" },
      { key: "y", text: "Y" },
    ];
    const after = { required: 1 as const, if_choices: ["yes"] };
    const chain = [
      ...(first ? [first] : []),
      aQuestion({ ...after, key: "second", kind: "single", options, if_question: "one" }),
      aQuestion({ ...after, key: "third", if_question: "second", if_choices: ["x"] }),
    ];
    const earlier = { one: "no", second: "x" };

    expect(requiredOf(chain, { ...earlier, one: "yes" }, null).map(({ key }) => key)).toEqual(["third"]);
    expect(requiredOf(chain, earlier, null)).toEqual([]);
    expect(problemsWithAnswers(chain, earlier, null)).toEqual({});
    expect(answersReached(chain, { ...earlier, third: "Because.", other: "Kept." })).toEqual({
      one: "no",
      other: "Kept.",
    });
    expect(answersReached(chain, { ...earlier, one: "[[yes]]" })).toEqual({ one: "[[yes]]", second: "x" });
  });

  test("is for officials alone where the earlier answer is, which it would tell", () => {
    const problems = problemsWithAnswers(questions, { clear: "[[no]]", why: "It is short." }, null);

    expect(english.say(problems["answer-why"] ?? "")).toContain("let only officials read this one too");
    expect(problemsWithAnswers(questions, { clear: "[[no]]", why: "[[It is short.]]" }, null)).toEqual({});
  });

  test("tells by being answered what the earlier answer was, which its writer is told", () => {
    const [, second] = questions;
    const tells = (answers: Record<string, string>) => second && tellsOfEarlier(second, answers);

    expect(tells({ clear: "[[no]]", why: "[[It is short.]]" })).toBe(true);
    expect(tells({ clear: "[[no]]" })).toBe(false);
    expect(tells({ clear: "no", why: "[[It is short.]]" })).toBe(false);
  });

  test("is not shown to those who are not asked the earlier one, unless they have answered it", () => {
    const [asked] = oneOfEachKind.filter(({ key }) => key === "one");
    const forCompanies = asked ? [{ ...asked, groups: ["private sector" as const] }] : [];
    const all = [...forCompanies, aQuestion({ if_question: "one", if_choices: ["yes"] })];
    const shown = (answers: Record<string, string>) =>
      questionsFor(all, answers, "academia").map(({ key }) => key);

    expect(shown({})).toEqual([]);
    expect(shown({ why: "Because." })).toEqual(["why"]);
    expect(questionsFor(all, {}, "private sector")).toHaveLength(2);
  });
});
