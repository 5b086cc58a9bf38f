import { sql } from "kysely";
import type { EventTable } from "#db/event-table.ts";
import { insertRows } from "#db/insert-rows.server.ts";
import type { Db } from "#db/schema.ts";

export type NewEvent = Pick<EventTable, "kind" | "occurred_at"> &
  Partial<Pick<EventTable, "comment_id" | "version" | "actor_id">>;

/**
 * Writes down what happened on a consultation, for all that is to follow from it later. In the transaction in which it
 * happens, so that it is there if that is; the caller has locked the consultation, so that numbers have no gaps.
 */
export async function recordEvents(db: Db, consultationId: string, events: readonly NewEvent[]) {
  if (events.length === 0) return;
  const { last } = await db
    .selectFrom("event")
    .select(({ fn }) => fn.coalesce(fn.max("number"), sql<number>`0`).as("last"))
    .where("consultation_id", "=", consultationId)
    .executeTakeFirstOrThrow();
  const rows = events.map((event, index) => ({
    ...{ comment_id: null, version: null, actor_id: null, ...event },
    consultation_id: consultationId,
    number: last + 1 + index,
  }));
  await insertRows(db, "event", rows);
}
