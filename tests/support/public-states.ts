import { publicState } from "#app/consultations/public-state.server.ts";
import type { Db } from "#db/schema.ts";

/** A text that is another as soon as the pages of any consultation are void. */
export async function publicStates(db: Db, now: Date) {
  const consultations = await db.selectFrom("consultation").select("reference").orderBy("id").execute();
  const states = await Promise.all(
    consultations.map(({ reference }) => publicState(db, { is: "consultation", reference }, now)),
  );
  return states.map(({ text }) => text).join(" ");
}
