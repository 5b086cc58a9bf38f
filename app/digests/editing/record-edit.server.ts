import type { Insertable } from "kysely";
import { newId } from "#db/new-id.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db, DigestBuildTable, KeyPointTable, KeyPointVerdictTable, ThemeTable } from "#db/schema.ts";
import { applyChange } from "./apply-change.server.ts";
import { type DigestChange, leftThemes, subjectsOf } from "./change.ts";
import type { EditKind, ToldOfEdit } from "./edit-kind.ts";

/** What an edit is to do. */
export interface PlannedEdit {
  kind: EditKind;
  told: ToldOfEdit;
  change: DigestChange;
  verdicts?: SaidOfPassage[];
  /** Rows that are new, in which nothing is shown until the change says so: where that is undone, they stay. */
  creates?: {
    build?: Insertable<DigestBuildTable>;
    themes?: Insertable<ThemeTable>[];
    key_points?: Insertable<KeyPointTable>[];
  };
}

export type SaidOfPassage = Omit<KeyPointVerdictTable, "edit_id">;

interface MadeEdit {
  consultation: { id: string };
  official: { id: string };
  undoes: string | null;
  now: Date;
}

/**
 * Keeps all others who edit this digest waiting until the transaction ends, so that what is read after it stays as it is.
 */
export async function holdEdits(db: Db, consultationId: string) {
  await db
    .updateTable("digest_progress")
    .set((set) => ({ edit_number: set.ref("edit_number") }))
    .where("consultation_id", "=", consultationId)
    .execute();
}

/** Does what an edit changes and adds it, with what it says of passages; edits are held. Gives its id. */
export async function recordEdit(
  db: Db,
  { consultation: { id: consultation_id }, official, undoes, now }: MadeEdit,
  { kind, told, change, verdicts = [], creates = {} }: PlannedEdit,
) {
  const { edit_number: number } = await db
    .updateTable("digest_progress")
    .set((set) => ({ edit_number: set("edit_number", "+", 1) }))
    .where("consultation_id", "=", consultation_id)
    .returning("edit_number")
    .executeTakeFirstOrThrow();
  const { build, themes = [], key_points = [] } = creates;
  if (build) await db.insertInto("digest_build").values(build).execute();
  if (themes.length > 0) await db.insertInto("theme").values(themes).execute();
  if (key_points.length > 0) await db.insertInto("key_point").values(key_points).execute();
  await applyChange(db, consultation_id, change);
  await forgetProposals(db, change);
  const id = newId();
  await db
    .insertInto("digest_edit")
    .values({
      ...{ id, consultation_id, number, kind, account_id: official.id, undoes },
      made_at: now.toISOString(),
      change: JSON.stringify(change),
      told: JSON.stringify(told),
    })
    .execute();
  // Nobody undoes an undoing.
  const left = undoes === null ? leftThemes(change) : [];
  const subjects = [...subjectsOf(change), ...left].map((subject) => ({ consultation_id, number, subject }));
  for (let at = 0; at < subjects.length; at += rowsAtOnce)
    await db
      .insertInto("digest_edit_subject")
      .values(subjects.slice(at, at + rowsAtOnce))
      .execute();
  for (let at = 0; at < verdicts.length; at += rowsAtOnce)
    await db
      .insertInto("key_point_verdict")
      .values(verdicts.slice(at, at + rowsAtOnce).map((said) => ({ edit_id: id, ...said })))
      .execute();
  return id;
}

/** What was proposed for these passages was answered; what else may be true is learnt next time. */
async function forgetProposals(db: Db, { made }: DigestChange) {
  const ids = made.map(({ passage_id }) => passage_id);
  for (let at = 0; at < ids.length; at += rowsAtOnce)
    await db
      .deleteFrom("key_point_proposal")
      .where("passage_id", "in", ids.slice(at, at + rowsAtOnce))
      .execute();
}
