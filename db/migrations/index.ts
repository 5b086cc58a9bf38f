import type { Migration } from "kysely/migration";
import * as first from "./0001-portal.ts";
import * as questions from "./0004-questions.ts";

/** In order; a migration that has been released is never changed. */
export const migrations: Record<string, Migration> = {
  "0001-portal": first,
  "0004-questions": questions,
};
