import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { allIn, childrenBelow, readTree, type XmlNode } from "#app/files/xml-tree.server.ts";

const root = readTree(strToU8("<a>one<b><c>two</c></b><d/>three</a>"));
const shown = ({ child }: { child: unknown }) =>
  typeof child === "string" ? child : child && typeof child === "object" && "local" in child && child.local;

test("all elements are found in reading order, the first among them", () => {
  expect([...allIn(root)].map(({ local }) => local)).toEqual(["a", "b", "c", "d"]);
});

test("what stands below is found in reading order, but not what is in an element that is not gone into", () => {
  expect([...childrenBelow(root)].map(shown)).toEqual(["one", "b", "c", "two", "d", "three"]);
  const without = [...childrenBelow(root, ({ local }) => local !== "b")];
  expect(without.map(shown)).toEqual(["one", "b", "d", "three"]);
  expect(without.map(({ holder, place }) => holder.children[place])).toEqual(
    without.map(({ child }) => child),
  );
});

test("elements are found in each other, however deep they are", () => {
  let deep: XmlNode = { name: "p", local: "p", uri: "", attributes: {}, children: [] };
  for (let depth = 1; depth < 100_000; depth++) deep = { ...deep, children: [deep] };
  expect([...allIn(deep)]).toHaveLength(100_000);
});
