import type { Progress } from "#app/work/in-steps.ts";
import type { Db } from "#db/schema.ts";
import { findGround } from "../building/reading-ground.server.ts";
import { mayMake, nextPublished, passageComparer } from "./compare-passages.server.ts";
import { passageClasses } from "./passage-classes.ts";
import { assigningOf, type RebuildDraft } from "./rebuild-draft.ts";
import type { WorkedOn } from "./worked-on.server.ts";

/** Of comments that are compared at once, and after how many it is kept how far that is. */
const atOnce = 200;
const keptAfter = 20_000;

interface ComparingAll {
  draft: RebuildDraft;
  worked: WorkedOn;
  progress: Progress;
  /** False where it is of no use any more. */
  keep: (draft: RebuildDraft) => Promise<boolean>;
}

/**
 * Counts what all passages make and would make, from where the draft is: of passages nothing is kept but how many go from where to where. False where
 * it ends before that, since nobody could accept what comes of it.
 */
export async function compareAll(
  db: Db,
  consultationId: string,
  { draft, worked, progress, keep }: ComparingAll,
) {
  const { chosen } = draft;
  const classes = passageClasses(draft.classes);
  const compare = passageComparer(consultationId, {
    ground: await findGround(db, consultationId),
    sides: assigningOf(chosen),
    named: new Map(chosen.added.map(({ quote_passage_id, id }) => [quote_passage_id, id])),
  });
  const isApart = (id: string) =>
    worked.passages.has(id) || worked.refused.has(id) || worked.accepted.has(id);
  for (let compared = 0; ; ) {
    await progress(`comparing what passages would make, after comment ${draft.to}`);
    const next = await nextPublished(db, consultationId, { after: draft.to, most: atOnce });
    const last = next.at(-1);
    if (!last) return true;
    for (const passage of await compare(
      db,
      next.map(({ id }) => id),
    ))
      if (mayMake(passage)) classes.add(passage, { isApart: isApart(passage.id) });
    draft.to = last.number;
    const before = compared;
    compared += next.length;
    draft.classes = classes.all();
    if (Math.floor(compared / keptAfter) > Math.floor(before / keptAfter) && !(await keep(draft)))
      return false;
  }
}
