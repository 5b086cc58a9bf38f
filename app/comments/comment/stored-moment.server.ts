import { startOfDay } from "#app/consultations/local-time.server.ts";
import type { Db, Owner } from "#db/schema.ts";

/**
 * The moment that is stored for what its owner does to a comment now. For someone at risk it is only the day, as its beginning on the
 * authority's clocks: two ways to round would together tell more than one.
 */
export async function storedMoment(
  db: Db,
  owner: Owner,
  { consultationId, now }: { consultationId: string; now: Date },
): Promise<Date> {
  if (!owner.startsWith("key:")) return now;
  const { time_zone } = await db
    .selectFrom("consultation")
    .select("time_zone")
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return startOfDay(now, time_zone);
}
