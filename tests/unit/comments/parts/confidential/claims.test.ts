import { describe, expect, test } from "vitest";
import {
  type Claim,
  claimFields,
  claimsFor,
  claimsFrom,
  claimsInShort,
  distinctSecrets,
  problemsWithClaims,
} from "#app/comments/parts/confidential/claims.ts";
import { findSpans } from "#app/comments/parts/confidential/spans.ts";

const claim = (text: string, changes: Partial<Claim> = {}): Claim => ({
  text,
  ground: "figures",
  justification: `why ${text}`,
  summary: "",
  ...changes,
});

describe("claims", () => {
  test("are one for the same text wherever it is marked and however it is spaced", () => {
    expect(distinctSecrets(findSpans("[[a b]] [[ a\nb ]] [[c]] [[ ]]").spans)).toEqual(["a b", "c"]);
  });

  test("follow a text that was edited by where it stood", () => {
    expect(claimsFor(["a", "b 2", "c"], [claim("a"), claim("b"), claim("c")])).toEqual([
      claim("a"),
      claim("b 2", { justification: "why b" }),
      claim("c"),
    ]);
  });

  test("are empty for a text that is new between others", () => {
    const [first, second, third] = claimsFor(["a", "new", "b"], [claim("a"), claim("b")]);
    expect([first, third]).toEqual([claim("a"), claim("b")]);
    expect(second).toEqual({ text: "new", ground: "", justification: "", summary: "" });
  });

  test("survive the form's fields", () => {
    const claims = Array.from({ length: 12 }, (_, index) => claim(`secret ${index}`));
    expect(claimsFrom({ ...claimFields(claims), intent: "save" })).toEqual(claims);
  });

  test("need a ground from the list and a justification within its bound", () => {
    expect(Object.keys(problemsWithClaims(["a"], []))).toEqual(["ground-1", "justification-1"]);
    expect(problemsWithClaims(["a"], [claim("a", { ground: "constructor" })])).toHaveProperty("ground-1");
    const long = claim("b", { justification: "x".repeat(2001) });
    expect(problemsWithClaims(["a", "b"], [claim("a"), long])).toEqual({
      "justification-2": "Justify “b” in at most 2,000 characters",
    });
  });

  test("are told in short with every part of which something is missing", () => {
    const secrets = ["a", "b", "c", "d"];
    const ground = "Choose the ground on which “a” is confidential";
    expect(claimsInShort(secrets, [])).toEqual(
      `${ground}. Something is missing or wrong in parts 2, 3 and 4 too`,
    );
    expect(claimsInShort(secrets, [claim("b"), claim("d")])).toEqual(
      `${ground}. Something is missing or wrong in part 3 too`,
    );
    expect(claimsInShort(["a", "b"], [claim("b")])).toEqual(ground);
    expect(claimsInShort(["a"], [claim("a")])).toBeNull();
  });

  test("may not tell any secret in their summary, however it is spelled", () => {
    const claims = [
      claim("12,500 units", { summary: "some units" }),
      claim("Nordvik Optik", { summary: "12.500 UNITS" }),
    ];
    expect(Object.keys(problemsWithClaims(["12,500 units", "Nordvik Optik"], claims))).toEqual(["summary-2"]);
  });
});
