import { describe, expect, test } from "vitest";
import { readFilters } from "#app/comments/comment/filters.ts";
import { commentsCsv } from "#app/digests/comments-csv.server.ts";
import { digestCsv } from "#app/digests/digest-csv.server.ts";
import { aComment, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anAnalystsConsultation, digestOf } from "#tests/support/digest-reader.ts";
import { english } from "#tests/support/english.tsx";
import { countComments } from "#tests/support/listing.ts";

const origin = "https://parley.example";

async function whole(pieces: AsyncGenerator<string>) {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

describe.each(dialects)("the files of a digest (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("have every figure with the address of the comments behind it", async () => {
    const read = await anAnalystsConsultation(db);
    const { consultation } = read;
    const academic = await anAccount(db, { stakeholder_group: "academia", country: "FR" });
    await aComment(db, { consultation, author: academic, points: [{ anchor: "article-2" }] });
    await aComment(db, { consultation, status: "held" });

    const csv = digestCsv(english, await digestOf(db, read), { origin, consultation });

    const comments = `${origin}/consultations/${consultation.reference}/comments`;
    const lines = csv.split("\r\n");
    expect(lines[0]).toBe("\ufeffsection,key1,key2,count,address");
    expect(lines).toContain(`comments,published,,1,${comments}`);
    expect(lines).toContain("comments,held,,1,");
    expect(lines).toContain(`country,FR,,1,${comments}?country=FR`);
    expect(lines).toContain(`day,2026-02-01,,1,${comments}?day=2026-02-01`);
    expect(lines).toContain(
      `group and position,academia,oppose,1,${comments}?group=academia&position=oppose`,
    );
    expect(lines).toContain(
      `points by group,article-2,academia,1,${comments}?provision=article-2&group=academia`,
    );
  });

  test("count, for every figure, as many comments as its address lists", async () => {
    const read = await anAnalystsConsultation(db);
    const { consultation } = read;
    const academic = await anAccount(db, { stakeholder_group: "academia", country: "FR" });
    const points = [{ anchor: "article-2", position: "support" }, { anchor: "article-1" }] as const;
    const campaign_id = `campaign of ${consultation.id}`;
    await aComment(db, { consultation, author: academic, points: [...points] });
    await aComment(db, { consultation, points: [points[1]], position: "support with changes", campaign_id });
    await aComment(db, { consultation, campaign_id, stakeholder_group: null, country: null });
    await aComment(db, { consultation, submitted_at: "2026-02-01T23:30:00.000Z", position: null });
    const digest = await digestOf(db, read);

    const csv = digestCsv(english, digest, { origin, consultation });
    const leading = csv.split("\r\n").filter((line) => line.includes(origin));
    const listed = [];
    for (const line of leading) {
      const filters = readFilters(new URL(line.slice(line.indexOf(origin))).searchParams);
      const comments = await countComments(db, consultation, filters);
      listed.push(line.replace(/,\d+,(?=https)/, `,${comments},`));
    }

    expect(leading.length).toBeGreaterThan(40);
    expect(listed).toEqual(leading);
  });

  test("have a row for each published comment and for each of its points", async () => {
    const { consultation, analyst } = await anAnalystsConsultation(db);
    const comment = await aComment(db, {
      consultation,
      remarks: 'She said "no",\nthen left.',
      points: [{ anchor: "article-1-1", position: "support", reasons: "Réexamen." }],
    });
    await aComment(db, { parent: comment });
    await aComment(db, { consultation, status: "rejected" });

    const found = { ...consultation, government_name: "Freedonia" };
    const csv = await whole(commentsCsv(db, analyst, { t: english, consultation: found, origin }));

    expect(csv.startsWith("\ufeffcomment,part,provision,provision_label,position,text,")).toBe(true);
    expect(csv).toContain('1,comment,,,oppose,"She said ""no"",\nthen left.",2026-02-01T10:00:00.000Z');
    expect(csv).toContain("1,point,article-1-1,Article 1(1),support,Réexamen.,2026-02-01T10:00:00.000Z");
    expect(csv.match(/^[12],/gm)).toHaveLength(2);
  });

  test("say of a comment without a position that none is stated, in words of their own", async () => {
    const read = await anAnalystsConsultation(db);
    const { consultation, analyst } = read;
    await aComment(db, { consultation, position: null });
    await aComment(db, { consultation, position: "no position" });

    const found = { ...consultation, government_name: "Freedonia" };
    const comments = await whole(commentsCsv(db, analyst, { t: english, consultation: found, origin }));
    const figures = digestCsv(english, await digestOf(db, read), { origin, consultation });

    expect(comments).toContain("1,comment,,,not stated,");
    expect(comments).toContain("2,comment,,,no position,");
    expect(figures).toMatch(/^position,not stated,,1,\S+\?position=not\+stated\r$/m);
    expect(figures).toMatch(/^position,no position,,1,\S+\?position=no\+position\r$/m);
  });

  // Each of so many comments is counted for itself, which a busy machine takes long for.
  test("are whole for more comments than are read at once, with one byte order mark", {
    timeout: 60_000,
  }, async () => {
    const { consultation, analyst } = await anAnalystsConsultation(db);
    const author = await anAccount(db);
    for (let number = 1; number <= 501; number++) await aComment(db, { consultation, author });

    const found = { ...consultation, government_name: "Freedonia" };
    const csv = await whole(commentsCsv(db, analyst, { t: english, consultation: found, origin }));

    expect(csv.match(/^\d+,comment,/gm)).toHaveLength(501);
    expect(csv.match(/\ufeff/g)).toHaveLength(1);
  });

  test("keep spreadsheets from running what the public wrote", async () => {
    const { consultation, analyst } = await anAnalystsConsultation(db);
    const author = await anAccount(db, { name: "@SUM(A1)", organisation: "+1" });
    await aComment(db, { consultation, author, remarks: '=HYPERLINK("https://evil.example")' });

    const found = { ...consultation, government_name: "Freedonia" };
    const csv = await whole(commentsCsv(db, analyst, { t: english, consultation: found, origin }));

    expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(csv).toContain("'@SUM(A1),'+1");
  });
});
