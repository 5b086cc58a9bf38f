import { describe, expect, test } from "vitest";
import { hashesOf, shinglesOf } from "#app/content/shingles.server.ts";

describe("shingles", () => {
  test("are every four words in a row, distinct and ascending", () => {
    const shingles = shinglesOf("one two three four five one two three four");

    expect(shingles).toHaveLength(5);
    expect(shingles).toEqual([...new Set(shingles)].sort((one, other) => one - other));
  });

  test("are hashes of 48 bits that never change, since they are stored", () => {
    expect(shinglesOf("No export without a licence")).toEqual([101351086763651, 147349031950114]);
  });

  test("do not notice case, punctuation, markup and the form of letters", () => {
    const plain = shinglesOf("we oppose the café licence requirement");
    expect(shinglesOf("**We** oppose:\n\nthe “CAFE\u0301” licence-requirement!")).toEqual(plain);
  });

  test("of a text under four words are one, and of a text without words none", () => {
    expect(shinglesOf("I oppose this.")).toHaveLength(1);
    expect(shinglesOf("I oppose this.")).not.toEqual(shinglesOf("I oppose that."));
    expect(shinglesOf(" … !")).toEqual([]);
  });

  test("count characters where a script has no spaces", () => {
    expect(shinglesOf("輸出許可制度")).toHaveLength(3);
    expect(shinglesOf("コンピューター")).toHaveLength(4);
    expect(shinglesOf("우리는 이 조치에 반대합니다 왜냐하면")).toHaveLength(2);
  });
});

describe("the hash of a whole text", () => {
  test("is the same for the same words alone", () => {
    expect(wholeTextHash("I oppose this.")).toBe(wholeTextHash("i  oppose *this*"));
    expect(wholeTextHash("I oppose this.")).not.toBe(wholeTextHash("I oppose this rule."));
    expect(wholeTextHash("—")).toBeNull();
  });

  test("is no shingle", () => {
    expect(shinglesOf("No export without licence")).not.toContain(wholeTextHash("No export without licence"));
  });
});

function wholeTextHash(text: string) {
  return hashesOf(text).whole;
}
