import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { openBytes, sealBytes } from "#app/sealing/sealed.server.ts";

const key = randomBytes(32);
const text = Buffer.from("The threshold that we would accept is 12,000.");

test("what was sealed opens where it was sealed for", () => {
  expect(openBytes(key, sealBytes(key, text, "here"), "here")).toEqual(text);
});

test("the same text sealed twice looks different, and neither shows it", () => {
  const [one, other] = [sealBytes(key, text, "here"), sealBytes(key, text, "here")];

  expect(one).not.toEqual(other);
  expect(one.includes("threshold")).toBe(false);
});

test("it opens in no other place and with no other key", () => {
  const sealed = sealBytes(key, text, "here");

  expect(() => openBytes(key, sealed, "there")).toThrow();
  expect(() => openBytes(randomBytes(32), sealed, "here")).toThrow();
});

test("it does not open once a single bit has turned, wherever that is", () => {
  const sealed = sealBytes(key, text, "here");

  for (const at of sealed.keys()) {
    const turned = Buffer.from(sealed);
    turned[at] = (turned[at] ?? 0) ^ 1;
    expect(() => openBytes(key, turned, "here")).toThrow();
  }
});

test("it does not open once it has been cut short", () => {
  const sealed = sealBytes(key, text, "here");

  for (const length of [0, 11, 12, 20, 28, sealed.length - 1])
    expect(() => openBytes(key, sealed.subarray(0, length), "here")).toThrow();
});
