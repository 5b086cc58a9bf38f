import { describe, expect, test } from "vitest";
import { PositionTag } from "#app/comments/comment/position-tag.tsx";
import { canonicalForm } from "#app/comments/record/receipt.server.ts";
import { markupOf } from "#tests/support/english.tsx";

const textOf = (markup: string) => markup.replace(/<[^>]+>/g, "");

describe("a position", () => {
  test("that nobody stated is not called the one that somebody chose", () => {
    expect(textOf(markupOf(<PositionTag position={null} />))).toBe("Position not stated");
    expect(textOf(markupOf(<PositionTag position={null} isLabelled={true} />))).toBe("Not stated");
    expect(textOf(markupOf(<PositionTag position="no position" />))).toBe("No position");
  });

  test("that nobody stated leaves the hashes of receipts as they were given out", () => {
    const version = {
      reference: "NL-2026-001",
      number: 1,
      version: 1,
      submitted_at: "2026-02-01T10:00:00.000Z",
      remarks: "I oppose this.",
      points: [],
    };

    expect(canonicalForm({ ...version, position: null })).toBe(
      canonicalForm({ ...version, position: "no position" }),
    );
  });
});
