import type { Logger } from "pino";
import type { Keeper } from "#app/comments/parts/attachments/keeper.ts";
import { logFailure } from "#app/requests/log-failure.ts";
import { startWork, type WorkKind } from "#app/work/carry-out.server.ts";
import { clock } from "./clock.ts";
import { kindsOfWork } from "./kinds-of-work.server.ts";
import { untoldFailures } from "./untold-failures.ts";

/** Does what is due, beside other processes that do, and logs what fails. Gives what ends that. */
export function doWork({
  log,
  onBegun,
  ...ground
}: Omit<Keeper, "logFor"> & { log: Logger; onBegun?: () => () => void }) {
  const untold = untoldFailures(log, onBegun);
  const kinds = kindsOfWork({
    ...ground,
    // The moment of a failure could tell when somebody at risk wrote.
    logFor: (owner) => (owner.startsWith("key:") ? untold.log : log),
  });
  const told = ({ carryOut, ...kind }: WorkKind): WorkKind => ({
    ...kind,
    carryOut(task) {
      untold.turnTo(task.now);
      return carryOut(task);
    },
  });
  const stop = startWork(ground.db, {
    kinds: Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, told(kind)])),
    onFailure: (error, kind) => logFailure(kind === null ? log : log.child({ work: kind }), error),
    now: clock,
    ...(onBegun && { onBegun }),
  });
  return async () => {
    await stop();
    untold.tell();
  };
}
