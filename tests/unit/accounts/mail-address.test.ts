import { expect, test } from "vitest";
import { keptAddress, mailAddress } from "#app/accounts/mail-address.server.ts";

test.each([
  ["jan@bücher.example", "jan@xn--bcher-kva.example"],
  ["jan@xn--bcher-kva.example", "jan@xn--bcher-kva.example"],
  ["ivan@пример.example", "ivan@xn--e1afmkfd.example"],
  ["taro＠example.jp", "taro@example.jp"],
  [" Иван@Пример.example\u200b", "иван@xn--e1afmkfd.example"],
])("%s is kept as %s", (typed, kept) => {
  expect(mailAddress.parse(typed)).toBe(kept);
});

test.each([
  "jan",
  "@example.org",
  "jan@",
  "ja n@example.org",
  "jan@exa mple.org",
  "a@b@c.example",
  "jan@-.example",
])("%s is none", (typed) => {
  expect(mailAddress.safeParse(typed).success).toBe(false);
  expect(() => keptAddress(typed)).not.toThrow();
});
