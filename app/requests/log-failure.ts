import type { Logger } from "pino";

/** Records a bug by its message and place alone: a database's error can carry the values that it choked on. */
export function logFailure(log: Logger, error: unknown) {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  log.error({ err: { name, message, stack } }, "failed");
}
