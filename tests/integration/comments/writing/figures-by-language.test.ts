import { describe, expect, test } from "vitest";
import { aConsultation, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { aQuestion, askedIn } from "#tests/support/question-builder.ts";

const open = new Date("2026-02-01T10:00:00.000Z");

describe.each(dialects)("a figure that is typed on a page (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("is an answer as that page's language writes it, and is shown as each language does", async () => {
    const { get, post } = await aWriter();

    await post("/fr", "/questions", { asked: "hours", "answer-hours": "1,234", intent: "back" });

    expect(fieldIn(await get("/fr", "/questions"), "answer-hours")).toBe("1,234");
    expect(fieldIn(await get("/en", "/questions"), "answer-hours")).toBe("1.234");
    expect(await get("/en", "/check")).toContain("1.234 hours");
    expect(await get("/fr", "/check")).toContain("1,234 hours");
  });

  test("in thousands on an English page is that many, and stays so when a French page saves it again", async () => {
    const { get, post } = await aWriter();
    await post("/en", "/questions", { asked: "hours", "answer-hours": "1,234", intent: "back" });

    const again = fieldIn(await get("/fr", "/questions"), "answer-hours");
    await post("/fr", "/questions", { asked: "hours", "answer-hours": again, revision: "1", intent: "back" });

    expect(await get("/en", "/check")).toContain("1,234 hours");
  });

  test("is sent back as it was typed where the language writes neither so, with both ways to write it", async () => {
    const { post } = await aWriter();

    const answer = await post("/fr", "/questions", {
      asked: "hours",
      "answer-hours": "1.234",
      intent: "back",
    });

    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(fieldIn(page, "answer-hours")).toBe("1.234");
    expect(page).toContain("Écrivez 1234 si c’est le cas, ou 1,2340 sinon");
  });

  test("keeps its box for officials alone", async () => {
    const { get, post } = await aWriter();

    await post("/fr", "/questions", {
      asked: "hours",
      "answer-hours": "entre 1,5 et 2",
      "officials-hours": "yes",
      intent: "save",
    });

    const page = await get("/en", "/questions");
    expect(fieldIn(page, "answer-hours")).toBe("1.5 – 2");
    expect(page).toMatch(/name="officials-hours" type="checkbox" checked=""/);
  });

  test("is a value of a technical input in the same way, with the words for ranges of that language", async () => {
    const { get, post } = await aWriter();

    await post("/fr", "/technical/one", {
      parameter: "Speed",
      present_value: "1,250 m/s",
      proposed_value: "jusqu’à 2,5 m/s",
      intent: "done",
    });

    const english = await get("/en", "/technical/one");
    expect(fieldIn(english, "present_value")).toBe("1.25 m/s");
    expect(fieldIn(english, "proposed_value")).toBe("≤ 2.5 m/s");
    expect(await get("/en", "/check")).toContain("at most 2.5 m/s");
    expect(await get("/ja", "/check")).toContain("2.5 m/s以下");
  });

  async function aWriter() {
    const portal = await aPortal(db, { now: () => open });
    const consultation = await aConsultation(db, { closes_at: "2026-03-01T17:00:00.000Z" });
    await askedIn(db, consultation, [
      aQuestion({ key: "hours", kind: "number", text: "How long?", unit: "hours" }),
    ]);
    const cookie = await cookieOf(db, portal, await anAccount(db));
    const write = `/consultations/${consultation.reference}/comment`;
    return {
      get: async (language: string, page: string) =>
        (await portal.get(language + write + page, cookie)).text(),
      async post(language: string, page: string, { revision = "0", ...fields }: Record<string, string>) {
        const draft = await db
          .selectFrom("draft")
          .select("id")
          .where("consultation_id", "=", consultation.id)
          .executeTakeFirst();
        return portal.post(language + write + page, { draft: draft?.id ?? "", revision, ...fields }, cookie);
      },
    };
  }
});

/** What stands in that field of the page. */
function fieldIn(page: string, name: string) {
  const field = [...page.matchAll(/<input [^>]*>/g)].find(([input]) => input.includes(`name="${name}"`))?.[0];
  return /value="([^"]*)"/.exec(field ?? "")?.[1] ?? "";
}
