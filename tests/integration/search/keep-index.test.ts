import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { indexNewComments } from "#app/comments/record/index-comments.server.ts";
import { indexMeasure } from "#app/consultations/index-measure.server.ts";
import { currentRule } from "#app/indexing/current-rule.ts";
import { keepIndex } from "#app/search/keep-index.server.ts";
import { isAnythingLeftToIndex, isLeftToIndex } from "#app/search/left-to-index.server.ts";
import { aComment, aConsultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anOrganisation } from "#tests/support/organisation-builder.ts";

describe.each(dialects)("keeping the index (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("puts in anew what a process of an earlier release put in by its rule, and nothing else", async () => {
    const consultation = await aConsultation(db);
    const earlier = await aComment(db, { consultation, country: "NL" });
    const later = await aComment(db, { consultation, country: "NL" });
    await indexMeasure(db, consultation.id);
    await indexNewComments(db, [earlier.id, later.id]);
    await keepIndex(db);
    const put = db.updateTable("search_entry").where("consultation_id", "=", consultation.id);
    await put.set({ country: "DE" }).where("kind", "=", "comment").execute();
    await put.set({ rule: 1 }).where("subject_id", "<>", later.id).execute();

    await keepIndex(db);

    const rows = await db
      .selectFrom("search_entry")
      .select(["rule", "kind", "subject_id", "country"])
      .where("consultation_id", "=", consultation.id)
      .execute();
    expect(new Set(rows.map(({ rule }) => rule))).toEqual(new Set([currentRule]));
    const countryOf = ({ id }: { id: string }) => rows.find(({ subject_id }) => subject_id === id)?.country;
    expect([countryOf(earlier), countryOf(later)]).toEqual(["NL", "DE"]);
    expect(rows.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["measure", "provision"]));
  });

  test("takes what does not say its rule for what the first one made", async () => {
    const comment = await aComment(db);
    await indexNewComments(db, [comment.id]);
    const { rule: _, ...row } = await db
      .selectFrom("search_entry")
      .selectAll()
      .where("subject_id", "=", comment.id)
      .executeTakeFirstOrThrow();
    const columns = Object.keys(row).map((name) => sql.ref(name));
    // Behind all others: the place beside its own may be another's.
    const last = await db
      .selectFrom("search_entry")
      .select("ordinal")
      .orderBy("ordinal", "desc")
      .limit(1)
      .execute();
    await sql`insert into search_entry (${sql.join(columns)})
      values (${sql.join(Object.values({ ...row, ordinal: Number(last[0]?.ordinal) + 1 }))})`.execute(db);

    const rules = await db
      .selectFrom("search_entry")
      .select("rule")
      .where("subject_id", "=", comment.id)
      .orderBy("ordinal")
      .execute();
    expect(rules.map(({ rule }) => rule)).toEqual([currentRule, 1]);
  });

  test("leaves organisations told whether comments of theirs are still to be put in", async () => {
    const consultation = await aConsultation(db);
    const { id } = await anOrganisation(db, { name: "Guild" });
    const sent = { consultation, organisation_id: id, organisation: "Guild" };
    expect(await isLeftToIndex(db, id)).toBe(false);
    await aComment(db, { ...sent, organisation: null });
    await aComment(db, { ...sent, status: "held" });
    expect(await isLeftToIndex(db, id)).toBe(false);
    await aComment(db, sent);
    expect(await isLeftToIndex(db, id)).toBe(true);
    await keepIndex(db);
    expect(await isLeftToIndex(db, id)).toBe(false);
    await db.updateTable("search_progress").set({ rule: 1 }).execute();
    expect(await isLeftToIndex(db, id)).toBe(true);
  });

  test("leaves everyone told whether anything public is still to be put in", async () => {
    const draft = await aConsultation(db, { stage: "draft" });
    const without = await aConsultation(db);
    const consultation = await aConsultation(db);
    await db.deleteFrom("search_progress").execute();
    const isLeft = async ({ reference }: { reference: string }) => isAnythingLeftToIndex(db, reference);
    expect(await isLeft(consultation)).toBe(false);
    await aComment(db, { consultation });
    expect(await isLeft(consultation)).toBe(true);
    expect(await isLeft(without)).toBe(false);
    expect(await isAnythingLeftToIndex(db, "")).toBe(true);
    await keepIndex(db);
    expect(await isAnythingLeftToIndex(db, "")).toBe(false);
    await db.updateTable("search_progress").set({ rule: 1 }).execute();
    expect(await isLeft(without)).toBe(true);
    expect(await isLeft(draft)).toBe(false);
  });
});
