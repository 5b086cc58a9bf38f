import { describe, expect, test } from "vitest";
import { groupedKey, keyFromText, readAtRiskKey } from "#app/accounts/at-risk-key.ts";
import { cookieWithKey, newAtRiskKey } from "#app/accounts/at-risk-session.server.ts";

const key = "0123456789ABCDEFGHJKMNPQRS";

describe("the key of at-risk mode", () => {
  test("has 26 characters that are not taken for others, and is another each time", () => {
    const keys = Array.from({ length: 200 }, newAtRiskKey);
    expect(keys.every((key) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(key))).toBe(true);
    expect(new Set(keys).size).toBe(200);
    // Every one of the 32 characters comes up: none of the five bits is lost.
    expect(new Set(keys.join("")).size).toBe(32);
  });

  test("is read as it is typed, in groups, in small letters, with O for 0 and l for 1", () => {
    expect(groupedKey(key)).toBe("0123-4567-89AB-CDEF-GHJK-MNPQ-RS");
    expect(keyFromText(groupedKey(key))).toBe(key);
    expect(keyFromText(" ol23 4567 89ab cdef ghjk mnpq rs ")).toBe(key);
  });

  test.each(["", key.slice(1), `${key}0`, `${key.slice(1)}U`, "é".repeat(26), `${key.slice(1)};`])(
    "is not made of %j",
    (text) => {
      expect(keyFromText(text)).toBeNull();
    },
  );

  test("is read from the cookie that was given out and from no other", () => {
    const cookie = cookieWithKey(key, { reference: "NL-2026-001", secure: true });
    expect(cookie).toBe(`at-risk=${key}; Path=/consultations/NL-2026-001; HttpOnly; SameSite=Strict; Secure`);
    expect(readAtRiskKey(`session=abc; at-risk=${key}`)).toBe(key);
    expect(readAtRiskKey(`not-at-risk=${key}`)).toBeNull();
    expect(readAtRiskKey("at-risk=")).toBeNull();
    expect(readAtRiskKey(`at-risk=${key}%00`)).toBeNull();
  });
});
