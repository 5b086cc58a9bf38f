import { expect, test } from "vitest";
import { publicationBounds, publicationTime } from "#app/comments/comment/publication.ts";

const decidedAt = new Date("2026-02-01T10:00:00.000Z");

test("what is let through appears 12 to 60 hours later, wherever the lot falls", () => {
  expect(publicationTime(decidedAt, 0)).toBe("2026-02-01T22:00:00.000Z");
  expect(publicationTime(decidedAt, 0.5)).toBe("2026-02-02T22:00:00.000Z");
  expect(publicationTime(decidedAt, 1)).toBe("2026-02-03T22:00:00.000Z");
  expect(publicationBounds(decidedAt.toISOString())).toEqual({
    from: "2026-02-01T22:00:00.000Z",
    until: "2026-02-03T22:00:00.000Z",
  });
});
