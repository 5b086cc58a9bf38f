import { expect, test } from "vitest";
import { securityText } from "#app/http/security-txt.ts";
import { readSettings } from "#app/http/settings.ts";

const now = () => new Date("2026-02-01T10:00:00.000Z");

test("says whom to tell of a fault, in which languages, and for how long that holds", async () => {
  const settings = readSettings({
    SECURITY_CONTACT: "mailto:security@parley.example",
    LANGUAGES: "en,ja",
  });

  const text = await (await securityText(settings, now).request("/security.txt")).text();

  expect(text).toBe(
    "Contact: mailto:security@parley.example\nExpires: 2026-07-31T10:00:00.000Z\nPreferred-Languages: en, ja\n",
  );
});

test("is not there where the operator has said nothing", async () => {
  const settings = readSettings({});

  expect((await securityText(settings, now).request("/security.txt")).status).toBe(404);
});

test.each(["security@parley.example", "http://parley.example", "mailto:a@b\nContact: mailto:c@d"])(
  "refuses the contact %j",
  (SECURITY_CONTACT) => {
    expect(() => readSettings({ SECURITY_CONTACT })).toThrow("SECURITY_CONTACT must be like mailto:");
  },
);
