import { describe, expect, test } from "vitest";
import { myCommentsAddress, ownersAsked } from "#app/comments/own/whose.ts";

const owners = ["account:a", "organisation:b", "organisation:c"] as const;

describe("whose comments are listed", () => {
  test("is oneself, one organisation, or all that one acts for", () => {
    expect(ownersAsked([...owners], "")).toEqual(owners);
    expect(ownersAsked([...owners], "myself")).toEqual(["account:a"]);
    expect(ownersAsked([...owners], "c")).toEqual(["organisation:c"]);
  });

  test("is never anybody else for whom nobody here acts", () => {
    expect(ownersAsked([...owners], "d")).toEqual(owners);
    expect(ownersAsked(["account:a"], "b")).toEqual(["account:a"]);
  });

  test("stays from page to page", () => {
    expect(myCommentsAddress("")).toBe("/my-comments");
    expect(myCommentsAddress("", 2)).toBe("/my-comments?page=2");
    expect(myCommentsAddress("b", 3)).toBe("/my-comments?for=b&page=3");
  });
});
