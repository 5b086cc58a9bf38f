import pino, { type Logger } from "pino";

/** Different failures of one day; more are one fault that says something else each time. */
const mostKept = 100;

export type UntoldFailures = ReturnType<typeof untoldFailures>;

/** Those of every portal in this process, which tell what they keep before it ends. */
const all = new Set<{ tell: () => void }>();
process.once("exit", () => {
  for (const kept of all) kept.tell();
});

/**
 * A log for failures in at-risk mode, whose moment could tell when somebody wrote. Each is kept in memory, without a time
 * and counted, and told to the operator's log with the first request of the next day (UTC), or when the process stops.
 * What a process that is killed had kept is lost. `hold` is called where there is something to keep, and what it gives once that
 * has been told: whoever ends what has nothing to do is not to end this, which would tell it at once.
 */
export function untoldFailures(log: Logger, hold: () => () => void = () => () => undefined) {
  const failures = new Map<string, number>();
  let day = "";
  let letGo: (() => void) | null = null;

  const kept = {
    /** Takes lines as `log` does. */
    log: pino(
      { level: "error", base: undefined, timestamp: false },
      {
        write(line: string) {
          letGo ??= hold();
          if (failures.has(line) || failures.size < mostKept)
            failures.set(line, (failures.get(line) ?? 0) + 1);
        },
      },
    ),
    tell() {
      for (const [line, times] of failures)
        log.error({ err: JSON.parse(line).err, times, day }, "failed in at-risk mode");
      failures.clear();
      letGo?.();
      letGo = null;
    },
    /** Tells what was kept where another day has begun. */
    turnTo(now: Date) {
      const today = now.toISOString().slice(0, 10);
      if (day !== today) kept.tell();
      day = today;
    },
  };
  all.add(kept);
  return kept;
}
