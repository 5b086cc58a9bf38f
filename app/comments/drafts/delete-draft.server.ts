import type { Account } from "#app/accounts/account.ts";
import { findRole } from "#app/accounts/organisations/find-organisation.server.ts";
import { allow, mayDeleteDraft } from "#app/accounts/permissions.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db, Owner } from "#db/schema.ts";
import { organisationIn } from "../comment/addresses.ts";
import { begun, ready } from "./part-name.ts";
import { deleteKeyIfUnused } from "./unused-keys.server.ts";

/** Who deletes, and for whom they may act; somebody at risk has no account. */
interface Deleting {
  account: Pick<Account, "id"> | null;
  owners: Owner[];
}

/**
 * Deletes a draft of one of these owners for good, with all its versions and its key; files and their key go as deleteOrphans
 * finds them. One that is gone or of another is left alone.
 * Refuses a member of an organisation who may not delete what others wrote.
 */
export async function deleteDraft(db: Db, { account, owners }: Deleting, draftId: string) {
  await inTransaction(db, async (db) => {
    const draft = await lockDraft(db, owners, draftId);
    if (!draft) return;
    const organisationId = organisationIn(draft.owner);
    if (organisationId !== null) {
      const role = await findRole(db, account, organisationId);
      const isOthersWork = (await findOthersWork(db, account, [draftId])).has(draftId);
      allow(mayDeleteDraft(role, { isOthersWork }));
    }
    await db.deleteFrom("draft").where("id", "=", draftId).execute();
    await db.deleteFrom("draft_version").where("draft_id", "=", draftId).execute();
    await db.deleteFrom("draft_hold").where("draft_id", "=", draftId).execute();
    await deleteKeyIfUnused(db, draft.data_key_id);
  });
}

/** So that nobody saves in it until the caller's transaction ends. */
async function lockDraft(db: Db, owners: Owner[], draftId: string) {
  return db
    .updateTable("draft")
    .set((column) => ({ revision: column.ref("revision") }))
    .where("id", "=", draftId)
    .where("owner", "in", owners)
    .returning(["owner", "data_key_id"])
    .executeTakeFirst();
}

/** Those of an organisation's drafts in which somebody else than this member has written. */
export async function findOthersWork(db: Db, account: Pick<Account, "id"> | null, draftIds: string[]) {
  if (draftIds.length === 0) return new Set<string>();
  const versions = await db
    .selectFrom("draft_version")
    .select("draft_id")
    .distinct()
    .where("draft_id", "in", draftIds)
    .where("account_id", "<>", account?.id ?? "")
    .where("part", "not in", [begun, ready])
    .execute();
  return new Set(versions.map(({ draft_id }) => draft_id));
}
