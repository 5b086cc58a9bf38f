import { idsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";

/** Whether a passage makes a key point, as an official said. */
export interface SaidVerdict {
  passage_id: string;
  key_point_id: string;
  verdict: "makes" | "does not make";
  /** False where it was accepted together with others, unread: then it holds, and neither confirms nor teaches anything. */
  isRead: boolean;
}

/**
 * What officials said of passages, the latest of each passage and key point; what was undone is not among them. Either may
 * be gone by now.
 */
export async function listVerdicts(db: Db, consultationId: string) {
  return latestOf(
    await selectVerdicts(db).where("digest_edit.consultation_id", "=", consultationId).execute(),
  );
}

/** The same of these passages alone. */
export async function listVerdictsOn(db: Db, passageIds: string[]) {
  const rows: FoundVerdict[] = [];
  for (const ids of idsAtOnce(passageIds)) rows.push(...(await selectVerdictsOn(db, ids).execute()));
  return latestOf(rows);
}

export const selectVerdictsOn = (db: Db, passageIds: string[]) =>
  selectVerdicts(db).where("said.passage_id", "in", passageIds);

function selectVerdicts(db: Db) {
  return db
    .selectFrom("key_point_verdict as said")
    .innerJoin("digest_edit", "digest_edit.id", "said.edit_id")
    .leftJoin("digest_edit as undo", "undo.undoes", "digest_edit.id")
    .select(["said.passage_id", "said.key_point_id", "said.verdict", "digest_edit.kind"])
    .where("undo.id", "is", null)
    .orderBy("digest_edit.number");
}

type FoundVerdict = Awaited<ReturnType<ReturnType<typeof selectVerdicts>["execute"]>>[number];

/** In the order in which they were said. */
function latestOf(rows: FoundVerdict[]): SaidVerdict[] {
  const latest = new Map(rows.map((row) => [`${row.passage_id} ${row.key_point_id}`, row]));
  return [...latest.values()].map(({ kind, ...said }) => ({ ...said, isRead: kind !== "accept-proposals" }));
}
