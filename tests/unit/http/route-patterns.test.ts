import { matchRoutes } from "@remix-run/react";
import { describe, expect, test } from "vitest";
import { keptRoutes, knownQuery } from "#app/http/known-parameters.ts";
import { routeFinder } from "#app/http/route-patterns.ts";
import { laneOf, placed } from "#app/http/threads/lanes.ts";
import routes from "#app/routes.ts";

const paths = routes.map(({ path }) => path ?? "");
const find = routeFinder(routes);

/** The addresses of app/routes.ts with something in place of each parameter, and other ways to spell them. */
const spelled = paths
  .map((path) => `/${path.replace(/:\w+/g, "x1").replace("*", "no/where")}`)
  .flatMap((path) => [
    path,
    `${path}/`,
    path.toUpperCase(),
    path.replaceAll("a", "%61"),
    path.replaceAll("x1", "x%2F1"),
    path.replace("x1", "1.pdf"),
    `/${path}`,
    `${path}.txt`,
  ]);

describe("the address under which a path is answered", () => {
  test.each(spelled)("is that of Remix for %s", (path) => {
    const matched = matchRoutes(
      paths.map((path) => (path ? { path, id: path } : { index: true, id: "" })),
      path,
    );
    expect(find(path).route).toBe(matched?.[0]?.route.id ?? "*");
  });

  test.each([
    ["/consultations", true],
    ["/consultations/NL-2026-001/comments/7", true],
    ["/", true],
    ["/consultations/", false],
    ["/Consultations", false],
    ["/consultation%73", false],
    ["/consultations/NL%2D2026-001", false],
  ])("says of %s whether it is written as links are: %s", (path, isExact) => {
    expect(find(path).isExact).toBe(isExact);
  });
});

describe("the tables by address", () => {
  test.each([
    ["lanes", placed],
    ["pages that are kept", keptRoutes],
  ])("of %s name only addresses that there are", (_, named) => {
    expect(named.filter((path) => !paths.includes(path))).toEqual([]);
  });

  test("have every address by which a file comes or goes among files", () => {
    const ofFiles = paths.filter((path) => /attachments(\/:attachment)?$|files\/:attachment$/.test(path));
    expect(ofFiles.filter((path) => laneOf(path) !== "files")).toEqual([]);
  });

  test("have every digest among what is dear", () => {
    const ofDigests = paths.filter((path) => path.includes("/digest"));
    expect(ofDigests.filter((path) => laneOf(path) !== "dear")).toEqual([]);
  });

  test("have lists of comments with filters among what is dear, and the list by itself among all pages", () => {
    const list = "consultations/:reference/comments";
    expect([laneOf(list, "?campaign=none"), laneOf(list)]).toEqual(["dear", "pages"]);
  });

  test("have the list of what is not public among what is dear, which is read anew each time", () => {
    const list = "officials/:government/search";
    expect([laneOf(list, "?q=export"), laneOf(list)]).toEqual(["dear", "dear"]);
  });

  test("leave an address that nobody placed among all pages, and out of memory where it is new", () => {
    expect(laneOf("somewhere/new")).toBe("pages");
    expect(knownQuery("somewhere/new", new URLSearchParams())).toBeNull();
  });
});

describe("what a page reads of a query", () => {
  const known = (route: string, query: string) => knownQuery(route, new URLSearchParams(query))?.toString();
  const comments = "consultations/:reference/comments";

  test.each([
    [comments, "z=1&utm=x", ""],
    [comments, "page=1", ""],
    [comments, "page=00002", ""],
    [comments, "page=-3&page=4", ""],
    [comments, "page=2&page=3", "page=2"],
    [comments, "sort=oldest&group=academia", "group=academia&sort=oldest"],
    [comments, "group=nobody&position=none&day=2026-99-99", ""],
    ["consultations", "stage=open&government=nl&x=", "government=NL&stage=open"],
    ["consultations/:reference", "page=7", ""],
    ["", "anything", ""],
  ])("of %s?%s is %j", (route, query, read) => {
    expect(known(route, query)).toBe(read);
  });
});
