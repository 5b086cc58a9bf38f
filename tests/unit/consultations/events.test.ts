import { describe, expect, test } from "vitest";
import { nextStages, stageAt } from "#app/consultations/consultation.ts";
import { eventsOf } from "#app/consultations/events.ts";

const times = { opens_at: "2026-03-01T08:00:00.000Z", closes_at: "2026-04-01T15:00:00.000Z" };
const announced = {
  stage: "announced" as const,
  occurred_at: "2026-02-01T09:00:00.000Z",
  note: "Published today.",
};
const at = (instant: string) => new Date(instant);

describe("the stage of a consultation", () => {
  test("follows the clock once it is announced: open from the first moment until, not including, the last", () => {
    const consultation = { ...times, stage: "announced" as const };

    expect(stageAt(consultation, at("2026-03-01T07:59:59.999Z"))).toBe("announced");
    expect(stageAt(consultation, at("2026-03-01T08:00:00.000Z"))).toBe("open");
    expect(stageAt(consultation, at("2026-04-01T14:59:59.999Z"))).toBe("open");
    expect(stageAt(consultation, at("2026-04-01T15:00:00.000Z"))).toBe("closed");
  });

  test("stays what an official set, whatever the clock says", () => {
    for (const stage of ["draft", "under review", "decided", "withdrawn"] as const)
      expect(stageAt({ ...times, stage }, at("2026-03-15T00:00:00Z"))).toBe(stage);
  });

  test("lets an official go on only to what comes next", () => {
    const from = (stage: "draft" | "announced" | "decided" | "withdrawn", instant: string) =>
      nextStages({ ...times, stage }, at(instant));

    expect(from("draft", "2026-01-01T00:00:00Z")).toEqual(["announced"]);
    expect(from("announced", "2026-03-15T00:00:00Z")).toEqual(["withdrawn"]);
    expect(from("announced", "2026-05-01T00:00:00Z")).toEqual(["under review", "withdrawn"]);
    expect(from("decided", "2026-05-01T00:00:00Z")).toEqual([]);
    expect(from("withdrawn", "2026-05-01T00:00:00Z")).toEqual([]);
  });
});

describe("the history of a consultation", () => {
  const stagesIn = (stored: Parameters<typeof eventsOf>[1]["stored"], now: string) =>
    eventsOf(times, { stored, changes: [] }, at(now)).map(
      (event) => `${event.stage} ${event.occurred_at.slice(0, 10)}`,
    );

  test("shows opening and closing at their times, newest first, and nothing of the future", () => {
    expect(stagesIn([announced], "2026-02-15T00:00:00Z")).toEqual(["announced 2026-02-01"]);
    expect(stagesIn([announced], "2026-05-01T00:00:00Z")).toEqual([
      "closed 2026-04-01",
      "open 2026-03-01",
      "announced 2026-02-01",
    ]);
  });

  test("shows no opening where the consultation was withdrawn before", () => {
    const withdrawn = {
      stage: "withdrawn" as const,
      occurred_at: "2026-02-20T09:00:00.000Z",
      note: "Redrafting.",
    };

    expect(stagesIn([announced, withdrawn], "2026-05-01T00:00:00Z")).toEqual([
      "withdrawn 2026-02-20",
      "announced 2026-02-01",
    ]);
  });

  test("shows a late announcement as the opening too, and a draft has no history", () => {
    const late = { ...announced, occurred_at: "2026-03-05T09:00:00.000Z" };

    expect(stagesIn([late], "2026-03-10T00:00:00Z")).toEqual(["open 2026-03-05", "announced 2026-03-05"]);
    expect(stagesIn([], "2026-05-01T00:00:00Z")).toEqual([]);
  });
});
