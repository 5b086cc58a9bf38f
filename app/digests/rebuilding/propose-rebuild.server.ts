import { z } from "zod";
import type { Task } from "#app/work/carry-out.server.ts";
import type { Db } from "#db/schema.ts";
import { findSidesOf } from "../building/frozen-sides.server.ts";
import { keepDigest } from "../building/keep-digests.server.ts";
import { isMoving } from "../building/moving.server.ts";
import { chooseAnew } from "./choose-anew.server.ts";
import { compareAll } from "./compare-all.server.ts";
import { movePassages } from "./move-passages.server.ts";
import type { RebuildDraft } from "./rebuild-draft.ts";
import { rebuildOf } from "./rebuild-of.server.ts";
import { findGroundNumbers, type GroundNumbers, whyOutdated } from "./rebuild-state.server.ts";
import { findWorkedOn } from "./worked-on.server.ts";

/** The kind of work, by its name. */
export const proposingRebuild = "propose key points chosen anew in steps";

/** What an earlier release calls it, which may take it up in its own way. */
export const proposingRebuildBefore = "propose key points chosen anew";

/** As often it is begun anew at once; after that work is left to be tried again later, and says why. */
const mostBegun = 5;

/**
 * Works out what an official asked for, once the digest has followed what happened, and keeps it as a proposal: nothing of the digest
 * itself changes. Nothing where it was decided on meanwhile, or where there are no key points yet. Where it is interrupted it goes on by
 * what was chosen, with the comments that are still to be compared.
 */
export async function proposeRebuild(
  db: Db,
  payload: unknown,
  { now, progress }: Pick<Task, "now" | "progress">,
): Promise<void> {
  for (let begun = 0; begun < mostBegun; begun++)
    if (await proposeAsItStands(db, payload, { now, progress })) return;
  throw new Error("Comments are taken back, or key points edited, sooner than passages are compared");
}

/** Gives whether nothing came in between. */
async function proposeAsItStands(
  db: Db,
  payload: unknown,
  { now, progress }: Pick<Task, "now" | "progress">,
): Promise<boolean> {
  const id = z.string().parse(payload);
  const asked = await selectAsked(db, id)
    .innerJoin("consultation", "consultation.id", "rebuild.consultation_id")
    .select(["consultation.id", "reference", "title", "stage", "opens_at", "closes_at"])
    .executeTakeFirst();
  if (!asked) return true;
  const say = (words: string) => progress(`${asked.reference}: ${words}`);
  await movePassages(db, asked.id, { progress: say });
  await keepDigest(db, asked, { now, progress });
  const begun =
    (await findDraft(db, id)) ?? (await beginDraft(db, id, { consultation: asked, progress: say }));
  if (!begun) return true;
  if (begun === "moving") return false;
  const { draft, ground } = begun;
  const worked = await findWorkedOn(db, asked.id);
  const isCompared = await compareAll(db, asked.id, {
    draft,
    worked,
    progress: say,
    async keep(draft) {
      if ((await whyOutdated(db, asked.id, { id, ...ground })) !== null) return false;
      await keepDraft(db, id, { draft, ground });
      return true;
    },
  });
  if (!isCompared) return false;
  const { proposal, frozen } = await rebuildOf(db, asked.id, { draft, worked, rebuildId: id });
  await db
    .updateTable("digest_rebuild")
    .set({ ...ground, state: "proposed", draft: null })
    .set({ choice: JSON.stringify(proposal), frozen: JSON.stringify(frozen) })
    .where("id", "=", id)
    .where("state", "=", "asked")
    .execute();
  return true;
}

const selectAsked = (db: Db, id: string) =>
  db
    .selectFrom("digest_rebuild as rebuild")
    .where("rebuild.id", "=", id)
    .where("rebuild.state", "=", "asked");

interface BegunDraft {
  draft: RebuildDraft;
  ground: GroundNumbers;
}

/** What was begun before; null where nothing was, or where something came in between, so that it is begun anew. */
async function findDraft(db: Db, rebuildId: string): Promise<BegunDraft | null> {
  const begun = await selectAsked(db, rebuildId)
    .select(["consultation_id", "draft", "event_number", "build_number", "edit_number"])
    .executeTakeFirst();
  if (!begun || begun.draft === null) return null;
  const { consultation_id, draft, event_number, build_number, edit_number } = begun;
  if (event_number === null || build_number === null || edit_number === null) return null;
  const ground = { event_number, build_number, edit_number };
  if ((await whyOutdated(db, consultation_id, { id: rebuildId, ...ground })) !== null) return null;
  return { draft: JSON.parse(draft), ground };
}

interface BeginningDraft {
  consultation: { id: string; title: string };
  progress: Task["progress"];
}

/** Null before there are key points. Where passages are moved by an edit that it stands on, what they make is not what they will make. */
async function beginDraft(
  db: Db,
  rebuildId: string,
  { consultation, progress }: BeginningDraft,
): Promise<BegunDraft | "moving" | null> {
  const ground = await findGroundNumbers(db, consultation.id);
  if (await isMoving(db, consultation.id)) return "moving";
  const build = await findSidesOf(db, consultation.id);
  if (!ground || !build) return null;
  const worked = await findWorkedOn(db, consultation.id);
  const chosen = await chooseAnew(db, { consultation, build, worked, rebuildId, progress });
  const draft = { chosen, to: 0, classes: [] };
  await keepDraft(db, rebuildId, { draft, ground });
  return { draft, ground };
}

async function keepDraft(db: Db, rebuildId: string, { draft, ground }: BegunDraft) {
  await db
    .updateTable("digest_rebuild")
    .set({ ...ground, draft: JSON.stringify(draft) })
    .where("id", "=", rebuildId)
    .where("state", "=", "asked")
    .execute();
}
