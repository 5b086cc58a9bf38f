import { expect, test } from "vitest";
import { canonicalJson } from "#app/digests/snapshots/canonical-json.ts";

test("writes the same value the same way, however it was made", () => {
  expect(canonicalJson({ b: [1, { d: null, c: "é\n" }], a: 1e21, "€": 1, left: undefined })).toBe(
    '{"a":1e+21,"b":[1,{"c":"é\\n","d":null}],"€":1}',
  );
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
});
