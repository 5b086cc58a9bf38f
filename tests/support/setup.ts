import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";
import type { Message } from "#app/words/message.ts";
import { english } from "./english.tsx";

// What is to be said is the same as what it says in English: tests show the words that people read.
expect.addEqualityTesters([
  (one: unknown, other: unknown) => {
    if (isMessage(one) && typeof other === "string") return english.say(one) === other;
    if (isMessage(other) && typeof one === "string") return english.say(other) === one;
    return undefined;
  },
]);

function isMessage(value: unknown): value is Message {
  return typeof value === "object" && value !== null && "key" in value && english.has(String(value.key));
}

let consoleError: MockInstance<typeof console.error>;

beforeEach(() => {
  consoleError = vi.spyOn(console, "error");
});

/** A test that expects an error says so and then calls `vi.mocked(console.error).mockClear()`. */
afterEach(() => {
  const unexpected = consoleError.mock.calls;
  consoleError.mockRestore();
  expect(unexpected, "unexpected console.error").toEqual([]);
});
