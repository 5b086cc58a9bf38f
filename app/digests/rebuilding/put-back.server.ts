import type { Progress } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { insertRows } from "#db/insert-rows.server.ts";
import { idsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { markAssigned, waitToBeAssigned } from "../building/assign-again.server.ts";
import { holdProgress } from "../building/hold-progress.server.ts";
import { selectMoving } from "../building/moving.server.ts";
import type { ComparedPassage } from "./compare-passages.server.ts";
import { endAgain } from "./end-again.server.ts";

/** By key point, the passages that made it, each with its nearness; under no key point, those that made none. */
type FormerMakings = Record<string, [string, number][]>;

const none = "";

/** What these passages make before they are moved: nothing that an official said is among it. */
export function formerOf(passages: ComparedPassage[]) {
  const former: FormerMakings = {};
  const add = (point: string, making: [string, number]) => {
    former[point] = former[point] ?? [];
    former[point].push(making);
  };
  for (const { id, before } of passages) {
    for (const { key_point_id, nearness } of before) add(key_point_id, [id, nearness]);
    if (before.length === 0) add(none, [id, 0]);
  }
  return former;
}

/** Has what is undone put back: the last that was moved first, a row of what was moved in each step. */
export async function putBackPassages(db: Db, consultationId: string, progress: Progress) {
  const undone = await selectMoving(db)
    .innerJoin("digest_edit as edit", "edit.id", "rebuild.accepting_edit")
    .select(["rebuild.id", "edit.id as accepting_edit"])
    .where("rebuild.consultation_id", "=", consultationId)
    .where("undo.id", "is not", null)
    // The later of two was moved from where the earlier one had put it.
    .orderBy("edit.number", "desc")
    .execute();
  for (const { id, accepting_edit } of undone) {
    for (let isLeft = true; isLeft; ) {
      await progress("putting passages back");
      isLeft = await inTransaction(db, (db) => putSomeBack(db, consultationId, id));
    }
    await inTransaction(db, async (db) => {
      await holdProgress(db, consultationId);
      await endAgain(db, accepting_edit);
      // What made nothing before waits to be assigned, whoever came to rest meanwhile.
      await waitToBeAssigned(db, consultationId);
      await db.updateTable("digest_rebuild").set({ choice: null }).where("id", "=", id).execute();
      await db.deleteFrom("digest_moved").where("rebuild_id", "=", id).execute();
    });
  }
}

async function putSomeBack(db: Db, consultationId: string, rebuildId: string) {
  const { build_number } = await holdProgress(db, consultationId);
  const moved = await db
    .selectFrom("digest_moved")
    .select(["to_number", "former"])
    .where("rebuild_id", "=", rebuildId)
    .where("to_number", ">", 0)
    .orderBy("to_number", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!moved) return false;
  await restore(db, JSON.parse(moved.former), build_number);
  await db
    .deleteFrom("digest_moved")
    .where("rebuild_id", "=", rebuildId)
    .where("to_number", "=", moved.to_number)
    .execute();
  return true;
}

/** As far as it is there still, and no official has put it elsewhere. */
async function restore(db: Db, former: FormerMakings, build_number: number | null) {
  const all = Object.values(former).flatMap((makings) => makings.map(([id]) => id));
  const there = new Set<string>();
  for (const ids of idsAtOnce(all)) {
    const free = await selectFree(db, ids).execute();
    for (const { id } of free) there.add(id);
  }
  for (const ids of idsAtOnce([...there]))
    await db.deleteFrom("key_point_passage").where("passage_id", "in", ids).execute();
  const points = await listThere(db, Object.keys(former));
  const rows = Object.entries(former)
    .filter(([point]) => points.has(point))
    .flatMap(([key_point_id, makings]) =>
      makings
        .filter(([id]) => there.has(id))
        .map(([passage_id, nearness]) => ({
          key_point_id,
          passage_id,
          nearness,
          made_by: "method" as const,
        })),
    );
  await insertRows(db, "key_point_passage", rows);
  const made = new Set(rows.map(({ passage_id }) => passage_id));
  // An undo has all that made nothing assigned again, and this may have been among it.
  await markAssigned(db, [...made], build_number);
  // What makes a key point is an argument, whatever the choice took it for.
  for (const ids of idsAtOnce([...made]))
    await db
      .updateTable("passage")
      .set({ why: null })
      .where("id", "in", ids)
      .where("why", "is not", null)
      .execute();
  for (const ids of idsAtOnce([...there].filter((id) => !made.has(id))))
    await db.updateTable("passage").set({ build_number: null }).where("id", "in", ids).execute();
}

function selectFree(db: Db, ids: string[]) {
  return db
    .selectFrom("passage")
    .select("id")
    .where("id", "in", ids)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("key_point_passage as made")
            .select("made.key_point_id")
            .whereRef("made.passage_id", "=", "passage.id")
            .where("made.made_by", "=", "official"),
        ),
      ),
    );
}

async function listThere(db: Db, pointIds: string[]) {
  const there = new Set<string>();
  for (const ids of idsAtOnce(pointIds))
    for (const { id } of await db.selectFrom("key_point").select("id").where("id", "in", ids).execute())
      there.add(id);
  return there;
}
