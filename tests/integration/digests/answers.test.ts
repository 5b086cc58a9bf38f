import { describe, expect, test } from "vitest";
import { readFilters } from "#app/comments/comment/filters.ts";
import { countAnew } from "#app/comments/counting/count-anew.server.ts";
import { storeAnswers } from "#app/comments/parts/answers/store-answers.server.ts";
import { commentsCsv } from "#app/digests/comments-csv.server.ts";
import { digestCsv } from "#app/digests/digest-csv.server.ts";
import type { Db, StakeholderGroup } from "#db/schema.ts";
import { aComment, anAccount, type Consultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anAnalystsConsultation, digestOf } from "#tests/support/digest-reader.ts";
import { english } from "#tests/support/english.tsx";
import { countComments } from "#tests/support/listing.ts";
import { aQuestion, askedIn, oneOfEachKind } from "#tests/support/question-builder.ts";

const origin = "https://parley.example";

async function anAnsweredComment(
  db: Db,
  consultation: Consultation,
  {
    answers,
    confidential = [],
    group = "civil society",
    ...facts
  }: { answers: Record<string, string>; confidential?: string[]; group?: StakeholderGroup } & Parameters<
    typeof aComment
  >[1],
) {
  const author = await anAccount(db, { stakeholder_group: group });
  const comment = await aComment(db, { consultation, author, ...facts });
  const { id: comment_id } = comment;
  const { id: consultation_id } = consultation;
  await storeAnswers(db, { comment_id, version: 1, consultation_id, answers, confidential });
  await countAnew(db, consultation_id, [comment_id]);
  return comment;
}

/** Two companies, a civil society group, one whose group is not stated, and one that waits for a moderator. */
async function anAnsweredConsultation(db: Db) {
  const read = await anAnalystsConsultation(db);
  const { consultation } = read;
  await askedIn(db, consultation);
  const company = { group: "private sector" } as const;
  await anAnsweredComment(db, consultation, {
    ...company,
    answers: { one: "yes", several: "yes,no", step: "2", hours: "10 to 20", why: "First." },
  });
  await anAnsweredComment(db, consultation, {
    ...company,
    answers: { one: "no", hours: "[Confidential: trade secret]" },
    confidential: ["hours"],
  });
  await anAnsweredComment(db, consultation, { answers: { one: "yes", step: "5", hours: "300.5" } });
  await anAnsweredComment(db, consultation, { answers: {}, stakeholder_group: null });
  await anAnsweredComment(db, consultation, { answers: { one: "yes", hours: "1" }, status: "held" });
  return read;
}

describe.each(dialects)("the answers in a digest (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("count as asked only those whose earlier answer leads to the question", async () => {
    const read = await anAnsweredConsultation(db);
    const { consultation } = read;
    const depending = aQuestion({ key: "why", if_question: "one", if_choices: ["yes"] });
    await askedIn(db, consultation, [...oneOfEachKind.filter(({ key }) => key !== "why"), depending]);

    const { questions } = await digestOf(db, read);

    const why = questions.find(({ question }) => question.key === "why");
    expect([why?.answered, why?.unanswered, why?.notAsked]).toEqual([1, 1, 2]);
  });

  test("count published comments by answer, and those that say nothing", async () => {
    const read = await anAnsweredConsultation(db);

    const { questions } = await digestOf(db, read);

    const byKey = new Map(questions.map((answers) => [answers.question.key, answers]));
    const one = byKey.get("one");
    expect(one?.choices.map(({ choice, comments }) => [choice.key, comments])).toEqual([
      ["yes", 2],
      ["no", 1],
    ]);
    expect(one).toMatchObject({ answered: 3, unanswered: 1, notAsked: 0, confidential: 0 });
    expect(byKey.get("hours")).toMatchObject({
      answered: 3,
      unanswered: 0,
      notAsked: 1,
      confidential: 1,
      median: (15 + 300.5) / 2,
      numbers: [
        { number: 10, upper: 20, value: 15 },
        { number: 300.5, upper: null, value: 300.5 },
      ],
    });
    expect(byKey.get("step")?.choices.map(({ comments }) => comments)).toEqual([0, 1, 0, 0, 1]);
    expect(byKey.get("why")?.texts.map(({ text_html }) => text_html)).toEqual(["<p>First.</p>\n"]);
  });

  test("fold the letters of a campaign under the first of them", async () => {
    const read = await anAnalystsConsultation(db);
    const { consultation } = read;
    await askedIn(db, consultation);
    const campaign_id = `campaign of ${consultation.id}`;
    for (const why of ["A.", "B."])
      await anAnsweredComment(db, consultation, { answers: { why }, campaign_id });
    await anAnsweredComment(db, consultation, { answers: { why: "C." } });

    const { questions } = await digestOf(db, read);

    expect(questions[0]?.texts.map(({ text_html, alike }) => [text_html?.trim(), alike])).toEqual([
      ["<p>A.</p>", 2],
      ["<p>C.</p>", 1],
    ]);
  });

  test("count, for every figure, as many comments as its address lists", async () => {
    const read = await anAnsweredConsultation(db);
    const { consultation } = read;

    const csv = digestCsv(english, await digestOf(db, read), { origin, consultation });
    expect(csv).toMatch(/^numbers,\S+,median\/[\d.]+,\d+,\r$/m);
    expect(csv).toMatch(/^numbers,\S+,highest\/[\d.]+,\d+,\r$/m);
    const leading = csv.split("\r\n").filter((line) => /^answer/.test(line));
    const listed = [];
    for (const line of leading) {
      const filters = readFilters(new URL(line.slice(line.indexOf(origin))).searchParams);
      const comments = await countComments(db, consultation, filters);
      listed.push(line.replace(/,\d+,(?=https)/, `,${comments},`));
    }

    expect(leading.length).toBeGreaterThan(60);
    expect(leading.some((line) => line.startsWith("answer,hours,0 to under"))).toBe(true);
    expect(listed).toEqual(leading);
  });

  test("stand in the file of comments, a row each", async () => {
    const { consultation, analyst } = await anAnsweredConsultation(db);

    let csv = "";
    const found = { ...consultation, government_name: "Freedonia" };
    for await (const piece of commentsCsv(db, analyst, { t: english, consultation: found, origin }))
      csv += piece;

    const rows = csv
      .split("\r\n")
      .slice(1)
      .filter((line) => line.includes(",answer,"));
    expect(rows.filter((line) => /,several,(yes|no),,,,,,$/.test(line))).toHaveLength(2);
    expect(rows.some((line) => line.endsWith(",hours,10 to 20,,,,,,"))).toBe(true);
    const secret = rows.filter((line) => line.includes("[Confidential: trade secret]"));
    expect(secret).toEqual([expect.stringMatching(/,hours,,,,,yes,,$/)]);
    expect(rows.filter((line) => line.endsWith(",yes,,")).length).toBe(1);
    expect(rows).toHaveLength(11);
  });
});
