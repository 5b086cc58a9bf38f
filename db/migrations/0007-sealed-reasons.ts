import type { Kysely } from "kysely";

/** Why an author is not to be named can tell who it is, so from now on it is sealed; see sealReasons for the earlier ones. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable("comment").addColumn("sealed_reason", "text").execute();
}
