import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { undoEdit } from "#app/digests/editing/undo-edit.server.ts";
import { askForRebuild } from "#app/digests/rebuilding/ask-rebuild.server.ts";
import { decideRebuild } from "#app/digests/rebuilding/decide-rebuild.server.ts";
import { findRebuild } from "#app/digests/rebuilding/find-rebuild.server.ts";
import { proposeRebuild } from "#app/digests/rebuilding/propose-rebuild.server.ts";
import { unwatched } from "#app/work/in-steps.ts";
import type { Db } from "#db/schema.ts";
import { argued, digestsKept, manyArguments } from "./argued.ts";
import { anAnalystsConsultation } from "./digest-reader.ts";
import { furtherArguments } from "./further-arguments.ts";

const now = new Date("2026-02-01T10:00:00.000Z");

/** Digests that have outgrown their key points, and what officials do to choose these anew. */
export function outgrownDigests(db: Db) {
  const anOutgrownDigest = () => outgrown(db);
  const come = (consultation: Parameters<typeof argued>[1], texts: string[]) =>
    comeIn(db, consultation, texts);
  const found = ({ consultation, analyst }: Outgrown) => findRebuild(db, analyst, { consultation });

  async function ask({ consultation, analyst }: Outgrown) {
    await askForRebuild(db, analyst, { consultation, now });
    const { open } = await findRebuild(db, analyst, { consultation });
    return open?.id ?? "";
  }
  async function propose(read: Outgrown) {
    const rebuildId = await ask(read);
    await proposeRebuild(db, rebuildId, { now, progress: unwatched });
    return rebuildId;
  }
  const accept = ({ consultation, analyst }: Outgrown, rebuildId: string, movedAtOnce?: number) =>
    decideRebuild(db, analyst, {
      ...{ consultation, rebuildId, accept: true, now, ...(movedAtOnce !== undefined && { movedAtOnce }) },
    });
  async function undo({ consultation, analyst }: Outgrown) {
    const { id: editId } = await db
      .selectFrom("digest_edit")
      .select("id")
      .where("consultation_id", "=", consultation.id)
      .where("kind", "=", "accept-rebuild")
      .orderBy("number", "desc")
      .executeTakeFirstOrThrow();
    return undoEdit(db, analyst, { consultation, editId, now });
  }

  const progressOf = (id: string) =>
    db.selectFrom("digest_progress").selectAll().where("consultation_id", "=", id).executeTakeFirstOrThrow();
  /** As where the digest was brought up to date in the meantime. */
  const rest = (id: string) =>
    db.updateTable("digest_progress").set({ waits: 0 }).where("consultation_id", "=", id).execute();

  /** By passage, what it makes. */
  async function listMade({ consultation: { id } }: Outgrown) {
    const rows = await db
      .selectFrom("key_point_passage as made")
      .innerJoin("key_point", "key_point.id", "made.key_point_id")
      .select(["made.passage_id", "made.key_point_id", "made.nearness", "made.made_by"])
      .where("key_point.consultation_id", "=", id)
      .orderBy("made.passage_id")
      .execute();
    return new Map(rows.map(({ passage_id, ...made }) => [passage_id, made]));
  }

  return { anOutgrownDigest, come, found, ask, propose, accept, undo, progressOf, rest, listMade };
}

export type Outgrown = Awaited<ReturnType<typeof outgrown>>;

/** Key points that were chosen among twelve comments, of which there are 60 now, on subjects that were not there then. */
async function outgrown(db: Db) {
  const { analyst, consultation: posted } = await anAnalystsConsultation(db);
  await comeIn(db, posted, manyArguments(12));
  await digestsKept(db);
  await comeIn(db, posted, [...manyArguments(24, 12), ...furtherArguments(24)]);
  await digestsKept(db);
  const place = { government: posted.government_code, reference: posted.reference };
  return { posted, analyst, consultation: await findOfficialsConsultation(db, analyst, place) };
}

const comeIn = (db: Db, consultation: Parameters<typeof argued>[1], texts: string[]) =>
  argued(
    db,
    consultation,
    texts.map((remarks) => ({ remarks })),
  );

/** A progress that ends the work when it has said that so often. */
export const stopsAfter = (steps: number, words: string) => {
  let seen = 0;
  return async (said: string) => {
    if (said.includes(words) && ++seen > steps) throw new Error("Interrupted");
  };
};
