import type { AppLoadContext } from "@remix-run/server-runtime";
import type { Logger } from "pino";
import type { Owner } from "#db/schema.ts";

/** What looks after the files has of the portal. */
export type Keeper = Pick<AppLoadContext, "db" | "vault" | "files" | "settings"> & {
  /** Where failures with what belongs to that owner are told. */
  logFor: (owner: Owner) => Logger;
};
