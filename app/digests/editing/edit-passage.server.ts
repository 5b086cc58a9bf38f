import type { Account } from "#app/accounts/account.ts";
import type { Db } from "#db/schema.ts";
import { changeOf, passageSubject, subjectsOfRow, tagsSubject } from "./change.ts";
import { type Editing, editDigest } from "./edit-digest.server.ts";
import { findPassages, findShownPoint, isOfOneSide, notEdited, rowOf } from "./made-by.server.ts";

interface PassageOfPoint extends Editing {
  passageId: string;
  keyPointId: string;
}

/** As near as the quote, since officials' word counts for more than any likeness. */
export const asNearAsCanBe = 1000;

/** Says that a passage makes a key point, or that it does not; one that names it stays, so that its words do. */
export async function decidePassage(
  db: Db,
  official: Account,
  { passageId, keyPointId, act, ...editing }: PassageOfPoint & { act: "confirm" | "refuse" },
) {
  return editDigest(db, official, editing, async (db) => {
    const [passage] = (await findPassages(db, editing.consultation.id, [passageId])) ?? [];
    const point = await findShownPoint(db, editing.consultation.id, keyPointId);
    const made = passage?.made.filter(({ shown_as }) => shown_as === keyPointId) ?? [];
    if (!point || made.length === 0) return notEdited("gone", passageSubject(passageId));
    if (act === "refuse" && made.some(({ names }) => names))
      return notEdited("names", passageSubject(passageId));
    const before = made.map(rowOf);
    const after = before.map((row) => ({ ...row, made_by: "official" as const }));
    const ids = act === "confirm" ? before.map(({ key_point_id }) => key_point_id) : point.ids;
    return {
      kind: act,
      told: { key_point_id: keyPointId },
      change: changeOf({ made: [{ passage_id: passageId, before, after: act === "confirm" ? after : [] }] }),
      verdicts: ids.map((key_point_id) => ({
        ...{ passage_id: passageId, key_point_id },
        verdict: act === "confirm" ? ("makes" as const) : ("does not make" as const),
      })),
    };
  });
}

/**
 * Has a passage make a key point of its side, beside any that it makes already, or, where it moves, in place of those. One
 * that names a key point does not move.
 */
export async function addPassage(
  db: Db,
  official: Account,
  { passageId, keyPointId, moves = false, ...editing }: PassageOfPoint & { moves?: boolean },
) {
  return editDigest(db, official, editing, async (db) => {
    const [passage] = (await findPassages(db, editing.consultation.id, [passageId])) ?? [];
    const point = await findShownPoint(db, editing.consultation.id, keyPointId);
    if (!passage || !point || !isOfOneSide(passage, point))
      return notEdited("gone", passageSubject(passageId), ...subjectsOfRow("key_point", keyPointId));
    if (passage.made.some(({ shown_as }) => shown_as === keyPointId))
      return notEdited("same", passageSubject(passageId));
    if (moves && passage.made.some(({ names }) => names))
      return notEdited("names", passageSubject(passageId));
    const before = passage.made.map(rowOf);
    const added = { key_point_id: keyPointId, nearness: asNearAsCanBe, made_by: "official" as const };
    const left = moves ? before.map(({ key_point_id }) => key_point_id) : [];
    return {
      kind: moves ? "move" : "add",
      told: { key_point_id: keyPointId },
      change: changeOf({
        made: [{ passage_id: passageId, before, after: [...(moves ? [] : before), added] }],
      }),
      verdicts: [
        { passage_id: passageId, key_point_id: keyPointId, verdict: "makes" },
        ...left.map((key_point_id) => ({
          ...{ passage_id: passageId, key_point_id, verdict: "does not make" as const },
        })),
      ],
    };
  });
}

/** Gives a passage these tags and no others. */
export async function tagPassage(
  db: Db,
  official: Account,
  { passageId, tags, ...editing }: Editing & { passageId: string; tags: string[] },
) {
  return editDigest(db, official, editing, async (db) => {
    const subject = tagsSubject(passageId);
    const [passage] = (await findPassages(db, editing.consultation.id, [passageId])) ?? [];
    if (!passage) return notEdited("gone", subject);
    const had = await db
      .selectFrom("passage_tag")
      .select("name")
      .where("passage_id", "=", passageId)
      .orderBy("name")
      .execute();
    const before = had.map(({ name }) => name);
    const after = [...new Set(tags)].sort();
    if (after.join() === before.join()) return notEdited("same", subject);
    const [of] = passage.made.flatMap(({ shown_as }) => shown_as ?? []);
    return {
      kind: "tag",
      told: { ...(of && { key_point_id: of }), name: after.join(", ") },
      change: changeOf({ tags: [{ passage_id: passageId, before, after }] }),
    };
  });
}
