import type { Migration } from "kysely/migration";
import * as first from "./0001-portal.ts";
import * as organisations from "./0003-organisations.ts";

/** In order; a migration that has been released is never changed. */
export const migrations: Record<string, Migration> = {
  "0001-portal": first,
  "0003-organisations": organisations,
};
