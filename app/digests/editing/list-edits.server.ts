import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { Db } from "#db/schema.ts";
import type { EditedConsultation } from "./edit-passage.server.ts";
import type { PassageChange } from "./record-edit.server.ts";

export const editsPerPage = 50;

/** A page of what officials did to the digest, the latest first, each with what keeps it from being undone. */
export async function listEdits(
  db: Db,
  official: Account,
  { consultation, page }: { consultation: EditedConsultation; page: number },
) {
  allow(mayReadAsOfficial(official, consultation));
  const ofConsultation = db
    .selectFrom("digest_edit")
    .where("digest_edit.consultation_id", "=", consultation.id);
  const { count } = await ofConsultation
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  const rows = await ofConsultation
    .innerJoin("account", "account.id", "digest_edit.account_id")
    .leftJoin("digest_edit as undo", "undo.undoes", "digest_edit.id")
    .select(["digest_edit.id", "digest_edit.number", "digest_edit.kind", "digest_edit.made_at"])
    .select(["digest_edit.change", "account.name", "undo.number as undone_by"])
    .select((eb) =>
      eb
        .selectFrom("digest_edit as later")
        .leftJoin("digest_edit as undone", "undone.undoes", "later.id")
        .select(({ fn }) => fn.max("later.number").as("number"))
        .whereRef("later.consultation_id", "=", "digest_edit.consultation_id")
        .whereRef("later.passage_id", "=", "digest_edit.passage_id")
        .whereRef("later.number", ">", "digest_edit.number")
        .where("later.kind", "!=", "undo")
        .where("undone.id", "is", null)
        .as("later"),
    )
    .select((eb) =>
      eb
        .selectFrom("key_point_verdict as said")
        .select("said.key_point_id")
        .whereRef("said.edit_id", "=", "digest_edit.id")
        // The one that it makes before those that it does not make.
        .orderBy("said.verdict", "desc")
        .orderBy("said.key_point_id")
        .limit(1)
        .as("said"),
    )
    .orderBy("digest_edit.number", "desc")
    .limit(editsPerPage)
    .offset((page - 1) * editsPerPage)
    .execute();
  const edits = rows.map(({ change, said, ...row }) => ({
    ...row,
    keyPointId: said ?? keyPointOf(JSON.parse(change)),
  }));
  return { edits, pages: Math.ceil(count / editsPerPage), mayEdit: mayEditDigest(official, consultation) };
}

export type ListedEdit = Awaited<ReturnType<typeof listEdits>>["edits"][number];

function keyPointOf({ before, after }: PassageChange) {
  return [...before, ...after][0]?.key_point_id ?? "";
}
