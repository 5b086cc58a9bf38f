import { sql } from "kysely";
import type { Db } from "#db/schema.ts";

/** Which keys of campaigns are looked for. */
export interface SoughtKeys {
  consultation_id: string;
  hashes: readonly number[];
  /** Only of campaigns of this rule, begun by a comment of a lower number; left out for all. */
  begun?: BegunBefore;
}

interface BegunBefore {
  rule: number;
  before: number;
}

/** The campaign whose id stands in that column, where it was begun so; for `exists`. */
export function selectBegun(db: Db, id: string, { rule, before }: BegunBefore) {
  return db
    .selectFrom("campaign as begun")
    .innerJoin("comment as first", "first.id", "begun.first_comment_id")
    .select("begun.id")
    .where("begun.id", "=", sql.ref<string>(id))
    .where("begun.rule", "=", rule)
    .where("first.number", "<", before);
}
