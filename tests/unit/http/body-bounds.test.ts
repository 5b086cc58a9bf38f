import { readFileSync } from "node:fs";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { expect, test } from "vitest";
import { bodyBoundOf, bodySizeOf } from "#app/http/bodies/body-bounds.ts";
import routes from "#app/routes.ts";

const takesForms = ({ file }: RouteConfigEntry) =>
  /^export (async )?(function|const) action\b|^export \{[^}]*\baction\b/m.test(
    readFileSync(`app/${file}`, "utf8"),
  );

test("every route that takes a form says how large it may be, and no other", () => {
  const taking = routes.filter(takesForms).map(({ path }) => path ?? "");
  expect(Object.keys(bodySizeOf).sort()).toEqual(taking.sort());
});

test.each([
  ["/sign-in", "short"],
  ["/SIGN-IN/", "short"],
  ["/consultations/NL-2026-001/comment", "text"],
  ["/consultations/NL-2026-001/comment/points/article-1", "long"],
  ["/consultations/NL-2026-001/comment/attachments", "file"],
  ["/consultations/NL-2026-001/comment/attachments/0b0e7e5e", "long"],
  ["/consultations/NL-2026-001/comment/check", "short"],
  ["/consultations/NL-2026-001/comment/c%68eck", "short"],
  ["/consultations/NL-2026-001/comment/technical", "short"],
  ["/consultations/NL-2026-001/comment/technical/new", "text"],
  ["/officials/NL/consultations/new", "measure"],
  ["/no/such/page/attachments", "short"],
  ["/consultations/NL-2026-001", "short"],
])("what is sent to %s may be %s", (path, size) => {
  expect(bodyBoundOf(path).size).toBe(size);
});

test("forms with files are taken where the pages have them, and nowhere else", () => {
  expect(bodyBoundOf("/consultations/NL-2026-001/comment/attachments").takesFiles).toBe(true);
  expect(bodyBoundOf("/officials/NL/consultations/new").takesFiles).toBe(true);
  expect(bodyBoundOf("/sign-in").takesFiles).toBe(false);
  expect(bodyBoundOf("/consultations/NL-2026-001/comment").takesFiles).toBe(false);
});
