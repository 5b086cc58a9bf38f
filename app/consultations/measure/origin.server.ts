import type { Db } from "#db/schema.ts";
import { cutMeasure, type MeasureOrigin } from "./cut-measure.ts";
import { doubtsIn } from "./doubts.ts";

/** Whose law a stored measure is, and in which language its authentic text. */
export async function originOfMeasure(db: Db, consultationId: string): Promise<MeasureOrigin> {
  const { government_code: government, language } = await db
    .selectFrom("consultation")
    .select(["government_code", "language"])
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return { government, language };
}

/** What is doubtful in how the measure of a draft is cut. */
export async function doubtsOfMeasure(db: Db, consultationId: string) {
  const { measure_markdown } = await db
    .selectFrom("consultation")
    .select("measure_markdown")
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return doubtsIn(cutMeasure(measure_markdown, await originOfMeasure(db, consultationId)));
}
