import { vi } from "vitest";

/** The names by which anything asks a query, or a form, for its values while the work is done. */
export async function namesAskedFor(work: () => Promise<unknown>): Promise<Set<string>> {
  const asking = (["get", "getAll", "has"] as const).map((way) => vi.spyOn(URLSearchParams.prototype, way));
  try {
    await work();
    return new Set(asking.flatMap(({ mock }) => mock.calls.map(([name]) => name)));
  } finally {
    for (const way of asking) way.mockRestore();
  }
}
