/** Does it for each, one after another. One that fails keeps no other waiting: what failed is told after all; at once where it is stopped. */
export async function eachApart<One>(
  all: readonly One[],
  signal: AbortSignal,
  act: (one: One) => Promise<unknown>,
) {
  const failures: unknown[] = [];
  for (const one of all)
    try {
      await act(one);
    } catch (error) {
      if (signal.aborted) throw error;
      failures.push(error);
    }
  const [first] = failures;
  if (failures.length > 1) throw new AggregateError(failures, failures.map(String).join("; "));
  if (failures.length === 1) throw first;
}
