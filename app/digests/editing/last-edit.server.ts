import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { isPassageSubject } from "./change.ts";

/** The number of the last edit of a digest, which pages with forms say that they have seen; 0 before the first. */
export async function findEditNumber(db: Db, consultationId: string) {
  const progress = await db
    .selectFrom("digest_progress")
    .select("edit_number")
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  return progress?.edit_number ?? 0;
}

/**
 * Of the edits after that number, the last that touched any of these, with who made it; null where none did. One by which passages
 * are assigned by another build touches what all of them make.
 */
export async function findEditSince(
  db: Db,
  consultationId: string,
  { seen, subjects: named }: { seen: number; subjects: string[] },
) {
  const subjects = named.some(isPassageSubject) ? ["build", ...named] : named;
  for (let at = 0; at < subjects.length; at += rowsAtOnce) {
    const edit = await db
      .selectFrom("digest_edit_subject as subject")
      .innerJoin("digest_edit as edit", (join) =>
        join
          .onRef("edit.consultation_id", "=", "subject.consultation_id")
          .onRef("edit.number", "=", "subject.number"),
      )
      .innerJoin("account", "account.id", "edit.account_id")
      .select(["edit.number", "edit.kind", "edit.made_at", "account.name"])
      .where("subject.consultation_id", "=", consultationId)
      .where("subject.number", ">", seen)
      .where("subject.subject", "in", subjects.slice(at, at + rowsAtOnce))
      .orderBy("edit.number", "desc")
      .limit(1)
      .executeTakeFirst();
    if (edit) return edit;
  }
  return null;
}

export type LastEdit = NonNullable<Awaited<ReturnType<typeof findEditSince>>>;
