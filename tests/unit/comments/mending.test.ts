import { expect, test } from "vitest";
import { isMendable } from "#app/comments/writing/mending.ts";
import type { CommentStatus, StageSet } from "#db/schema.ts";

const closes_at = "2026-03-01T17:00:00.000Z";
const returnedAt = "2026-02-25T09:00:00.000Z";

test.each([
  ["while the consultation is open", "announced", "2026-02-28T12:00:00Z", true],
  ["after closing, within fourteen days of its return", "announced", "2026-03-11T08:59:59Z", true],
  ["under review, within fourteen days of its return", "under review", "2026-03-11T08:59:59Z", true],
  ["after closing, once fourteen days have passed", "announced", "2026-03-11T09:00:00Z", false],
  ["once it is decided", "decided", "2026-03-02T12:00:00Z", false],
  ["once it is withdrawn", "withdrawn", "2026-02-26T12:00:00Z", false],
] as const)("a returned comment can be mended or not: %s", (_, stage: StageSet, now, expected) => {
  expect(mendable({ stage, now, returned: "2026-02-25T09:00:00.000Z" })).toBe(expected);
});

test("a comment returned long ago can be mended while the consultation is open", () => {
  expect(mendable({ now: "2026-02-28T12:00:00Z", returned: "2026-01-05T09:00:00.000Z" })).toBe(true);
});

test.each(["held", "published", "rejected"] as const)("a %s comment cannot be mended", (status) => {
  expect(mendable({ status, now: "2026-02-26T12:00:00Z" })).toBe(false);
});

function mendable({
  stage = "announced",
  status = "returned",
  now,
  returned = returnedAt,
}: {
  stage?: StageSet;
  status?: CommentStatus;
  now: string;
  returned?: string;
}) {
  const consultation = { stage, opens_at: "2026-01-01T00:00:00.000Z", closes_at };
  return isMendable(consultation, { status, returnedAt: returned, now: new Date(now) });
}
