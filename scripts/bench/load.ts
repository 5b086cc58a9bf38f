export const clients = 8;

/** Carries the jobs out by eight clients, each of whom takes the next job when its last is done. */
export async function inTurn<Job>(jobs: Job[], carryOut: (job: Job) => Promise<unknown>) {
  const waiting = jobs.values();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (const job of waiting) await carryOut(job);
    }),
  );
}

/** A second, and in milliseconds what half of the jobs and 99 of 100 took at most. */
export interface Rate {
  perSecond: number;
  p50: number;
  p99: number;
}

/** How fast eight clients carry out the jobs. */
export async function rateOf<Job>(jobs: Job[], carryOut: (job: Job) => Promise<unknown>): Promise<Rate> {
  const times: number[] = [];
  const began = performance.now();
  await inTurn(jobs, async (job) => {
    const started = performance.now();
    await carryOut(job);
    times.push(performance.now() - started);
  });
  const seconds = (performance.now() - began) / 1000;
  times.sort((one, other) => one - other);
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return { perSecond: jobs.length / seconds, p50: at(0.5), p99: at(0.99) };
}

/** The middle of an odd number of repetitions, each figure by itself. */
export function medianRate(rates: Rate[]): Rate {
  const median = (of: (rate: Rate) => number) =>
    rates.map(of).sort((one, other) => one - other)[Math.floor(rates.length / 2)] ?? 0;
  return {
    perSecond: median(({ perSecond }) => perSecond),
    p50: median(({ p50 }) => p50),
    p99: median(({ p99 }) => p99),
  };
}
