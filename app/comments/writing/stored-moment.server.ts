import { startOfDay } from "#app/consultations/local-time.server.ts";
import type { Db } from "#db/schema.ts";
import type { Writer } from "./writer.ts";

/**
 * The moment that is stored for what the writer does now. For someone at risk it is only the day, as its beginning on the
 * authority's clocks: two ways to round would together tell more than one.
 */
export async function storedMoment(
  db: Db,
  writer: Pick<Writer, "kind">,
  { consultationId, now }: { consultationId: string; now: Date },
): Promise<Date> {
  if (writer.kind !== "at risk") return now;
  const { time_zone } = await db
    .selectFrom("consultation")
    .select("time_zone")
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return startOfDay(now, time_zone);
}
