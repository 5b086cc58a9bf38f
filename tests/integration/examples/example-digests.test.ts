import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { readFilters } from "#app/comments/comment/filters.ts";
import { selectConsultations } from "#app/consultations/find-consultation.server.ts";
import { digestCsv } from "#app/digests/digest-csv.server.ts";
import { loadExamples } from "#app/examples/load-examples.server.ts";
import { loadGovernments } from "#app/governments/load-governments.server.ts";
import { anOfficial } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { digestOf } from "#tests/support/digest-reader.ts";
import { english } from "#tests/support/english.tsx";
import { countComments } from "#tests/support/listing.ts";

const origin = "https://parley.example";
describe("the digests of the examples", () => {
  const db = useDatabase("SQLite");

  test("count, for every answer, as many comments as its address lists", async () => {
    await loadGovernments(db);
    await loadExamples(db, new Date("2026-11-24T10:00:00.000Z"));

    const expected: string[] = [];
    const listed: string[] = [];
    for (const consultation of await selectConsultations(db).execute()) {
      const government = await db
        .selectFrom("government")
        .selectAll()
        .where("code", "=", consultation.government_code)
        .executeTakeFirstOrThrow();
      const { id } = await anOfficial(db, { government, role: "analyst" });
      const analyst = await findAccount(db, id);
      if (!analyst) throw new Error("The analyst has no account");
      const digest = await digestOf(db, { consultation, analyst });
      const csv = digestCsv(english, digest, { origin, consultation });
      for (const line of csv.split("\r\n").filter((line) => /^answer/.test(line))) {
        const filters = readFilters(new URL(line.slice(line.indexOf(origin))).searchParams);
        const comments = await countComments(db, consultation, filters);
        expected.push(line);
        listed.push(line.replace(/,\d+,(?=https)/, `,${comments},`));
      }
    }

    expect(expected.length).toBeGreaterThan(100);
    expect(listed).toEqual(expected);
  });
});
