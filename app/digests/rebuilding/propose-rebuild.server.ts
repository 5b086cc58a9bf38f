import { z } from "zod";
import type { Task } from "#app/work/carry-out.server.ts";
import type { Db } from "#db/schema.ts";
import { keepDigest } from "../building/keep-digests.server.ts";
import { rebuildOf } from "./rebuild-of.server.ts";
import { findGroundNumbers } from "./rebuild-state.server.ts";

/** The kind of work, by its name. */
export const proposingRebuild = "propose key points chosen anew";

/**
 * Works out what an official asked for, once the digest has followed what happened, and keeps it as a proposal: nothing of the digest
 * itself changes. Nothing where it was decided on meanwhile, or where there are no key points yet.
 */
export async function proposeRebuild(
  db: Db,
  payload: unknown,
  { now, progress }: Pick<Task, "now" | "progress">,
) {
  const id = z.string().parse(payload);
  const asked = await db
    .selectFrom("digest_rebuild as rebuild")
    .innerJoin("consultation", "consultation.id", "rebuild.consultation_id")
    .select(["consultation.id", "reference", "title", "stage", "opens_at", "closes_at"])
    .where("rebuild.id", "=", id)
    .where("rebuild.state", "=", "asked")
    .executeTakeFirst();
  if (!asked) return;
  await keepDigest(db, asked, { now, progress });
  const ground = await findGroundNumbers(db, asked.id);
  const say = (words: string) => progress(`${asked.reference}: ${words}`);
  const proposal = ground && (await rebuildOf(db, { consultation: asked, rebuildId: id, progress: say }));
  if (!proposal) return;
  await db
    .updateTable("digest_rebuild")
    .set({ ...ground, state: "proposed", proposal: JSON.stringify(proposal) })
    .where("id", "=", id)
    .where("state", "=", "asked")
    .execute();
}
