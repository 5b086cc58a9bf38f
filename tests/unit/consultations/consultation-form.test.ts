import { describe, expect, test } from "vitest";
import { consultationForm } from "#app/consultations/consultation-form.server.ts";
import { firstMessages } from "#app/requests/read-form.server.ts";
import { english } from "#tests/support/english.tsx";

const typed = {
  title: "A licence for biometric surveillance",
  summary: "We propose to ask for a licence.",
  authority: "Ministry of Trade",
  time_zone: "Europe/Amsterdam",
  opens_date: "2026-03-01",
  opens_time: "09:00",
  closes_date: "2026-04-01",
  closes_time: "17:00",
  moderation: "before",
  measure: "## Article 1\n\n1. Cameras.",
};

const messagesFor = (changes: Partial<typeof typed>) => {
  const { error } = consultationForm.safeParse({ ...typed, ...changes });
  return error ? Object.values(firstMessages(error)).map(english.say) : [];
};

describe("the form of a consultation", () => {
  test("gives its times as instants", () => {
    expect(consultationForm.parse(typed)).toMatchObject({
      opens_at: "2026-03-01T08:00:00.000Z",
      closes_at: "2026-04-01T15:00:00.000Z",
    });
  });

  test("asks for a closing time after the opening time, and for times that there are", () => {
    expect(messagesFor({ closes_date: "2026-03-01", closes_time: "09:00" })).toEqual([
      "The closing time must be after the opening time",
    ]);
    expect(messagesFor({ opens_date: "2026-03-29", opens_time: "02:30" })).toEqual([
      expect.stringContaining("there is no 02:30"),
    ]);
  });

  test("says where a file with front matter belongs, and takes a text that begins with a line", () => {
    expect(messagesFor({ measure: "---\ntitle: A licence\n---\n\n## Article 1" })).toEqual([
      expect.stringContaining("front matter"),
    ]);
    expect(messagesFor({ measure: "---\n\n## Article 1\n\n---\n\n## Article 2" })).toEqual([]);
  });
});
