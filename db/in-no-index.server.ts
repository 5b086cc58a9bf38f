import { sql } from "kysely";

/** A column of texts by which nothing is to be looked up, so that a better index is used: without figures of its own SQLite takes any. */
export const inNoIndex = (column: string) => sql<string>`${sql.ref(column)} || ''`;
