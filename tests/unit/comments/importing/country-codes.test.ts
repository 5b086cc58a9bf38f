import { expect, test } from "vitest";
import { countryCode } from "#app/comments/importing/country-codes.ts";

test.each([
  ["Republic of Korea", "KR"],
  ["Czech Republic", "CZ"],
  ["Macedonia", "MK"],
  ["United States of America", "US"],
  ["Turkey", "TR"],
  ["Great Britain", "GB"],
  ["Korea, Republic of", "KR"],
  ["Iran (Islamic Republic of)", "IR"],
  ["The Netherlands", "NL"],
  ["Côte d’Ivoire", "CI"],
  ["U.S.A.", "US"],
  ["DEU", "DE"],
  ["Deutschland", "DE"],
  ["日本", "JP"],
  ["대한민국", "KR"],
  ["nl", "NL"],
])("%s is %s", (name, code) => {
  expect(countryCode(name)).toBe(code);
});

test.each(["constructor", "Narnia", "", "QQQ"])("%j is none", (name) => {
  expect(countryCode(name)).toBeNull();
});
