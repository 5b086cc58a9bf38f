import { expect, test } from "vitest";
import { withoutPlaceholders } from "#app/content/confidential-text.ts";

test("what stands in for confidential parts is told from what its author wrote", () => {
  const text =
    "We make [Confidential: trade secret] and [Confidential (contract or bid): a number] of [these], [Confidential].";

  expect(withoutPlaceholders("[Confidential: [Confidential: figures] left open")).toBe(
    "[Confidential:   left open",
  );
  expect(withoutPlaceholders(text).replace(/ +/g, " ")).toBe("We make and of [these], .");
});
