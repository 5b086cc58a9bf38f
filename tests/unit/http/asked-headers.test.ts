import { expect, test } from "vitest";
import { askedHeaders } from "#app/http/memory/asked-headers.ts";
import { takes } from "#app/http/memory/send.ts";

test("what decides an answer is read however it is written, and what comes twice is left alone", () => {
  const raw = ["Host", "here", "COOKIE", "a=1", "X-Other", "no", "Accept-Encoding", "br"];

  expect(askedHeaders(raw)).toEqual({ host: "here", cookie: "a=1", "accept-encoding": "br" });
  expect(askedHeaders([...raw, "cookie", "b=2"])).toBeNull();
});

test.each([
  ["gzip, deflate, br, zstd", true],
  ["GZIP;q=0.5", true],
  ["gzip;q=0", false],
  ["gzip; q=0.000", false],
  ["identity", false],
  ["", false],
])("a browser that sends %j takes gzip: %s", (accepted, answer) => {
  expect(takes(accepted, "gzip")).toBe(answer);
});
