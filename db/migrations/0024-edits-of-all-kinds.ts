import { type Kysely, sql } from "kysely";

interface Tables {
  theme: { id: string; shown_as: string | null };
  key_point: { id: string; shown_as: string | null };
  digest_edit: OldEdit & { told: string };
  digest_edit_subject: { consultation_id: string; number: number; subject: string };
  key_point_verdict: { edit_id: string; passage_id: string; key_point_id: string; verdict: string };
}

interface OldEdit {
  id: string;
  consultation_id: string;
  number: number;
  kind: string;
  account_id: string;
  made_at: string;
  passage_id: string;
  change: string;
  undoes: string | null;
}

/**
 * Officials edit themes and key points as well as passages. What is merged or removed stays as a row, and says what it is
 * shown as, so that what is assigned to it later follows. An edit names all that it changes.
 */
export async function up(db: Kysely<Tables>) {
  await widenThemes(db);
  await widenKeyPoints(db);
  await remakeEdits(db);
  await db.schema
    .createTable("passage_tag")
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    // No reference: a passage that is published again has the same id, and is tagged as it was.
    .addColumn("passage_id", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("passage_tag_key", ["passage_id", "name"])
    .execute();
  await db.schema
    .createIndex("passage_tag_name")
    .on("passage_tag")
    .columns(["consultation_id", "name"])
    .execute();
}

async function widenThemes(db: Kysely<Tables>) {
  await db.schema.alterTable("theme").addColumn("shown_as", "text").execute();
  await db.schema.alterTable("theme").addColumn("place", "integer").execute();
  await db
    .updateTable("theme")
    .set((set) => ({ shown_as: set.ref("id") }))
    .execute();
}

async function widenKeyPoints(db: Kysely<Tables>) {
  await db.schema.alterTable("key_point").addColumn("shown_as", "text").execute();
  await db.schema.alterTable("key_point").addColumn("place", "integer").execute();
  await db.schema.alterTable("key_point").addColumn("sentence", "text").execute();
  await db.schema
    .alterTable("key_point")
    .addColumn("state", "text", (c) => c.check(sql`state in ('read', 'to be answered')`))
    .execute();
  await db.schema
    .alterTable("key_point")
    .addColumn("assigned_to", "text", (c) => c.references("account.id"))
    .execute();
  await db
    .updateTable("key_point")
    .set((set) => ({ shown_as: set.ref("id") }))
    .execute();
  await db.schema.createIndex("key_point_shown_as").on("key_point").column("shown_as").execute();
}

/** Made anew, since neither what a check allows nor what may be null can be changed in place everywhere. */
async function remakeEdits(db: Kysely<Tables>) {
  const verdicts = await db.selectFrom("key_point_verdict").selectAll().execute();
  const edits: OldEdit[] = await db
    .selectFrom("digest_edit")
    .select(["id", "consultation_id", "number", "kind", "account_id", "made_at", "passage_id"])
    .select(["change", "undoes"])
    .orderBy("number")
    .execute();
  await db.schema.dropTable("key_point_verdict").execute();
  await db.schema.dropTable("digest_edit").execute();
  await createEdits(db);
  for (const { passage_id, change, ...edit } of edits) {
    const { before, after } = JSON.parse(change);
    const made = [{ passage_id, before, after }];
    const [about] = [...before, ...after];
    await db
      .insertInto("digest_edit")
      .values({
        ...edit,
        change: JSON.stringify({ rows: [], made, tags: [] }),
        told: JSON.stringify(about ? { key_point_id: about.key_point_id } : {}),
      } as OldEdit & { told: string })
      .execute();
    await db
      .insertInto("digest_edit_subject")
      .values({
        ...{ consultation_id: edit.consultation_id, number: edit.number },
        subject: `passage:${passage_id}`,
      })
      .execute();
  }
  for (const verdict of verdicts) await db.insertInto("key_point_verdict").values(verdict).execute();
}

async function createEdits(db: Kysely<Tables>) {
  await db.schema
    .createTable("digest_edit")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    // No check: which kinds there are is said by the code alone, and a kind that is added changes no table.
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("made_at", "text", (c) => c.notNull())
    .addColumn("change", "text", (c) => c.notNull())
    .addColumn("told", "text", (c) => c.notNull())
    .addColumn("undoes", "text", (c) => c.unique().references("digest_edit.id"))
    .addUniqueConstraint("digest_edit_number", ["consultation_id", "number"])
    .execute();
  await db.schema
    .createTable("digest_edit_subject")
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("digest_edit_subject_key", ["consultation_id", "subject", "number"])
    .execute();
  await db.schema
    .createIndex("digest_edit_subject_number")
    .on("digest_edit_subject")
    .columns(["consultation_id", "number"])
    .execute();
  await db.schema
    .createTable("key_point_verdict")
    .addColumn("edit_id", "text", (c) => c.notNull().references("digest_edit.id"))
    .addColumn("passage_id", "text", (c) => c.notNull())
    .addColumn("key_point_id", "text", (c) => c.notNull())
    .addColumn("verdict", "text", (c) => c.notNull().check(sql`verdict in ('makes', 'does not make')`))
    .addPrimaryKeyConstraint("key_point_verdict_key", ["edit_id", "passage_id", "key_point_id"])
    .execute();
}
