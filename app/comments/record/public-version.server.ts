import { raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { recordEvents } from "#app/consultations/record-events.server.ts";
import { dropQuotesOf } from "#app/indexing/entries.server.ts";
import type { TextReading } from "#app/indexing/read-texts.server.ts";
import type { Db, EventKind, Instant } from "#db/schema.ts";
import type { Standpoint } from "../comment/standing.ts";
import { countAnew } from "../counting/count-anew.server.ts";
import { indexCommentsAnew, indexNewComments } from "./index-comments.server.ts";
import { rejoinCampaign } from "./rejoin-campaign.server.ts";

interface Became {
  version: number;
  /** As it is stored: the day alone where the comment was sent in at-risk mode. */
  at: Instant;
  /** Whether the version says something else than before, since a moderator took something out or put it back. */
  isReworded?: boolean;
}

/**
 * Makes that version the one that everyone reads, and says so to all that follows from it; nothing where it is so
 * already. The one way by which a comment that is stored becomes public. In the caller's transaction, which has locked the
 * consultation.
 */
export async function makePublic(db: Db, comment: Standpoint, { version, at, isReworded = false }: Became) {
  const { id, consultation_id, published_version } = comment;
  if (published_version === version && !isReworded) return false;
  if (published_version === version) {
    await tell(db, comment, { kind: "changed", version, at });
    return true;
  }
  await db
    .updateTable("comment")
    .set({ published_version: version, published_at: comment.published_at ?? at })
    .where("id", "=", id)
    .execute();
  // Its words are others now than those that were public, and may be near-identical to those of other comments.
  if (published_version !== null && comment.parent_id === null)
    await rejoinCampaign(db, { id, consultation_id, version });
  const kind = published_version === null ? "published" : "changed";
  await tell(db, comment, { kind, version, at });
  return true;
}

/** How a comment ceased to be public: its author withdrew it, or a moderator took it off. */
type Ceased = { kind: "withdrawn" | "taken off"; at: Instant };

/**
 * Takes a comment from what everyone reads; says so also where it was never public and its author withdraws it. The one way
 * by which a comment ceases to be public. In the caller's transaction, which has locked the consultation. Gives whether readers
 * see something else since.
 */
export async function makeUnread(db: Db, comment: Standpoint, { kind, at }: Ceased) {
  const { id, published_version } = comment;
  if (published_version === null && kind === "taken off") return false;
  await db.updateTable("comment").set({ published_version: null }).where("id", "=", id).execute();
  await tell(db, comment, { kind, version: published_version, at });
  return true;
}

interface ToldEvent {
  kind: EventKind;
  version: number | null;
  at: Instant;
}

async function tell(db: Db, { id, consultation_id }: Standpoint, { kind, version, at }: ToldEvent) {
  await countAnew(db, consultation_id, [id]);
  await indexCommentsAnew(db, [id]);
  // What still stands in it is found again once work has looked.
  await dropQuotesOf(db, [id]);
  await raiseRevision(db, consultation_id);
  await recordEvents(db, consultation_id, [{ kind, comment_id: id, version, occurred_at: at }]);
}

/** The columns of a comment whose first version is public from the start. */
export const publicFrom = (at: Instant) => ({ published_version: 1, published_at: at });

interface New {
  id: string;
  published_version: number | null;
  published_at: Instant | null;
  /** Set where an authority says it. */
  answers_for: string | null;
}

interface ToldOfNew {
  comments: readonly New[];
  /** As indexNewComments takes them. */
  readings: ReadonlyMap<string, TextReading>;
}

/** As makePublic says it, of new comments that are public from the start and stored with all their parts. */
export async function tellOfNew(db: Db, consultationId: string, { comments, readings }: ToldOfNew) {
  const events = comments.flatMap(({ id, answers_for, published_version, published_at }) =>
    published_version === null || published_at === null
      ? []
      : [
          {
            kind: answers_for === null ? ("published" as const) : ("answered" as const),
            ...{ comment_id: id, version: published_version, occurred_at: published_at },
          },
        ],
  );
  if (events.length === 0) return;
  await indexNewComments(
    db,
    events.map(({ comment_id }) => comment_id),
    readings,
  );
  await raiseRevision(db, consultationId);
  await recordEvents(db, consultationId, events);
}
