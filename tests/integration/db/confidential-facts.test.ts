import { Migrator } from "kysely/migration";
import { beforeAll, describe, expect, test } from "vitest";
import { migrate } from "#db/migrate.server.ts";
import { migrationsAmong } from "#db/migrations/index.ts";
import { dialects, useEmptyDatabase } from "#tests/support/database.ts";
import { fillAsFirstVersion } from "#tests/support/first-database.ts";

const secret = "[Confidential (trade secret): a number]";

describe.each(dialects)("what was confidential before that was told beside the text (%s)", (dialect) => {
  const db = useEmptyDatabase(dialect);

  beforeAll(async () => {
    await fillAsFirstVersion(db);
    const provider = migrationsAmong((name) => name < "0013");
    const { error } = await new Migrator({ db, provider }).migrateToLatest();
    if (error) throw error;
    await fillAsThen();
    await migrate(db);
  });

  /** The comment that was returned has confidential words, the imported one only looks as if it had. */
  async function fillAsThen() {
    const labels = { from_label: "", to_label: "", unit: "", hint: "", options: "[]", groups: "[]" };
    const asked = { key: "hours", kind: "number", text: "How long?", required: 0, sort_order: 1 };
    await put("question", { id: "hours", consultation_id: "consultation", ...asked, ...labels });
    const part = { kind: "text", ground: "trade-secret", summary: "a number", sort_order: 0 };
    await put("confidential_part", { ...part, comment_id: "returned", version: 1 });
    const fields = JSON.stringify({ hours: secret, product: "Sonde", entry: "[Confidential", list: "" });
    for (const comment_id of ["returned", "imported"]) {
      const place = { comment_id, version: 1, sort_order: 0 };
      for (const [index, text] of [secret, "[Confidential", "Hours."].entries())
        await put("answer", { ...place, id: `${comment_id} ${index}`, question_id: "hours", text });
      for (const table of ["technical_input", "human_rights_input"])
        await put(table, { ...place, id: comment_id, fields });
    }
  }

  /** As the database then was, which the types of today do not know. */
  async function put(table: string, row: Record<string, string | number>) {
    const tables = db.withTables<Record<string, Record<string, string | number | null>>>();
    await tables.insertInto(table).values(row).execute();
  }

  test("is so where its version has confidential words and the portal's placeholder stands there", async () => {
    const answers = await db.selectFrom("answer").select("id").where("confidential", "=", 1).execute();

    expect(answers).toEqual([{ id: "returned 0" }]);
    for (const table of ["technical_input", "human_rights_input"] as const) {
      const inputs = await db.selectFrom(table).select(["id", "confidential"]).orderBy("id").execute();
      expect(inputs).toEqual([
        { id: "imported", confidential: "[]" },
        { id: "returned", confidential: '["hours"]' },
      ]);
    }
  });
});
