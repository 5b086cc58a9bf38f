import type { Db } from "#db/schema.ts";

/** Gives the next reference of the government's series for the year, `NL-2026-003`; none is ever given twice. */
export async function nextReference(db: Db, { government, year }: { government: string; year: number }) {
  const { last_number } = await db
    .insertInto("reference_series")
    .values({ government_code: government, year, last_number: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["government_code", "year"])
        .doUpdateSet((series) => ({ last_number: series("reference_series.last_number", "+", 1) })),
    )
    .returning("last_number")
    .executeTakeFirstOrThrow();
  return `${government}-${year}-${String(last_number).padStart(3, "0")}`;
}
