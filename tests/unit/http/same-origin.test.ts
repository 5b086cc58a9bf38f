import { describe, expect, test } from "vitest";
import { whence } from "#app/http/same-origin.ts";

const isOurs = (given: string) => URL.canParse(given) && new URL(given).origin === "https://parley.example";
const none = undefined;
const [ours, theirs] = ["https://parley.example", "https://evil.example"];

describe("where a form comes from", () => {
  test.each([
    ["a browser of today", ours, "same-origin", `${ours}/sign-in`, "here"],
    ["one that names its origin alone", ours, none, none, "here"],
    ["an old one that sends the address", none, none, `${ours}/en/sign-in`, "here"],
    ["one that hides its origin and says it is the same", "null", "same-origin", none, "here"],
    ["one without an origin that says it is the same", none, "same-origin", none, "here"],
    ["one that says nothing", none, none, none, "unsure"],
    ["one that hides its origin", "null", none, none, "unsure"],
    ["a page of ours in a frame that hides its origin", "null", none, `${ours}/x`, "unsure"],
    ["another site", theirs, "cross-site", `${theirs}/`, "elsewhere"],
    ["another site in an old browser", none, none, `${theirs}/`, "elsewhere"],
    ["another site that has our address in its own", none, none, `${theirs}/?${ours}/`, "elsewhere"],
    ["another site that is named like ours", none, none, "https://parley.example.evil.example/", "elsewhere"],
    [
      "another site with our name before an @",
      none,
      none,
      "https://parley.example@evil.example/",
      "elsewhere",
    ],
    ["ours without https", none, none, "http://parley.example/", "elsewhere"],
    ["ours at another port", none, none, "https://parley.example:8443/", "elsewhere"],
    ["another site whose address says ours", theirs, none, `${ours}/`, "elsewhere"],
    ["another site whose browser says it is the same", theirs, "same-origin", none, "elsewhere"],
    ["a frame of another site", "null", "cross-site", none, "elsewhere"],
    ["a frame of another site with our address", "null", "cross-site", `${ours}/`, "elsewhere"],
    ["a neighbour below the same name", none, "same-site", `${ours}/`, "elsewhere"],
    ["a bookmark or a program", none, "none", none, "elsewhere"],
    ["one whose address is none", none, none, "about:blank", "elsewhere"],
    ["one whose address is empty", none, none, "", "elsewhere"],
    ["one whose origin is empty", "", none, `${ours}/`, "elsewhere"],
  ])("is told of %s", (_, origin, site, referer, answer) => {
    expect(whence({ origin, site, referer }, isOurs)).toBe(answer);
  });
});
