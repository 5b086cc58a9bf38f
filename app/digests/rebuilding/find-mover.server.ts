import type { Db } from "#db/schema.ts";
import { findSidesOf } from "../building/frozen-sides.server.ts";
import { selectMoving } from "../building/moving.server.ts";
import { findGround } from "../building/reading-ground.server.ts";
import { passageComparer } from "./compare-passages.server.ts";
import { type Moving, renamedOf } from "./move-of.ts";
import type { RebuildProposal } from "./rebuild-proposal.ts";
import { findGroundNumbers } from "./rebuild-state.server.ts";
import { findWorkedOn } from "./worked-on.server.ts";

/** By what passages are moved to key points that were chosen anew. */
export interface Mover {
  rebuild_id: string;
  /** The id and the number of the edit by which that was accepted, and the number of the last that is regarded. */
  accepting_edit: string;
  accepted_as: number;
  edit_number: number;
  compare: ReturnType<typeof passageComparer>;
  moving: Moving;
}

/** Null where nothing is to be moved. */
export async function findMover(db: Db, consultationId: string): Promise<Mover | null> {
  // Before all else: what is edited or undone while the rest is read is regarded the next time.
  const ground = await findGroundNumbers(db, consultationId);
  const rebuild = await selectMoving(db)
    .innerJoin("digest_edit as edit", "edit.id", "rebuild.accepting_edit")
    .select(["rebuild.id", "rebuild.choice", "edit.number", "edit.id as accepting_edit"])
    .where("rebuild.consultation_id", "=", consultationId)
    .where("undo.id", "is", null)
    .orderBy("edit.number")
    .limit(1)
    .executeTakeFirst();
  const build = await findSidesOf(db, consultationId);
  if (!rebuild || rebuild.choice === null || !ground || !build) return null;
  const proposal: RebuildProposal = JSON.parse(rebuild.choice);
  const places = new Map(proposal.points.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: { id: string }) => places.get(id) ?? -1;
  const ended = new Set(proposal.fates.map(({ id }) => id).filter((id) => !places.has(id)));
  const sides = proposal.sides.flatMap((key) => build.sides.get(key) ?? []);
  const there = new Set(build.points);
  const worked = await findWorkedOn(db, consultationId);
  // What names a key point of the choice makes it, though officials worked on that key point since.
  for (const { quote_passage_id } of proposal.points) worked.passages.delete(quote_passage_id);
  return {
    ...{ rebuild_id: rebuild.id, accepting_edit: rebuild.accepting_edit, accepted_as: rebuild.number },
    edit_number: ground.edit_number,
    compare: passageComparer(consultationId, {
      ground: await findGround(db, consultationId),
      // In the order in which they were compared: of two that are as near it is the first. To one that ended an earlier release may have given
      // words again.
      sides: sides.map((side) => ({
        ...side,
        key_points: side.key_points
          .filter(({ id }) => !ended.has(id))
          .toSorted((one, other) => placeOf(one) - placeOf(other)),
      })),
      named: new Map(
        proposal.points.flatMap(({ quote_passage_id, id }) =>
          // One is deleted where nothing makes it for a while.
          there.has(id) ? [[quote_passage_id, id]] : [],
        ),
      ),
    }),
    moving: { worked, ended, renamed: renamedOf(proposal.fates) },
  };
}
