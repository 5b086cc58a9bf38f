import { describe, expect, test } from "vitest";
import { aComment, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anAnalystsConsultation, digestOf } from "#tests/support/digest-reader.ts";
import { aHumanRightsInput, aTechnicalInput } from "#tests/support/input-builder.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";

const speed = { parameter: "Speed", unit: "m/s" };
const secret = "[Confidential (trade secret): some]";

const secretOnes = (fields: Record<string, string>) =>
  Object.keys(fields).filter((name) => fields[name] === secret);

/** The cells of a row of the file, in which no line breaks are. */
function cellsOf(row: string) {
  const cells = row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  return cells.map((cell) => cell.replace(/^"(.*)"$/, "$1").replaceAll('""', '"'));
}

describe.each(dialects)("the figures of structured input in the digest's file (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function aDigest() {
    const { consultation, analyst, government } = await anAnalystsConsultation(db);
    const academic = await anAccount(db, { stakeholder_group: "academia" });
    const one = await aComment(db, { consultation });
    const two = await aComment(db, { consultation, author: academic });
    const held = await aComment(db, { consultation, status: "held" });
    const technical: [typeof one, Record<string, string>][] = [
      [one, { ...speed, present_value: "1500", proposed_value: "1000", preferred_value: "1 500-2 000" }],
      [one, { ...speed, preferred_value: secret, currency: "EUR", one_off_cost: "10 000", hours: secret }],
      [one, { ...speed, preferred_value: secret, currency: "EUR", one_off_cost: "20 000" }],
      [
        two,
        {
          ...speed,
          preferred_value: "at least 3000",
          smaller_firm: "yes",
          currency: "USD",
          one_off_cost: "5",
        },
      ],
      [two, { product: "Sonde", source_country: "JP", comparable_quality: "yes", sufficient_quantity: "no" }],
      [one, { product: "sonde", source_country: "JP", comparable_quality: "unknown" }],
      [held, { ...speed, preferred_value: "7", product: "Held", hours: "9" }],
    ];
    for (const [comment, fields] of technical)
      await aTechnicalInput(db, {
        comment,
        anchor: fields.parameter && "article-1",
        fields,
        confidential: secretOnes(fields),
      });
    const rights: [string | undefined, Record<string, string>][] = [
      ["article-2", { rights: "privacy,life", groups: "journalists" }],
      ["article-2", { rights: "privacy", groups: secret }],
      [undefined, { rights: "privacy" }],
    ];
    for (const [anchor, fields] of rights)
      await aHumanRightsInput(db, { comment: one, anchor, fields, confidential: secretOnes(fields) });

    const portal = await aPortal(db);
    const cookie = await cookieOf(db, portal, analyst);
    const address = `/officials/${government.code}/consultations/${consultation.reference}/digest`;
    const textOf = async (path: string) => (await portal.get(path, cookie)).text();
    const csv = await textOf(`${address}.csv`);
    const rows = csv.trimEnd().split("\r\n").slice(1).map(cellsOf);
    return {
      textOf,
      page: await textOf(`${address}/inputs`),
      rowsOf: (section: string) =>
        rows.filter(([own]) => own?.startsWith(section)).map(([, ...row]) => row.slice(0, 3)),
      addresses: rows.map(([section = "", , , count = "", at = ""]) => ({ section, count, at })),
    };
  }

  /** The counts in the rows of the tables in that part of the page. */
  function countsIn(page: string, id: string) {
    const start = page.indexOf(`id="${id}"`);
    const section = page.slice(start, page.indexOf("</section>", start));
    return [...section.matchAll(/__cell--numeric">(\d+)</g)].map(([, count]) => Number(count));
  }
  const counts = (rows: string[][]) => rows.map(([, , count]) => Number(count));

  test("are part of one value that JSON holds, with no more of an input than is shown", async () => {
    const read = await anAnalystsConsultation(db);
    const comment = await aComment(db, { consultation: read.consultation });
    const fields = { ...speed, preferred_value: "at least 3", hours: "40", entry: "5A001", product: "Sonde" };
    for (const anchor of ["article-1", undefined]) await aTechnicalInput(db, { comment, anchor, fields });
    await aHumanRightsInput(db, { comment, fields: { rights: "life", groups: secret } });

    const digest = await digestOf(db, read);

    expect(JSON.parse(JSON.stringify(digest))).toEqual(digest);
    const { technical } = digest.inputs;
    const source = ["attribution", "author_name", "number", "organisation", "stakeholder_group"];
    for (const [one] of [
      technical.burden.lines.map(({ spread }) => spread.stated[0]),
      technical.thresholds.map(({ preferred }) => preferred[0]?.values[0]?.sources[0]),
      technical.entries.rows.map(({ sources }) => sources[0]),
      technical.availability.products.map(({ sources }) => sources[0]),
    ])
      expect(Object.keys(one ?? {}).sort()).toEqual(source);
  });

  test("have each value of a threshold with as many comments as the digest counts", async () => {
    const { page, rowsOf } = await aDigest();

    const rows = rowsOf("threshold");

    expect(rows).toEqual([
      ["article-1", "Speed (m/s)/present/1500", "1"],
      ["article-1", "Speed (m/s)/proposed/1000", "1"],
      ["article-1", "Speed (m/s)/preferred/academia/at least 3000", "1"],
      ["article-1", "Speed (m/s)/preferred/civil society/1500 to 2000", "1"],
      ["article-1", "Speed (m/s)/confidential", "1"],
    ]);
    expect(counts(rows).sort()).toEqual(countsIn(page, "threshold-1").sort());
  });

  test("have the burden by field and currency, and nothing of what is confidential but its count", async () => {
    const { page, rowsOf } = await aDigest();

    const rows = rowsOf("burden");

    expect(rows).toEqual([
      ["one_off_cost/EUR", "stated/10000 to 20000", "2"],
      ["one_off_cost/EUR", "confidential", "0"],
      ["one_off_cost/USD", "stated/5", "1"],
      ["one_off_cost/USD", "confidential", "0"],
      ["hours", "stated/", "0"],
      ["hours", "confidential", "1"],
      ["smaller_firm", "yes", "1"],
    ]);
    const [eur = 0, noEur = 0, usd = 0, noUsd = 0, hours = 0, noHours = 0] = counts(rows);
    expect(countsIn(page, "burden")).toEqual([eur + noEur, usd + noUsd, hours + noHours]);
  });

  test("have what is in another unit as such, and never as a figure", async () => {
    const { consultation, analyst, government } = await anAnalystsConsultation(db);
    const comment = await aComment(db, { consultation });
    const fields = { ...speed, preferred_value: "5 km/h", transition_months: "2 years" };
    await aTechnicalInput(db, { comment, anchor: "article-1", fields });
    const portal = await aPortal(db);
    const cookie = await cookieOf(db, portal, analyst);
    const address = `/officials/${government.code}/consultations/${consultation.reference}/digest`;

    const csv = await (await portal.get(`${address}.csv`, cookie)).text();
    const page = await (await portal.get(`${address}/inputs`, cookie)).text();

    expect(csv).toContain("threshold,article-1,Speed (m/s)/in another unit,1,");
    expect(csv).not.toContain("preferred/");
    expect(csv).toContain("burden,transition_months,stated/,0,");
    expect(csv).toContain("burden,transition_months,in another unit,1,");
    expect(page).toContain("not counted in 1, being in another unit: see the comment");
    expect(page).toContain("A value in another unit, or in one that is confidential");
  });

  test("have what is said of each product", async () => {
    const { page, rowsOf } = await aDigest();

    const rows = rowsOf("availability");

    expect(rows.filter(([, , count]) => count !== "0")).toEqual([
      ["sonde, Japan", "", "2"],
      ["sonde, Japan", "comparable_quality/yes", "1"],
      ["sonde, Japan", "comparable_quality/unknown", "1"],
      ["sonde, Japan", "sufficient_quantity/no", "1"],
    ]);
    expect(rows).toHaveLength(9);
    expect(countsIn(page, "availability")).toEqual([2]);
    expect(page).toContain("Comparable quality: 1 yes and 1 not known. Sufficient quantity: 1 no.");
  });

  test("have each cell of the matrix, and lead to as many inputs", async () => {
    const { textOf, rowsOf, addresses } = await aDigest();

    expect(rowsOf("human rights")).toEqual([
      ["*", "", "1"],
      ["*", "privacy", "1"],
      ["*", "privacy/not named", "1"],
      ["article-2", "", "2"],
      ["article-2", "life", "1"],
      ["article-2", "life/journalists", "1"],
      ["article-2", "life/confidential", "0"],
      ["article-2", "privacy", "2"],
      ["article-2", "privacy/journalists", "1"],
      ["article-2", "privacy/confidential", "1"],
    ]);
    const cells = addresses.filter(({ section }) => section.startsWith("human rights"));
    for (const { count, at } of cells) {
      if (count === "0") expect(at).toBe("");
      else {
        const { pathname, search } = new URL(at);
        const behind = await textOf(pathname + search);
        expect([at, behind.match(/<li class="app-quote">/g)?.length]).toEqual([at, Number(count)]);
      }
    }
  });

  test("lead to the place of the digest that names the comments", async () => {
    const { page, addresses } = await aDigest();
    const own = addresses.filter(({ section }) => /^(threshold|burden|availability)$/.test(section));

    expect(own.length).toBeGreaterThan(15);
    for (const { at } of own) {
      expect(at).toMatch(/\/digest\/inputs#/);
      expect(page).toContain(`id="${at.split("#")[1]}"`);
    }
  });
});
