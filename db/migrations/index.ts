import type { Migration } from "kysely/migration";
import * as first from "./0001-portal.ts";
import * as inputs from "./0002-inputs.ts";

/** In order; a migration that has been released is never changed. */
export const migrations: Record<string, Migration> = {
  "0001-portal": first,
  "0002-inputs": inputs,
};
