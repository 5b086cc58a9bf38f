import type { Db } from "#db/schema.ts";
import { sideKey } from "../themes/strata.ts";
import { type FrozenSide, findFrozen } from "./frozen-sides.server.ts";

/**
 * Has passages assigned by that build from now on. Builds only go forward: to go back to an earlier one is a further one that is like
 * it, and has the sides of which key points were chosen since.
 */
export async function switchBuild(db: Db, consultationId: string, number: number) {
  const standing = await findFrozen(db, consultationId);
  if (!standing || standing.number === number) return;
  const wanted = await db
    .selectFrom("digest_build")
    .selectAll()
    .where("consultation_id", "=", consultationId)
    .where("number", "=", number)
    .executeTakeFirstOrThrow();
  const isFurther = number > standing.number;
  const next = isFurther ? number : standing.number + 1;
  if (!isFurther) {
    const sides: FrozenSide[] = JSON.parse(wanted.frozen);
    const known = new Set(sides.map(sideKey));
    const since = standing.sides.filter((side) => !known.has(sideKey(side)));
    const frozen = JSON.stringify([...sides, ...since]);
    await db
      .insertInto("digest_build")
      .values({ ...wanted, number: next, frozen })
      .execute();
  }
  await db
    .updateTable("digest_progress")
    .set({ build_number: next })
    .where("consultation_id", "=", consultationId)
    .execute();
}

/** Whether passages are still assigned by that build; where they are it stays so until the transaction ends. */
export async function holdBuild(db: Db, consultationId: string, number: number) {
  const held = await db
    .updateTable("digest_progress")
    .set((set) => ({ build_number: set.ref("build_number") }))
    .where("consultation_id", "=", consultationId)
    .where("build_number", "=", number)
    .returning("build_number")
    .executeTakeFirst();
  return held !== undefined;
}
