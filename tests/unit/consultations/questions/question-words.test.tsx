import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { problemsWithAnswers } from "#app/consultations/questions/answer.ts";
import { QuestionFields } from "#app/consultations/questions/question-fields.tsx";
import { askedWords } from "#app/consultations/questions/question-words.ts";
import { QuestionsList } from "#app/consultations/questions/questions-list.tsx";
import { speak } from "#app/words/speak.server.ts";
import { WordsProvider } from "#app/words/use-words.ts";
import { english, markupOf } from "#tests/support/english.tsx";
import { aQuestion, oneOfEachKind } from "#tests/support/question-builder.ts";

const amount = (facts: Parameters<typeof aQuestion>[0]) => aQuestion({ kind: "number", ...facts });

describe("what is said of a question", () => {
  test("is whether it must be answered, and by whom", () => {
    const words = (facts: Parameters<typeof aQuestion>[0]) => askedWords(english, aQuestion(facts));

    expect(words({ required: 1, groups: ["academia", "civil society"] })).toBe(
      "Required, for academia and civil society",
    );
    expect(words({ required: 0, groups: [] })).toBe("Optional, for everyone");
  });

  test("is within which bounds a number is wanted, with each digit of theirs", () => {
    const factsOf = (facts: Parameters<typeof amount>[0]) =>
      markupOf(<QuestionsList reference="NL-2026-001" questions={[amount(facts)]} />);

    expect(factsOf({})).toContain("<li>Without a unit</li>");
    expect(factsOf({ unit: "%", minimum: 0 })).toContain("<li>In %, at least 0</li>");
    expect(factsOf({ minimum: 0.0005, maximum: 1000 })).toContain(
      "<li>Without a unit, at least 0.0005 and at most 1,000</li>",
    );
  });

  test("is as hint of its field, one sentence after another", () => {
    const shown = amount({ hint: "As a median.", groups: ["academia"], unit: "hours", maximum: 500 });

    expect(markupOf(<QuestionFields questions={[shown]} answers={{}} errors={{}} />)).toContain(
      "As a median. For academia. A number in hours, or a range like 10 to 20, at most 500. Up to 10,000 characters.",
    );
  });
});

test("a question that depends on an earlier answer says so, and on which", () => {
  const [one] = oneOfEachKind.filter(({ key }) => key === "one");
  const depending = aQuestion({ if_question: "one", if_choices: ["no", "yes"] });
  const why = { ...depending, provision_label: "Article 3(1)" };

  const markup = markupOf(<QuestionFields questions={one ? [one, why] : []} answers={{}} errors={{}} />);

  expect(markup).toContain(
    "Only if you answered “Yes” or “No” to “Is it clear?”. About Article 3(1). Up to 10,000 characters.",
  );
});

test("an answer outside the bounds is told the bound in the figures of the page", () => {
  const problems = problemsWithAnswers([amount({ maximum: 1234.5678 })], { why: "2000" }, null);

  expect(problems).toEqual({ "answer-why": "The answer to “Why?” must be 1,234.5678 or less" });
  expect(speak("fr").say(problems["answer-why"] ?? "")).toMatch(/1\s234,5678$/);
});

test.each(["fr", "ja"])("questions are asked without a word of English in %s", (language) => {
  const markup = renderToStaticMarkup(
    <WordsProvider value={speak(language)}>
      <QuestionFields questions={oneOfEachKind} answers={{}} errors={{}} withOfficialsBox />
      <QuestionsList reference="NL-2026-001" questions={oneOfEachKind} />
    </WordsProvider>,
  );

  // What the language lacks stands in English between marks.
  expect(markup).not.toMatch(/[\ufdd0\ufdd1]/);
  expect(markup).not.toMatch(/optional|Up to|Number|Required/);
});
