import { subscribe } from "node:diagnostics_channel";
import { unrendered } from "#app/content/unrendered.ts";
import { Refused } from "#app/requests/refusals.ts";
import { NewerDatabase } from "#db/migrate.server.ts";
import { BadSetting } from "./settings.ts";

/** Runs a command; where it fails for a reason that the operator can mend, says so in one sentence. Exit code 1. */
export async function run(command: () => Promise<unknown>) {
  subscribe(unrendered, (error) =>
    console.warn("A text is kept as it was typed, since it could not be rendered:", error),
  );
  try {
    await command();
  } catch (error) {
    const reason = explain(error);
    console.error(reason ?? error);
    process.exit(1);
  }
}

/** The sentence for the operator, or null where the failure is ours. */
function explain(error: unknown) {
  if (error instanceof BadSetting || error instanceof NewerDatabase || error instanceof Refused)
    return error.message;
  if (!(error instanceof Error) || !("code" in error)) return null;
  if (error.code === "EACCES" && "syscall" in error && error.syscall === "listen")
    return "This port is for the machine's administrator alone. Set PORT to a number above 1023 (see .env.example).";
  switch (error.code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return error.message;
    case "EADDRINUSE":
      return "The port is in use. Stop what uses it, or set PORT to another number (see .env.example).";
    case "EADDRNOTAVAIL":
      return "This machine does not have the address set as HOST (see .env.example).";
    case "EACCES":
    case "EEXIST":
    case "ENOTDIR":
    case "EPERM":
    case "EROFS":
    case "SQLITE_CANTOPEN":
    case "SQLITE_CANTOPEN_ISDIR":
    case "SQLITE_READONLY":
    case "SQLITE_READONLY_DIRECTORY":
      return `Parley may not write where it has to (${error.message}). Give it the right to, or set DATABASE_URL to a folder that it may write to.`;
    case "SQLITE_NOTADB":
      return "The file that DATABASE_URL names is not a database. Name another file.";
    case "SQLITE_BUSY":
    case "55P03":
      return "Another process has kept the database for minutes. Wait until it has ended, and start again.";
    case "SQLITE_FULL":
    case "ENOSPC":
      return "The disk is full, so nothing could be written. Make room, and start again.";
    case "ECONNREFUSED":
    case "ENOTFOUND":
    case "28P01":
    case "28000":
    case "3D000":
      return `The database in DATABASE_URL cannot be reached (${error.message}). Check that it runs and that the name and password are right.`;
    default:
      return null;
  }
}
