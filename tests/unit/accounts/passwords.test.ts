import { hash } from "@node-rs/argon2";
import { describe, expect, test } from "vitest";
import { hashPassword, passwordMatches } from "#app/accounts/passwords.server.ts";

const composed = "Käse und Brot 7".normalize("NFC");
const divided = composed.normalize("NFD");

describe("a password whose letters have marks", () => {
  test("is the same whether a keyboard writes a letter with its mark as one sign or as two", async () => {
    for (const [set, typed] of [
      [composed, divided],
      [divided, composed],
      [divided, divided],
    ] as const)
      expect(await passwordMatches(await hashPassword(set), typed)).toBe(true);
    expect(await passwordMatches(await hashPassword(composed), "Kase und Brot 7")).toBe(false);
  });

  test("still opens an account whose hash is of the two signs", async () => {
    expect(await passwordMatches(await hash(divided), divided)).toBe(true);
  });

  test("opens nothing where there is no account", async () => {
    expect(await passwordMatches(undefined, divided)).toBe(false);
  });
});
