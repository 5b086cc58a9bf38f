import { takesComments } from "#app/consultations/consultation.ts";
import type { Db, Owner } from "#db/schema.ts";
import { isChangeable } from "../../comment/changing.ts";
import { isWithdrawable } from "../../comment/withdrawing.ts";
import { isAppealableNow } from "../appealing/appealable.ts";
import { listDrafts, listOwnComments } from "../list-own-comments.server.ts";

interface WhichUnderKey {
  owners: Owner[];
  consultation: { id: string; reference: string };
  /** Of what was sent. */
  page: number;
  now: Date;
}

/** The draft and a page of the comments on a consultation that a key opens, the latest first. */
export async function listUnderKey(db: Db, { owners, consultation, page, now }: WhichUnderKey) {
  const drafts = await listDrafts(db, owners);
  const { comments, pages } = await listOwnComments(db, owners, { page, consultationId: consultation.id });
  return {
    page,
    pages,
    drafts: drafts
      .filter(({ reference }) => reference === consultation.reference)
      .map((draft) => ({ ...draft, isOpen: draft.changes !== null || takesComments(draft, now) })),
    comments: comments.map((comment) => {
      const returned = comment.decisions.find(({ outcome }) => outcome === "return");
      const facts = { ...comment, returnedAt: returned?.decided_at ?? null, now };
      return {
        comment,
        isChangeable: isChangeable(comment, facts),
        isOpen: isWithdrawable(comment, { ...comment, now }),
        isAppealable: isAppealableNow(comment),
      };
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
