import { describe, expect, test } from "vitest";
import { readConsultationFile } from "#app/consultations/consultation-file.server.ts";
import { english } from "#tests/support/english.tsx";

const complete = `---
government: "NO"
title: A licence
summary: We propose a licence.
authority: Ministry of Trade
opens: 2026-03-01 09:00
closes: today+60 17:00
moderation: before
---
# Article 1

1. No export.
`;

const read = (file: string) =>
  readConsultationFile(file, { timeZone: "Europe/Oslo", now: new Date("2026-02-01T10:00:00.000Z") });
const problemOf = (file: string) => {
  const result = read(file);
  return result.ok ? null : english.say(result.errors.file ?? "");
};

describe("a consultation's file", () => {
  test("says what the form says, with times on the clocks of its zone", () => {
    expect(read(complete)).toMatchObject({
      ok: true,
      government: "NO",
      content: {
        title: "A licence",
        opens_at: "2026-03-01T08:00:00.000Z",
        closes_at: "2026-04-02T15:00:00.000Z",
        measure_markdown: "# Article 1\n\n1. No export.",
      },
    });
  });

  test("is refused by the name of each field that is wrong", () => {
    expect(problemOf(complete.replace("title: A licence\n", ""))).toBe("In the file: title is missing");
    expect(problemOf(complete.replace("opens: 2026-03-01 09:00\n", ""))).toBe(
      "In the file: opens is missing",
    );
    expect(problemOf(complete.replace("before", "never"))).toBe(
      "In the file: moderation must be one of: before, after",
    );
    expect(problemOf(complete.replace("2026-03-01 09:00", "1 March"))).toContain(
      "opens must be a date and a time, as in the example",
    );
    expect(problemOf(complete.replace("authority:", "autority:"))).toBe(
      "In the file: authority is missing; there is no field autority",
    );
    expect(problemOf(complete.replace("today+60", "today-60"))).toContain("closing time must be after");
  });

  test("is refused without front matter, and with front matter that cannot be read", () => {
    expect(problemOf("# Article 1")).toContain("must begin with front matter");
    expect(problemOf("---\ntitle: [\n---\nText")).toContain("cannot be read");
  });

  test("is refused at a time that summer time leaves out", () => {
    expect(problemOf(complete.replace("2026-03-01 09:00", "2026-03-29 02:30"))).toContain("opens");
  });
});
