import { availableParallelism } from "node:os";
import { describe, expect, test } from "vitest";
import { readSettings } from "#app/http/settings.ts";

const postgres = { DATABASE_URL: "postgres://127.0.0.1/parley" };

describe("how many processes share the port", () => {
  test("is one, a number, or as many as there are cores and usual connections", () => {
    expect(readSettings({}).processes).toBe(1);
    expect(readSettings({ ...postgres, WEB_PROCESSES: "5" }).processes).toBe(5);
    expect(readSettings({ ...postgres, WEB_PROCESSES: "auto" }).processes).toBe(
      Math.min(availableParallelism(), 8),
    );
  });

  test("is one on SQLite, whose file is for one", () => {
    expect(readSettings({ WEB_PROCESSES: "1" }).processes).toBe(1);
    expect(() => readSettings({ WEB_PROCESSES: "2" })).toThrow(
      /^The setting WEB_PROCESSES asks for 2 processes/,
    );
  });

  test.each(["0", "many", "65"])("is not %s", (WEB_PROCESSES) => {
    expect(() => readSettings({ ...postgres, WEB_PROCESSES })).toThrow(
      "WEB_PROCESSES must be auto, or a number",
    );
  });
});

describe("connections to the database", () => {
  test("are divided among the threads of all processes, two for each at least", () => {
    const ofThread = (more: Record<string, string>) =>
      readSettings({ ...postgres, ...more }).connectionsOfThread;

    expect(ofThread({})).toBe(6);
    expect(ofThread({ WEB_PROCESSES: "2" })).toBe(6);
    expect(ofThread({ WEB_PROCESSES: "4" })).toBe(3);
    expect(ofThread({ WEB_PROCESSES: "8" })).toBe(2);
    expect(ofThread({ WEB_PROCESSES: "64", DATABASE_CONNECTIONS: "768" })).toBe(2);
    expect(() => ofThread({ WEB_PROCESSES: "9" })).toThrow(
      "For more than 8 processes set DATABASE_CONNECTIONS",
    );
    expect(ofThread({ DATABASE_CONNECTIONS: "30" })).toBe(5);
    expect(() => ofThread({ WEB_PROCESSES: "2", DATABASE_CONNECTIONS: "23" })).toThrow("must be at least 24");
  });
});
