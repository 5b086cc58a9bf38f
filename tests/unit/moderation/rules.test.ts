import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Account } from "#app/accounts/account.ts";
import { mayDecide, mayModerate } from "#app/accounts/permissions.ts";
import { groundAddress } from "#app/comments/comment/ground-link.tsx";
import { newDecision } from "#app/moderation/decide.server.ts";
import { queueHref, readQueueFilters } from "#app/moderation/queue-filters.ts";
import { asksTwo, deadlineOf, isOverdue } from "#app/moderation/settings/settings.ts";
import { waitingTime } from "#app/moderation/waiting.ts";
import { grounds } from "#db/schema.ts";
import { english } from "#tests/support/english.tsx";

describe("the grounds", () => {
  const published = readFileSync("content/pages/en/moderation.md", "utf8");

  test("are those that the moderation page explains, under the same headings and in the same order", () => {
    const section = published.split("## The grounds")[1]?.split("\n## ")[0] ?? "";
    const headings = [...section.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(grounds.map((ground) => english(`terms.ground ${ground}`)));
  });

  test("lead to their place on that page", () => {
    expect(groundAddress("rights of others")).toBe("/guidance/moderation#rights-of-others");
  });
});

describe("the form of a decision", () => {
  const form = { version: "1", outcome: "publish", ground: "", reason: "" };
  const errorsOf = (typed: Record<string, string>) => {
    const result = newDecision.safeParse({ ...form, ...typed });
    return result.success ? [] : result.error.issues.map(({ path }) => path.join("."));
  };

  test("takes a publication without ground or reason, and not with them", () => {
    expect(errorsOf({})).toEqual([]);
    expect(errorsOf({ reason: "It names a neighbour." })).toEqual(["outcome"]);
    expect(errorsOf({ ground: "personal data" })).toEqual(["outcome"]);
  });

  test("asks for a reason to return a comment, and leaves the ground open", () => {
    expect(errorsOf({ outcome: "return", reason: "  " })).toEqual(["reason"]);
    expect(errorsOf({ outcome: "return", reason: "Leave out the address." })).toEqual([]);
  });

  test("asks for a ground and a reason to reject a comment", () => {
    expect(errorsOf({ outcome: "reject" })).toEqual(["ground", "reason"]);
    expect(errorsOf({ outcome: "reject", ground: "off topic", reason: "It is about tax." })).toEqual([]);
  });

  test("takes no outcome and no ground that is not on the list", () => {
    expect(errorsOf({ outcome: "delete" })).toEqual(["outcome"]);
    expect(errorsOf({ outcome: "reject", ground: "criticism", reason: "No." })).toEqual(["ground"]);
  });
});

describe("who may decide on a comment", () => {
  const account = (role: "moderator" | "case officer" | "analyst", government_code = "NL"): Account => ({
    id: "ada",
    email: "ada@example.org",
    name: "Ada",
    stakeholder_group: "public body",
    organisation: null,
    country: "NL",
    language: null,
    offices: [{ government_code, role }],
  });
  const comment = { government_code: "NL", author_id: "ben" };

  test("is a moderator of its government, who did not write it", () => {
    expect(mayDecide(account("moderator"), comment)).toBe(true);
    expect(mayDecide(account("moderator"), { ...comment, author_id: null })).toBe(true);
    expect(mayDecide(account("moderator"), { ...comment, author_id: "ada" })).toBe(false);
  });

  test("is no other official, no other government and nobody who has not signed in", () => {
    expect(mayModerate(account("case officer"), comment)).toBe(false);
    expect(mayModerate(account("analyst"), comment)).toBe(false);
    expect(mayDecide(account("moderator", "DE"), comment)).toBe(false);
    expect(mayDecide(null, comment)).toBe(false);
  });
});

describe("the time that a comment has waited", () => {
  const since = "2026-03-01T10:00:00.000Z";
  test.each([
    ["2026-03-01T09:59:00.000Z", "less than a minute"],
    ["2026-03-01T10:01:30.000Z", "1 minute"],
    ["2026-03-01T10:59:59.999Z", "59 minutes"],
    ["2026-03-01T11:00:00.000Z", "1 hour"],
    ["2026-03-03T09:59:00.000Z", "47 hours"],
    ["2026-03-03T10:00:00.000Z", "2 days"],
  ])("at %s is %s", (now, expected) => {
    expect(waitingTime(english, since, new Date(now))).toBe(expected);
  });
});

describe("the queue’s filters", () => {
  test("are read from an address and written into it again", () => {
    const filters = readQueueFilters(new URLSearchParams("group=academia&language=&kind=reply&page=2"));
    expect(filters).toEqual({ group: "academia", kind: "reply" });
    expect(queueHref("NL", filters, { comment: "c1" })).toBe(
      "/officials/NL/queue/c1?group=academia&kind=reply",
    );
    expect(queueHref("NL", {})).toBe("/officials/NL/queue");
  });
});

test("what waits is overdue after the days of its own deadline, and never where there are none", () => {
  const now = new Date("2026-02-10T10:00:00.000Z");
  const change = { published_version: 1, current_version: 2 };
  expect([deadlineOf(change), deadlineOf({ published_version: null, current_version: 2 })]).toEqual([
    "change_within",
    "decide_within",
  ]);
  expect(isOverdue("2026-02-07T09:59:59.000Z", 3, now)).toBe(true);
  expect(isOverdue("2026-02-07T10:00:00.000Z", 3, now)).toBe(false);
  expect(isOverdue("2026-01-01T00:00:00.000Z", 0, now)).toBe(false);
  expect(isOverdue(null, 3, now)).toBe(false);
});

test("two people are asked for each outcome by itself, and for many at once whatever the outcome", () => {
  const two_people = ["redact" as const, "together" as const];
  expect(asksTwo({ two_people }, { outcome: "publish", redacts: true })).toBe(true);
  expect(asksTwo({ two_people }, { outcome: "publish" })).toBe(false);
  expect(asksTwo({ two_people }, { outcome: "publish", isJoint: true })).toBe(true);
  expect(asksTwo({ two_people: ["publish"] }, { outcome: "publish", redacts: true })).toBe(false);
});
