import type { Logger } from "pino";
import type { Keeper } from "#app/comments/parts/attachments/scan-waiting.server.ts";
import { logFailure } from "#app/requests/log-failure.ts";
import { startWork } from "#app/work/carry-out.server.ts";
import { kindsOfWork } from "./kinds-of-work.server.ts";

/** Does what is due, beside other processes that do, and logs what fails. Gives what ends that. */
export function doWork({ log, ...keeper }: Keeper & { log: Logger }) {
  return startWork(keeper.db, {
    kinds: kindsOfWork(keeper),
    onFailure: (error, kind) => logFailure(kind === null ? log : log.child({ work: kind }), error),
  });
}
