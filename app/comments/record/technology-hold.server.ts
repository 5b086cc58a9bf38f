import { recordEvents } from "#app/consultations/record-events.server.ts";
import { newIdBeside } from "#db/new-id.ts";
import type { Db, HoldCause, Instant } from "#db/schema.ts";
import { isSetAside } from "../comment/standing.ts";
import { setAside, setAsideColumns, stayAside } from "./set-aside.server.ts";

interface CommentToHold {
  id: string;
  consultation_id: string;
  /** The latest. */
  version: number;
}

interface TechnologyHold {
  cause: HoldCause;
  /** The moderator who put it there, and why; left out where its author's answer did. */
  by?: { id: string; reason: string };
  /** As it is stored: the day alone where the comment was sent in at-risk mode. */
  at: Instant;
}

/** Puts on record that a comment is in the hold since. In the transaction that sets it aside. */
export async function keepHold(
  db: Db,
  { id: comment_id, consultation_id, version }: CommentToHold,
  { cause, by, at }: TechnologyHold,
) {
  await db
    .insertInto("technology_hold")
    .values({
      ...{ id: newIdBeside(comment_id), comment_id, version, cause, held_at: at },
      ...{ held_by: by?.id ?? null, reason: by?.reason ?? null },
    })
    .execute();
  const event = { kind: "held", comment_id, version, occurred_at: at } as const;
  await recordEvents(db, consultation_id, [{ ...event, actor_id: by?.id ?? null }]);
}

/**
 * Puts a comment into the hold, also one that is hidden since somebody disowns it: it is set aside, and that is put on record. In
 * the caller's transaction, which has locked the consultation.
 */
export async function holdComment(
  db: Db,
  held: CommentToHold,
  { next, ...hold }: TechnologyHold & { /** As in setAside. */ next?: number },
) {
  const comment = await db
    .selectFrom("comment")
    .select([...setAsideColumns, "set_aside"])
    .where("id", "=", held.id)
    .executeTakeFirstOrThrow();
  if (isSetAside(comment)) await stayAside(db, comment, "technology");
  else await setAside(db, comment, { why: "technology", at: hold.at, next });
  await keepHold(db, held, hold);
}
