import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { type Errors, refused } from "#app/http/refusals.ts";
import { newId } from "#db/new-id.ts";
import { type Db, positions } from "#db/schema.ts";
import {
  type Change,
  changedSince,
  type DraftContent,
  emptyDraft,
  lengthOf,
  longestComment,
  mostPoints,
  newComment,
  withChange,
} from "./draft.ts";

export interface Draft {
  /** Null until it is first saved. */
  id: string | null;
  revision: number;
  updated_at: string | null;
  content: DraftContent;
}

interface Place {
  consultationId: string;
  /** `new comment`, or the id of the returned comment that is being mended. */
  draftOf: string;
}

/** The author's draft; before the first save an empty one, or what the returned comment says. */
export async function findDraft(db: Db, author: Account, place: Place): Promise<Draft> {
  const row = await db
    .selectFrom("draft")
    .select(["id", "revision", "updated_at", "content"])
    .where("author_id", "=", author.id)
    .where("consultation_id", "=", place.consultationId)
    .where("draft_of", "=", place.draftOf)
    .executeTakeFirst();
  if (row) return { ...row, content: draftContent.parse(JSON.parse(row.content)) };
  const content = place.draftOf === newComment ? emptyDraft : await contentOf(db, author, place.draftOf);
  return { id: null, revision: 0, updated_at: null, content };
}

interface Save extends Place {
  /** The id and revision of the draft that its author had before them; the id is empty before the first save. */
  seen: { id: string; revision: number };
  change: Change;
  now: Date;
}

/**
 * Saves one part of a draft. Where that part was changed elsewhere since its author saw it, nothing is overwritten:
 * `elsewhere` is what stands there, for comparing. `sent` is the number of the comment that the draft has become.
 */
export async function saveDraft(
  db: Db,
  author: Account,
  { seen, change, now, ...place }: Save,
): Promise<Saved> {
  for (let tries = 0; tries < mostTries; tries++) {
    const draft = await findDraft(db, author, place);
    if (seen.id && seen.id !== draft.id) {
      const sent = await numberSentFrom(db, author, seen.id);
      if (sent !== null) return { ...refused({ form: alreadySent }), sent };
    }
    const content = withChange(draft.content, change, draft.revision + 1);
    if (!content) return { ok: true };
    if (content.points.length > mostPoints) return refused({ reasons: tooManyPoints });
    if (lengthOf(content) > Math.max(longestComment, lengthOf(draft.content)))
      return refused({ [fieldOf(change)]: tooLong });
    const elsewhere = changedSince(draft.content, change, seen.revision);
    if (elsewhere) return { ...refused({ [fieldOf(change)]: savedElsewhere }), elsewhere };
    if (await put(db, author, { ...place, draft, content, now })) return { ok: true };
  }
  throw new Error("A draft was changed by others each time it was to be saved");
}

export type Saved =
  | { ok: true }
  | {
      ok: false;
      errors: Errors;
      elsewhere?: { position: DraftContent["position"]; text: string };
      sent?: number;
    };

const mostTries = 5;
const tooManyPoints = `A comment can have ${mostPoints} points. Remove one first`;
const tooLong = `A comment can have ${longestComment.toLocaleString("en-GB")} characters in all, and this makes it longer. Shorten it: it is not saved yet`;
const alreadySent = "You have already sent this comment. What you have changed here since is not part of it";
const savedElsewhere =
  "This was changed elsewhere meanwhile, perhaps in another window. Compare both, then save what you want to keep";

const fieldOf = ({ part }: Change) => (part === "overall" ? "remarks" : "reasons");

/** The number of the author's comment that was sent from the draft; null where none was. */
export async function numberSentFrom(db: Db, author: Account, draftId: string) {
  const comment = await db
    .selectFrom("comment_version")
    .innerJoin("comment", "comment.id", "comment_version.comment_id")
    .select("comment.number")
    .where("comment_version.draft_id", "=", draftId)
    .where("comment.author_id", "=", author.id)
    .executeTakeFirst();
  return comment?.number ?? null;
}

/** Whether it was put there: false where another request was faster. */
async function put(
  db: Db,
  author: Account,
  { draft, content, now, ...place }: Place & { draft: Draft; content: DraftContent; now: Date },
) {
  const values = { content: JSON.stringify(content), updated_at: now.toISOString() };
  if (draft.id === null) {
    const inserted = await db
      .insertInto("draft")
      .values({
        ...values,
        id: newId(),
        consultation_id: place.consultationId,
        author_id: author.id,
        draft_of: place.draftOf,
        revision: 1,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return inserted.numInsertedOrUpdatedRows === 1n;
  }
  const updated = await db
    .updateTable("draft")
    .set({ ...values, revision: draft.revision + 1 })
    .where("id", "=", draft.id)
    .where("revision", "=", draft.revision)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}

async function contentOf(db: Db, author: Account, commentId: string): Promise<DraftContent> {
  const { version, position, remarks } = await db
    .selectFrom("comment")
    .innerJoin("comment_version as current", (join) =>
      join
        .onRef("current.comment_id", "=", "comment.id")
        .onRef("current.version", "=", "comment.current_version"),
    )
    .select(["current.version", "current.position", "current.remarks"])
    .where("comment.id", "=", commentId)
    .where("comment.author_id", "=", author.id)
    .executeTakeFirstOrThrow();
  const points = await db
    .selectFrom("point")
    .innerJoin("provision", "provision.id", "point.provision_id")
    .select(["provision.anchor", "point.position", "point.reasons"])
    .where("point.comment_id", "=", commentId)
    .where("point.version", "=", version)
    .orderBy("point.sort_order")
    .execute();
  return { position, remarks, changed: 0, points: points.map((point) => ({ ...point, changed: 0 })) };
}

const chosen = z.enum(["", ...positions]);
const draftContent: z.ZodType<DraftContent> = z.object({
  position: chosen,
  remarks: z.string(),
  changed: z.number(),
  points: z.array(
    z.object({ anchor: z.string(), position: chosen, reasons: z.string(), changed: z.number() }),
  ),
});
