import { describe, expect, test } from "vitest";
import type { Claim } from "#app/comments/parts/confidential/claims.ts";
import { publicContent, publicForm } from "#app/comments/parts/confidential/public-form.ts";
import { renderMarkdown, textOfHtml } from "#app/content/markdown.server.ts";

const claim = (text: string, summary = ""): Claim => ({
  text,
  ground: "trade-secret",
  justification: "x",
  summary,
});

describe("the public form of a text", () => {
  test("says the ground, and the summary where there is one", () => {
    expect(publicForm("a [[b]] c", [claim("b")])).toBe("a [Confidential: trade secret] c");
    expect(publicForm("a [[b]] c", [claim("b", "a letter")])).toBe(
      "a [Confidential (trade secret): a letter] c",
    );
  });

  test("hides a part on which nothing is claimed yet", () => {
    expect(publicForm("a [[b]] c", [])).toBe("a [Confidential] c");
    expect(publicForm("a [[b]]", [{ ...claim("b", "s"), ground: "made up" }])).toBe("a [Confidential]");
  });

  test("is the same whatever the length", () => {
    const short = publicForm("a [[x]] c", [claim("x")]);
    const long = publicForm(`a [[${"long words\n\n".repeat(900)}]] c`, [
      claim("long words ".repeat(900).trim()),
    ]);
    expect(long).toBe(short);
  });

  test("hides everything after brackets that are never closed", () => {
    expect(publicForm("a [[b c\n\nd", [])).toBe("a [Confidential]");
  });

  test("applies a claim however the spaces of its text are", () => {
    expect(publicForm("[[ b\n c ]]", [claim("b c")])).toBe("[Confidential: trade secret]");
  });

  test("keeps a summary from breaking out of its place, into a link or a table's cell", () => {
    const hostile = claim("b", "x]](javascript:alert(1)) [[y | z\n\n# big `code` \\");
    const form = publicForm("[[b]]", [hostile]);
    expect(form.slice(1, -1)).not.toMatch(/[[\]|`\\\n]/);
    expect(renderMarkdown(form, "public")).not.toContain("<a");
  });

  test("does not become a link with what follows it", () => {
    for (const after of ["(https://example.org)", "[x]", ": https://example.org"])
      expect(
        textOfHtml(
          renderMarkdown(publicForm(`[[b]]${after}\n\n[x]: https://example.org`, [claim("b")]), "public"),
        ),
      ).toContain("[Confidential: trade secret]");
  });

  test("is made of every text in a comment, whatever its shape", () => {
    const content = {
      remarks: "[[b]]",
      inputs: [{ cost: "[[b]]", list: ["x [[b]]"] }],
      count: 2,
      none: null,
    };
    expect(publicContent(content, [claim("b")])).toEqual({
      remarks: "[Confidential: trade secret]",
      inputs: [{ cost: "[Confidential: trade secret]", list: ["x [Confidential: trade secret]"] }],
      count: 2,
      none: null,
    });
  });

  test("never holds a secret, wherever it is marked in random text", () => {
    const random = pseudoRandom(11);
    const bits = ["[[", "]]", "[", "]", "a b", "\n\n", "|", "`", "(x)", "SECRET"];
    for (let round = 0; round < 3000; round++) {
      const before = Array.from({ length: 6 }, () => bits[Math.floor(random() * 9)]).join(" ");
      const after = Array.from({ length: 6 }, () => bits[Math.floor(random() * 9)]).join(" ");
      expect(publicForm(`${before} [[ SECRET ]] ${after}`, [claim("SECRET")])).not.toContain("SECRET");
    }
  });
});

function pseudoRandom(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
