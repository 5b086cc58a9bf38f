import { describe, expect, test } from "vitest";
import { aConsultation, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { aQuestion, askedIn, oneOfEachKind } from "#tests/support/question-builder.ts";

const open = new Date("2026-02-01T10:00:00.000Z");
const asked = "why,one,several,step";

describe.each(dialects)("the page on which questions are answered (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("asks what the writer’s group is asked, and keeps what is unfinished", async () => {
    const { get, post, write } = await aWriter();

    const page = await get("/questions");
    const saved = await post("/questions", { asked, "answer-several": "yes", intent: "back" });

    expect(page).toContain("Is it clear?");
    expect(page).not.toContain("How long?");
    expect(saved.headers.get("location")).toBe(`${write}#parts`);
    expect(await get("/questions")).toMatch(/name="answer-several" type="checkbox" checked="" value="yes"/);
    const first = await get("");
    expect(first).toContain("1 of 4 answered");
    expect(first).toContain("of which 1 must still be answered");
  });

  test("encloses an answer that is for officials alone, and shows it as it was given", async () => {
    const { get, post } = await aWriter("private sector");
    const numbers = { asked: `${asked},hours`, "answer-hours": "12 to 20", "officials-hours": "yes" };

    await post("/questions", { ...numbers, "answer-one": "no", intent: "save" });

    const page = await get("/questions");
    expect(page).toMatch(/value="12 to 20"[^>]*name="answer-hours"|name="answer-hours"[^>]*value="12 to 20"/);
    expect(page).toMatch(/name="officials-hours" type="checkbox" checked=""/);
    const checked = await get("/check");
    expect(checked).toMatch(/<dd[^>]*>\[Confidential\](<!-- -->)? <strong[^>]*>Officials only/);
    expect(checked).not.toContain("12 to 20 hours");
    expect(checked).toContain("Officials only");
    expect(checked).toContain("Choose the ground on which “12 to 20” is confidential");
  });

  test("keeps the tick for officials alone while there is no answer, which counts as none until it is given", async () => {
    const { get, post } = await aWriter();
    const ticks = { asked, "officials-one": "yes", "officials-step": "yes" };

    const saved = await post("/questions", { ...ticks, intent: "back" });

    expect(saved.status).toBe(302);
    const page = await get("/questions");
    expect(page).toMatch(/name="officials-one" type="checkbox" checked=""/);
    expect(page).toMatch(/name="officials-step" type="checkbox" checked=""/);
    const first = await get("");
    expect(first).toContain("To be answered");
    expect(first).toContain("of which 1 must still be answered");
    const checked = await get("/check");
    expect(checked).toContain("Choose an answer to “Is it clear?”");
    expect(checked).toContain("or fill in another part");
    expect(checked).not.toContain("double brackets");

    await post("/questions", { ...ticks, "answer-one": "no", revision: "1", intent: "back" });

    expect(await get("/questions")).toMatch(/name="officials-one" type="checkbox" checked=""/);
    expect(await get("/check")).toContain("Choose the ground on which “no” is confidential");
  });

  test("lets whoever has chosen take the choice back where the question is optional", async () => {
    const { get, post } = await aWriter();
    await post("/questions", { asked, "answer-step": "3", "answer-one": "yes", intent: "save" });

    const page = await get("/questions");
    await post("/questions", {
      asked,
      "answer-step": "",
      "answer-one": "yes",
      revision: "1",
      intent: "save",
    });

    const none = /<input [^>]*name="answer-(\w+)"[^>]*value=""/g;
    expect([...page.matchAll(none)].map(([, key]) => key)).toEqual(["step"]);
    expect(await get("")).toContain("1 of 4 answered");
    expect(await get("/questions")).toMatch(/name="answer-step" checked="" value=""/);
  });

  test("says what it cannot read, and has saved it all the same", async () => {
    const { get, post } = await aWriter("private sector");
    const typed = { asked: `${asked},hours`, "answer-hours": "a few", "answer-why": "Because." };

    const refused = await post("/questions", { ...typed, intent: "back" });
    const beyond = await post("/questions", {
      ...typed,
      "answer-hours": "501",
      revision: "1",
      intent: "back",
    });

    expect(refused.status).toBe(422);
    const text = await refused.text();
    expect(text).toContain('href="#answer-hours"');
    expect(text).toContain('value="a few"');
    expect(beyond.status).toBe(422);
    expect(await get("/questions")).toContain("Because.");
  });

  test("leaves alone the answers to questions that the form did not have", async () => {
    const { get, post } = await aWriter();
    await post("/questions", { asked, "answer-why": "Because.", "answer-one": "yes", intent: "save" });

    await post("/questions", { asked: "one", "answer-one": "no", revision: "1", intent: "save" });

    const page = await get("/questions");
    expect(page).toContain("Because.");
    expect(page).toMatch(/name="answer-one" type="radio" checked="" value="no"/);
  });

  test("shows both where the answers were changed elsewhere meanwhile", async () => {
    const { post } = await aWriter();
    await post("/questions", { asked, "answer-several": "yes,no", intent: "save" });

    const stale = await post("/questions", { asked, "answer-why": "From the desk.", intent: "back" });

    const text = await stale.text();
    expect(stale.status).toBe(422);
    expect(text).toContain("Saved elsewhere meanwhile");
    expect(text).toMatch(/Which apply\?<\/h3><pre[^>]*>Yes; No<\/pre>/);
    expect(text).toContain(">From the desk.</textarea>");
  });

  test("previews one answer and harms nothing", async () => {
    const { post } = await aWriter();

    const answer = await post("/questions", {
      asked,
      "answer-why": "**So** <script>alert(1)</script>",
      intent: "preview:answer-why",
    });

    const text = await answer.text();
    expect(text).toContain("<p><strong>So</strong> &lt;script&gt;");
  });

  test("names before sending each required question, with the way to it, and the same as sending refuses", async () => {
    const { get, post } = await aWriter();
    await post("", { position: "oppose", remarks: "Too broad.", intent: "save" });

    const checked = await get("/check");
    const sent = await post("/check", marksIn(checked));

    const words = "Choose an answer to “Is it clear?”";
    expect(checked).toContain(`<a class="govuk-link" href="#answer-one">${words}</a>`);
    expect(checked).toContain('<div class="govuk-summary-list__row" id="answer-one">');
    expect(checked).toContain("/comment/questions#answer-one");
    expect(sent.status).toBe(422);
    expect(await sent.text()).toContain(`<a href="#answer-one">${words}</a>`);
  });

  test("lets answers be taken back that are no longer asked for, and sends none of them", async () => {
    const options = [
      { key: "cost", text: "It costs too much" },
      { key: "time", text: "It takes too long" },
    ];
    const one = oneOfEachKind.filter(({ key }) => key === "one");
    const after = { required: 1 as const, if_question: "one", if_choices: ["no"] };
    const second = aQuestion({ ...after, key: "second", kind: "single", text: "Why so?", options });
    const third = aQuestion({
      ...{ key: "third", text: "How much?", required: 1, if_question: "second", if_choices: ["cost"] },
    });
    const { get, post, consultation } = await aWriter("academia", [...one, second, third]);
    const form = { asked: "one,second,third", "answer-second": "cost", intent: "save" };

    await post("", { position: "oppose", intent: "save" });
    await post("/questions", { ...form, "answer-one": "no", revision: "1" });
    const reached = await get("/check");
    await post("/questions", { ...form, "answer-one": "yes", revision: "2" });
    const checked = await get("/check");
    const page = await get("/questions");
    const sent = await post("/check", marksIn(checked));

    expect(reached).toContain("It costs too much");
    expect(reached).toContain("Answer “How much?”");
    expect(checked).not.toContain("It costs too much");
    expect(checked).not.toContain("How much?");
    expect(page).toMatch(/<input [^>]*name="answer-second"[^>]*value=""/);
    expect(sent.status).toBe(302);
    const versions = db
      .selectFrom("comment_version")
      .innerJoin("comment", "comment.id", "comment_version.comment_id")
      .select("answers")
      .where("consultation_id", "=", consultation.id);
    expect(await versions.execute()).toEqual([{ answers: '{"one":"yes"}' }]);
  });

  test("tells what can be guessed from an answer for officials alone, which may be left empty", async () => {
    const one = oneOfEachKind.filter(({ key }) => key === "one");
    const second = aQuestion({ key: "second", required: 1, if_question: "one", if_choices: ["no"] });
    const { get, post } = await aWriter("academia", [...one, second]);
    const form = { asked: "one,second", "answer-one": "no", "officials-one": "yes", intent: "save" };

    await post("", { position: "oppose", intent: "save" });
    await post("/questions", { ...form, "answer-second": "[[A court said so.]]", revision: "1" });
    const told = await get("/check");
    await post("/questions", { ...form, "answer-second": "", revision: "2" });
    const empty = await get("/check");

    expect(told).toContain("So they may guess your answer there.");
    expect(told).toContain('id="answer-second"');
    expect(empty).not.toContain('id="answer-second"');
  });

  test("carries on after signing in elsewhere what was ticked when the session had ended", async () => {
    const { portal, get, write, post } = await aWriter();
    const typed = { asked, "answer-several": "yes,no", "answer-why": "Two hours of typing.", intent: "back" };

    const refused = await portal.post(`${write}/questions`, typed);
    const page = await refused.text();
    const again = await post("/questions", fieldsOf(page));

    expect(refused.status).toBe(401);
    expect(page).toContain("Your answer (several): yes and no");
    expect(page).toContain(">Two hours of typing.</textarea>");
    expect(again.status).toBe(302);
    const kept = await get("/questions");
    expect(kept).toContain("Two hours of typing.");
    expect(kept).toMatch(/name="answer-several" type="checkbox" checked="" value="yes"/);
    expect(kept).toMatch(/name="answer-several" type="checkbox" checked="" value="no"/);
  });

  async function aWriter(
    stakeholder_group: "private sector" | "academia" = "academia",
    questions = oneOfEachKind,
  ) {
    const portal = await aPortal(db, { now: () => open });
    const consultation = await aConsultation(db, { closes_at: "2026-03-01T17:00:00.000Z" });
    await askedIn(db, consultation, questions);
    const cookie = await cookieOf(db, portal, await anAccount(db, { stakeholder_group }));
    const write = `/consultations/${consultation.reference}/comment`;
    return {
      portal,
      consultation,
      write,
      get: async (page: string) => (await portal.get(write + page, cookie)).text(),
      /** With the marks of an unsaved draft, or of the one that was saved before. */
      async post(page: string, { revision = "0", ...fields }: Record<string, string>) {
        const draft = await db
          .selectFrom("draft")
          .select("id")
          .where("consultation_id", "=", consultation.id)
          .executeTakeFirst();
        return portal.post(write + page, { draft: draft?.id ?? "", revision, ...fields }, cookie);
      },
    };
  }
});

function marksIn(page: string) {
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";
  return { draft: value("draft"), revision: value("revision") };
}

/** What a browser would send of the form that keeps what was typed. */
function fieldsOf(page: string) {
  const hidden = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const texts = [...page.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g)];
  return Object.fromEntries([...hidden, ...texts].map(([, name = "", value = ""]) => [name, value]));
}
