import { type Kysely, type QueryExecutorProvider, sql } from "kysely";

/**
 * Which passages of a digest are to be assigned again, and how far that is, so that it goes on there after a restart. An earlier
 * release knows nothing of that, nor of the ids that passages have since 0065: it keeps no digests any more.
 */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable("digest_progress").addColumn("again", "text").execute();
  await takeFromEarlier(db);
}

/** The work has another name now; what bears the former one is in somebody's hand for good, and whoever is at it is told to stop. */
export async function takeFromEarlier(db: QueryExecutorProvider) {
  await sql`update job
    set claimed_by = 'a later release', claimed_until = '9999-12-31T23:59:59.999Z', tries = 0, error = null,
      progress = 'a later release keeps them, by another name'
    where id = 'bring digests up to date'`.execute(db);
}
