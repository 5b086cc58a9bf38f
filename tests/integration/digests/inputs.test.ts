import { describe, expect, test } from "vitest";
import { listInputs } from "#app/comments/parts/inputs/inputs.server.ts";
import {
  listHumanRightsInputs,
  listTechnicalInputs,
} from "#app/comments/parts/inputs/published-inputs.server.ts";
import { listWordings } from "#app/comments/parts/wording/wordings.server.ts";
import { commentsCsv } from "#app/digests/comments-csv.server.ts";
import { aComment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anAnalystsConsultation } from "#tests/support/digest-reader.ts";
import { english } from "#tests/support/english.tsx";
import { aHumanRightsInput, aTechnicalInput } from "#tests/support/input-builder.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";

describe.each(dialects)("structured inputs (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("are listed where the comment's public version has them, in the measure's order", async () => {
    const { consultation } = await anAnalystsConsultation(db);
    const comment = await aComment(db, { consultation });
    const held = await aComment(db, { consultation, status: "held" });
    await aTechnicalInput(db, { comment, anchor: "article-2", fields: { entry: "second" } });
    await aTechnicalInput(db, { comment, anchor: "article-1", fields: { entry: "first" } });
    await aTechnicalInput(db, { comment, fields: { entry: "whole" } });
    await aTechnicalInput(db, { comment: held, fields: { entry: "held" } });
    await aHumanRightsInput(db, { comment, fields: { rights: "privacy" } });

    const technical = await listTechnicalInputs(db, consultation.id);
    const rights = await listHumanRightsInputs(db, consultation.id);

    expect(technical.map(({ fields, provision }) => [fields.entry, provision?.label])).toEqual([
      ["whole", undefined],
      ["first", "Article 1"],
      ["second", "Article 2"],
    ]);
    expect(rights).toMatchObject([
      { number: comment.number, fields: { rights: "privacy" }, provision: null },
    ]);
    expect(await listInputs(db, "technical", { comment_id: held.id, version: 1 })).toMatchObject([
      { anchor: "", label: null, fields: { entry: "held" } },
    ]);
  });

  test("have proposed wordings beside the provision's own words, a heading's text included", async () => {
    const { consultation } = await anAnalystsConsultation(db);
    await aComment(db, {
      consultation,
      points: [
        { anchor: "article-2", wording: "Article 2: exceptions" },
        { anchor: "article-1-1", wording: "No export with a licence." },
        { anchor: "article-1" },
      ],
    });
    await aComment(db, { consultation, status: "held", points: [{ anchor: "article-2", wording: "Held" }] });

    const wordings = await listWordings(db, consultation.id);

    expect(wordings.map(({ original, wording }) => [original, wording])).toEqual([
      ["No export without a licence.", "No export with a licence."],
      ["Article 2", "Article 2: exceptions"],
    ]);
  });

  test("have a row for each field and each wording in the file of comments", async () => {
    const { consultation, analyst } = await anAnalystsConsultation(db);
    const comment = await aComment(db, {
      consultation,
      points: [{ anchor: "article-2", reasons: "Because.", wording: "=Formula" }],
    });
    await aTechnicalInput(db, { comment, anchor: "article-1", fields: { hours: "40", entry: "3A090" } });
    await aHumanRightsInput(db, { comment, fields: { rights: "privacy,life" } });

    let csv = "";
    const found = { ...consultation, government_name: "Freedonia" };
    for await (const piece of commentsCsv(db, analyst, {
      t: english,
      consultation: found,
      origin: "https://x.example",
    }))
      csv += piece;

    const lines = csv.trimEnd().split("\r\n");
    expect(lines).toHaveLength(7);
    expect(csv).toContain("1,wording,article-2,Article 2,oppose,'=Formula,");
    expect(csv).toMatch(/1,technical,article-1,Article 1,,40,.*,1,hours,,,,\r\n/);
    expect(csv).toMatch(/1,technical,article-1,Article 1,,3A090,.*,1,entry,,,,\r\n/);
    expect(csv).toMatch(/1,human rights,,,,"privacy,life",.*,1,rights,,,,\r\n/);
  });

  test("stand in the digest though they name an entry and a licence alone, and lead no analyst to the queue", async () => {
    const { consultation, analyst, government } = await anAnalystsConsultation(db);
    const comment = await aComment(db, { consultation });
    await aComment(db, { consultation, status: "held" });
    const reasons = { parameter: "Speed", parameter_reasons: "Slower ones do no harm." };
    const use = { destinations: "Sylvania", end_use: "Weather stations", end_users: "university" };
    await aTechnicalInput(db, {
      comment,
      fields: {
        list: "us ccl",
        entry: "6A003.b",
        ...use,
        licence_requirement: "None is needed.",
        ...reasons,
      },
    });
    const portal = await aPortal(db);
    const digest = `/officials/${government.code}/consultations/${consultation.reference}/digest`;
    const cookie = await cookieOf(db, portal, analyst);

    const page = await (await portal.get(`${digest}/inputs`, cookie)).text();
    const csv = await (await portal.get(`${digest}.csv`, cookie)).text();
    const moderator = await cookieOf(db, portal, await anOfficial(db, { government }));
    const theirs = await (await portal.get(digest, moderator)).text();

    for (const words of [
      "6A003.b",
      "Sylvania",
      "Weather stations",
      "None is needed.",
      "Slower ones do no harm.",
    ])
      expect(page).toContain(words);
    expect(csv).toMatch(/^entry,"?.*6A003\.b"?,,1,.*#entries/m);
    const first = await (await portal.get(digest, cookie)).text();
    expect(first).toContain("1 comment held for moderation");
    expect(first).not.toContain(`href="/en/officials/${government.code}/queue"`);
    expect(theirs).toContain(`href="/en/officials/${government.code}/queue"`);
  });

  test("stand in the digest, on paper, and on the page behind a count of the matrix, for officials alone", async () => {
    const { consultation, analyst, government } = await anAnalystsConsultation(db);
    const comment = await aComment(db, {
      consultation,
      points: [{ anchor: "article-1-1", wording: "No export." }],
    });
    const values = { parameter: "Speed", unit: "m/s", proposed_value: "10", preferred_value: "20-30" };
    await aTechnicalInput(db, {
      comment,
      anchor: "article-1",
      fields: { ...values, currency: "EUR", hours: "5" },
    });
    const fields = { rights: "privacy", groups: "journalists", harm: "They are followed." };
    await aHumanRightsInput(db, { comment, anchor: "article-2", fields });
    const portal = await aPortal(db);
    const cookie = await cookieOf(db, portal, analyst);
    const digest = `/officials/${government.code}/consultations/${consultation.reference}/digest`;

    const page = await (await portal.get(`${digest}/inputs`, cookie)).text();
    const cell = `${digest}/human-rights?provision=article-2&amp;right=privacy&amp;group=journalists`;
    const behind = await portal.get(cell.replaceAll("&amp;", "&"), cookie);
    const none = await portal.get(`${digest}/human-rights?right=life`, cookie);
    const stranger = await cookieOf(db, portal, await anAccount(db));
    const moderator = await cookieOf(db, portal, await anOfficial(db, { government }));

    const csv = await (await portal.get(`${digest}.csv`, cookie)).text();
    expect(csv).toMatch(/^wording,article-1-1,wordings,1,.*#wording-article-1-1\r$/m);
    expect(csv).toMatch(/^wording,article-1-1,comments,1,/m);
    expect(csv).toContain("files,files,,0,\r\n");
    expect(page).toContain("20 to 30");
    expect(page).toContain('<del class="app-redline__deleted">');
    expect(page).toContain(`href="/en${cell}"`);
    expect(page).not.toMatch(/ style="/);
    expect(await (await portal.get(`${digest}/print`, cookie)).text()).toContain("Marked-up measure");
    expect(await behind.text()).toContain("They are followed.");
    expect(none.status).toBe(404);
    expect((await portal.get(`${digest}/human-rights`, stranger)).status).toBe(403);
    expect((await portal.get(`${digest}/human-rights`, moderator)).status).toBe(200);
  });
});
