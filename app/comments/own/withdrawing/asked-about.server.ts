import type { Account } from "#app/accounts/account.ts";
import { mayReadUnpublished } from "#app/accounts/permissions.ts";
import type { Db, SetAside } from "#db/schema.ts";
import { listVersionParts } from "../../reading/version-parts.server.ts";

interface RequestedComment {
  comment_id: string;
  government_code: string;
  author_id: string | null;
  published_version: number | null;
  withdrawn_at: string | null;
  set_aside: SetAside | null;
}

/**
 * The comment that a request asks to take back, in its public form: what is published, or for an official who may read
 * what is not, its last version; null for any other, and once it has been withdrawn.
 */
export async function findAskedAbout(db: Db, official: Account, asked: RequestedComment) {
  const { comment_id, published_version, withdrawn_at } = asked;
  if (withdrawn_at !== null) return null;
  if (published_version === null && !mayReadUnpublished(official, asked)) return null;
  const shown = await db
    .selectFrom("comment_version")
    .innerJoin("comment", "comment.id", "comment_version.comment_id")
    .select(["comment_version.version", "position", "remarks_html", "language"])
    .where("comment.id", "=", comment_id)
    .where(({ eb, ref }) =>
      eb("comment_version.version", "=", published_version ?? ref("comment.current_version")),
    )
    .executeTakeFirstOrThrow();
  return { ...shown, ...(await listVersionParts(db, { comment_id, version: shown.version })) };
}
