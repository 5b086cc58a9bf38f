import { lockConsultation, raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { type Progress, unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { encodeBlock } from "./blocks.ts";
import { countAnew } from "./count-anew.server.ts";
import { figureRule } from "./names.ts";

/** A figure that was not what the rows say. */
export interface WrongFigure {
  reference: string;
  /** Its kind and what it is of. */
  figure: string;
  counted: number;
  found: number;
}

/**
 * Counts all comments of each consultation from their rows, and gives what was counted otherwise before. Who comments
 * on a consultation waits until it has been counted.
 */
export async function recountAll(db: Db, progress: Progress = unwatched) {
  const all = await db.selectFrom("consultation").select(["id", "reference"]).orderBy("id").execute();
  const wrong: WrongFigure[] = [];
  for (const consultation of all)
    wrong.push(...(await inTransaction(db, (db) => recount(db, consultation, progress))));
  return wrong;
}

/** As recountAll, where nothing has been counted yet, or by an earlier rule. */
export async function countUncounted(db: Db, progress: Progress = unwatched) {
  const uncounted = await db
    .selectFrom("consultation")
    .select(["id", "reference"])
    .where("last_comment_number", ">", 0)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("figure_state")
            .select("revision")
            .whereRef("figure_state.consultation_id", "=", "consultation.id")
            .where("figure_state.rule", ">=", figureRule),
        ),
      ),
    )
    .execute();
  for (const consultation of uncounted) await inTransaction(db, (db) => recount(db, consultation, progress));
}

/** In the caller's transaction. */
export async function recount(
  db: Db,
  { id, reference }: { id: string; reference: string },
  progress: Progress = unwatched,
): Promise<WrongFigure[]> {
  await lockConsultation(db, id);
  const before = await figuresOf(db, id);
  await db
    .updateTable("comment_block")
    .set({ comments: encodeBlock([]) })
    .where("consultation_id", "=", id)
    .execute();
  await db.updateTable("figure").set({ count: 0 }).where("consultation_id", "=", id).execute();
  for (let after = -1; ; ) {
    const comments = await db
      .selectFrom("comment")
      .select(["id", "number"])
      .where("consultation_id", "=", id)
      .where("number", ">", after)
      .orderBy("number")
      .limit(rowsAtOnce)
      .execute();
    const last = comments.at(-1);
    if (!last) break;
    await countAnew(
      db,
      id,
      comments.map((comment) => comment.id),
    );
    after = last.number;
    await progress(`${reference}: up to comment ${after}`);
  }
  await makeReadAgain(db, id);
  await db.updateTable("figure_state").set({ rule: figureRule }).where("consultation_id", "=", id).execute();
  await raiseRevision(db, id);
  return differences(reference, before, await figuresOf(db, id));
}

/** Every block that anybody has read may be another now, also where nobody can read anything in it any more. */
async function makeReadAgain(db: Db, consultationId: string) {
  await db
    .updateTable("comment_block")
    .set(({ selectFrom }) => ({
      revision: selectFrom("figure_state")
        .select("figure_state.revision")
        .where("figure_state.consultation_id", "=", consultationId)
        .$asScalar()
        .$notNull(),
    }))
    .where("consultation_id", "=", consultationId)
    .where("revision", ">", 0)
    .execute();
}

async function figuresOf(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("figure")
    .select(["kind", "name", "count"])
    .where("consultation_id", "=", consultationId)
    .where("count", ">", 0)
    .execute();
  return new Map(rows.map(({ kind, name, count }) => [`${kind} ${name}`, count]));
}

function differences(reference: string, before: Map<string, number>, after: Map<string, number>) {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((figure) => {
    const [counted, found] = [before.get(figure) ?? 0, after.get(figure) ?? 0];
    return counted === found ? [] : [{ reference, figure, counted, found }];
  });
}
