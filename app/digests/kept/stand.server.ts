import type { Db } from "#db/schema.ts";
import { lastEventOf } from "../building/behind.server.ts";
import { isMoving } from "../building/moving.server.ts";

/** With so many public comments and more, what pages show of what was argued is kept: reading all of it takes seconds. */
const many = 5_000;

/** Raised whenever the same record would be read to other parts. */
const method = 2;

/** Where all passages are moved to key points chosen anew the parts are made at once, as where those were chosen. */
const moving = "moving";

/** Says by which state of the record a part is made; with another one, it may be another part. */
export async function standOf(db: Db, consultationId: string) {
  const progress = await db
    .selectFrom("digest_progress")
    .select(["event_number", "build_number", "waits", "read_by", "joined_from", "edit_number"])
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  const learning = await db
    .selectFrom("digest_learning")
    .select("learnt_from")
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  const { revision } = await db
    .selectFrom("consultation")
    .select("revision")
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  const stand: Stand = {
    ground: [
      method,
      progress?.build_number ?? null,
      ...((await isMoving(db, consultationId)) ? [moving] : []),
    ],
    rest: [
      ...[revision, await lastEventOf(db, consultationId), learning?.learnt_from],
      ...Object.values(progress ?? {}),
    ],
  };
  return JSON.stringify(stand);
}

interface Stand {
  /** By which method and which build, and whether passages are being moved to that. */
  ground: [number, number | null, ...string[]];
  rest: unknown[];
}

const groundOf = (stood_at: string): Partial<Stand["ground"]> => JSON.parse(stood_at).ground ?? [];

/** Whether that state was written down by the same method as this. */
export const isOfThisMethod = (stood_at: string) => groundOf(stood_at)[0] === method;

const isOnOneGround = (one: string, other: string) => String(groundOf(one)) === String(groundOf(other));

/**
 * So many times as long as the parts took to make they stand, so that they never take more than that part of a core; unless key
 * points were chosen since.
 */
const rest = 10;

export interface DueParts {
  now: Date;
  /** Of public comments, from which on parts are kept. */
  from?: number | undefined;
}

/**
 * The consultations of so many public comments whose parts were made of another state some time ago, or are still to be made; with the
 * state now.
 */
export async function findPartsBehind(db: Db, { now, from = many }: DueParts) {
  const behind = [];
  for (const { id, reference, stood_at, made_at, took } of await selectLarge(db, from).execute()) {
    const stand = await standOf(db, id);
    const hasRested = made_at === null || now.getTime() >= Date.parse(made_at) + rest * (took ?? 0);
    if (stand !== stood_at && (hasRested || !isOnOneGround(stand, stood_at ?? "{}")))
      behind.push({ id, reference, stood_at: stand });
  }
  return behind;
}

/** With when what is kept was made, all of it at once; what was large once is kept from then on. */
function selectLarge(db: Db, from: number) {
  return db
    .selectFrom("figure")
    .innerJoin("consultation", "consultation.id", "figure.consultation_id")
    .leftJoin("digest_kept as kept", (join) =>
      join.onRef("kept.consultation_id", "=", "consultation.id").on("kept.part", "=", "points"),
    )
    .select(["consultation.id", "consultation.reference", "kept.stood_at", "kept.made_at", "kept.took"])
    .where("figure.kind", "=", "facts")
    .groupBy(["consultation.id", "consultation.reference", "kept.stood_at", "kept.made_at", "kept.took"])
    .having(({ fn, eb, or }) =>
      or([eb(fn.sum("figure.count"), ">=", from), eb("kept.stood_at", "is not", null)]),
    )
    .orderBy("consultation.id");
}
