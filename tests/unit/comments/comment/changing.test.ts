import { expect, test } from "vitest";
import { isChangeable } from "#app/comments/comment/changing.ts";
import type { CommentStatus, SetAside, StageSet } from "#db/schema.ts";

const closes_at = "2026-03-01T17:00:00.000Z";
const returnedAt = "2026-02-25T09:00:00.000Z";

test.each([
  ["while the consultation is open", "announced", "2026-02-28T12:00:00Z", true],
  ["after closing, within fourteen days of its return", "announced", "2026-03-11T08:59:59Z", true],
  ["under review, within fourteen days of its return", "under review", "2026-03-11T08:59:59Z", true],
  ["after closing, once fourteen days have passed", "announced", "2026-03-11T09:00:00Z", false],
  ["once it is decided", "decided", "2026-03-02T12:00:00Z", false],
  ["once it is withdrawn", "withdrawn", "2026-02-26T12:00:00Z", false],
] as const)("a returned comment can be changed or not: %s", (_, stage: StageSet, now, expected) => {
  expect(changeable({ stage, now, returned: "2026-02-25T09:00:00.000Z" })).toBe(expected);
});

test("a comment returned long ago can be changed while the consultation is open", () => {
  expect(changeable({ now: "2026-02-28T12:00:00Z", returned: "2026-01-05T09:00:00.000Z" })).toBe(true);
});

test.each(["held", "published"] as const)("a %s comment can be changed until closing", (status) => {
  expect(changeable({ status, now: "2026-03-01T16:59:59Z" })).toBe(true);
  expect(changeable({ status, now: closes_at })).toBe(false);
});

test("where only a change to a published comment was rejected, it can be changed again", () => {
  const now = "2026-02-26T12:00:00Z";
  expect(changeable({ status: "rejected", published_version: 1, now })).toBe(true);
  expect(changeable({ status: "rejected", published_version: 1, now: closes_at })).toBe(false);
});

test("a rejected comment and one that was withdrawn cannot be changed", () => {
  const now = "2026-02-26T12:00:00Z";
  expect(changeable({ status: "rejected", now })).toBe(false);
  expect(changeable({ status: "published", withdrawn_at: "2026-02-20T12:00:00.000Z", now })).toBe(false);
});

function changeable({
  stage = "announced",
  status = "returned",
  withdrawn_at = null,
  published_version = null,
  set_aside = null,
  now,
  returned = returnedAt,
}: {
  stage?: StageSet;
  status?: CommentStatus;
  withdrawn_at?: string | null;
  published_version?: number | null;
  set_aside?: SetAside | null;
  now: string;
  returned?: string;
}) {
  const consultation = { stage, opens_at: "2026-01-01T00:00:00.000Z", closes_at };
  const comment = { status, withdrawn_at, published_version, set_aside, returnedAt: returned };
  return isChangeable(consultation, { ...comment, now: new Date(now) });
}
