import { describe, expect, test } from "vitest";
import { proposedWording } from "#app/comments/parts/wording/wording.ts";
import { type RedlinePart, redline } from "#app/consultations/redline.ts";
import { Redline } from "#app/consultations/redline-text.tsx";
import { unmarked } from "#app/words/marks.ts";
import { markupOf } from "#tests/support/english.tsx";

const without = (parts: RedlinePart[], kind: RedlinePart["kind"]) =>
  parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join("");

const long = (words: string[]) =>
  Array.from({ length: 100_000 }, (_, index) => words[(index * index + index) % words.length])
    .join(" ")
    .slice(0, 200_000);

describe("a redline", () => {
  test.each([
    ["words", "No export of item A to any end user.", "No export of items A and B to a military end user."],
    ["nothing before", "", "New words."],
    ["nothing after", "Old words.", ""],
    ["the same", "No change.", "No change."],
    ["line ends", "One.\n\nTwo.\n", "One.\nTwo and a half.\n\nThree."],
    ["Arabic", "يحظر التصدير دون ترخيص.", "يحظر تصدير المعدات دون ترخيص مسبق."],
    ["Japanese", "輸出には許可が必要である。", "輸出には事前の許可が必要である。"],
    ["Thai", "การส่งออกต้องมีใบอนุญาต", "การส่งออกทุกครั้งต้องมีใบอนุญาต"],
    ["signs joined to others", "e\u0301 👩‍👩‍👧 a\u200db", "e 👩‍👧 ab\u200d"],
    ["half a pair", "\ud83d x", "\ud83d\ude00 x"],
    ["Markdown", "**a** <b>", "*a* <i>&amp;"],
    ["hostile length, other words", long(["a", "b", "c"]), long(["b", "d", "a"])],
    ["hostile length, one word", "x".repeat(200_000), "y".repeat(200_000)],
    [
      "hostile length, Japanese",
      "輸出には許可が必要。".repeat(20_000),
      "輸入には許可が不要。".repeat(20_000),
    ],
    ["hostile length, marks", `a${"\u0301".repeat(199_999)}`, `b${"\u0301".repeat(199_999)}`],
  ])("gives back both texts: %s", (_, original, proposed) => {
    const parts = redline(original, proposed);
    expect(without(parts, "inserted")).toBe(original);
    expect(without(parts, "deleted")).toBe(proposed);
  });

  test("changes by word, with neighbouring changes as one", () => {
    expect(redline("It shall not leave the country.", "It may leave the country.")).toEqual([
      { kind: "kept", text: "It " },
      { kind: "deleted", text: "shall not" },
      { kind: "inserted", text: "may" },
      { kind: "kept", text: " leave the country." },
    ]);
    expect(redline("to any military end user", "to a civil end user")).toEqual([
      { kind: "kept", text: "to " },
      { kind: "deleted", text: "any military" },
      { kind: "inserted", text: "a civil" },
      { kind: "kept", text: " end user" },
    ]);
  });

  test("finds words where a language has no spaces", () => {
    expect(redline("輸出には許可が必要である。", "輸出には事前の許可が必要である。")).toEqual([
      { kind: "kept", text: "輸出には" },
      { kind: "inserted", text: "事前の" },
      { kind: "kept", text: "許可が必要である。" },
    ]);
  });

  test("shows both texts whole where they have too little in common", () => {
    const [one, other] = [long(["a", "b", "c"]), long(["x", "y", "z"])];
    expect(redline(`Start ${one} end`, `Start ${other} end`).length).toBeLessThan(6);
  });

  test("says in words what is inserted and deleted, and where that ends", () => {
    const html = unmarked(markupOf(<Redline original="No <b>." proposed="No <i> now." />));
    const hidden = (words: string) => `<span class="govuk-visually-hidden">${words}</span>`;
    expect(html).toContain(
      `<del class="app-redline__deleted">${hidden(" [deleted: ")}b${hidden(" end of deletion] ")}</del>`,
    );
    expect(html).toContain(
      `<ins class="app-redline__inserted">${hidden(" [inserted: ")} now${hidden(" end of insertion] ")}</ins>`,
    );
    expect(html).toContain("No &lt;");
    expect(html).toMatch(/^<div class="app-redline" dir="auto">/);
  });
});

describe("a proposed wording", () => {
  test("is none where the provision's text is left as it was but for spaces and line ends", () => {
    expect(proposedWording("One.\nTwo.", " One.\r\nTwo.\r\n")).toBe("");
    expect(proposedWording("One.", "One, or two.\r\n")).toBe("One, or two.");
  });
});
