import { isOpen } from "#app/consultations/consultation.ts";
import type { Db, Owner } from "#db/schema.ts";
import { listDrafts, listOwnComments } from "../own/list-own-comments.server.ts";
import { isChangeable } from "../writing/changing.ts";

interface Asked {
  owners: Owner[];
  consultation: { id: string; reference: string };
  now: Date;
}

/** The draft and the comments on a consultation that a key opens, the latest first. */
export async function listUnderKey(db: Db, { owners, consultation, now }: Asked) {
  const drafts = await listDrafts(db, owners);
  const { comments } = await listOwnComments(db, owners, 1);
  const isHere = ({ reference }: { reference: string }) => reference === consultation.reference;
  return {
    drafts: drafts
      .filter(isHere)
      .map((draft) => ({ ...draft, isOpen: draft.changes !== null || isOpen(draft, now) })),
    comments: comments.filter(isHere).map((comment) => {
      const returned = comment.decisions.find(({ outcome }) => outcome === "return");
      const facts = { ...comment, returnedAt: returned?.decided_at ?? null, now };
      return { comment, isChangeable: isChangeable(comment, facts) };
    }),
  };
}

export type UnderKey = Awaited<ReturnType<typeof listUnderKey>>;

/** Whether the key opens a draft or a comment on that consultation. */
export async function opensAnything(db: Db, owner: Owner, { id }: { id: string }) {
  const own = (table: "draft" | "comment") =>
    db
      .selectFrom(table)
      .select("id")
      .where("owner", "=", owner)
      .where("consultation_id", "=", id)
      .limit(1)
      .executeTakeFirst();
  return (await own("comment")) !== undefined || (await own("draft")) !== undefined;
}
