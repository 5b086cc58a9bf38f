import type { Db } from "#db/schema.ts";

/**
 * The next reference of a government's series for that year, `NL-2026-003`. Runs in the transaction that stores the
 * consultation; the series only ever grows, so a reference is never given twice.
 */
export async function nextReference(db: Db, government_code: string, year: number) {
  const { last_number } = await db
    .insertInto("reference_series")
    .values({ government_code, year, last_number: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["government_code", "year"])
        .doUpdateSet((eb) => ({ last_number: eb("reference_series.last_number", "+", 1) })),
    )
    .returning("last_number")
    .executeTakeFirstOrThrow();
  return `${government_code}-${year}-${String(last_number).padStart(3, "0")}`;
}
