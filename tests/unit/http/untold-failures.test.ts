import pino from "pino";
import { expect, test } from "vitest";
import { untoldFailures } from "#app/http/untold-failures.ts";

test("holds its keeper from the first failure of a day until that is told, once", () => {
  const lines: string[] = [];
  let held = 0;
  const log = pino({}, { write: (line: string) => lines.push(line) });
  const untold = untoldFailures(log, () => {
    held++;
    return () => held--;
  });
  untold.turnTo(new Date("2026-02-01T10:00:00Z"));
  expect(held).toBe(0);

  untold.log.error({ err: new Error("the scanner hung up") }, "failed");
  untold.log.error({ err: new Error("the disk is full") }, "failed");
  untold.turnTo(new Date("2026-02-01T23:59:00Z"));
  expect([held, lines.length]).toEqual([1, 0]);

  untold.turnTo(new Date("2026-02-02T00:00:00Z"));
  expect([held, lines.length]).toEqual([0, 2]);
  expect(lines.join()).toContain("failed in at-risk mode");
});
