import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { Db } from "#db/schema.ts";
import type { EditedConsultation } from "./edit-digest.server.ts";
import { type EditKind, editKinds, type ToldOfEdit } from "./edit-kind.ts";
import { selectLater } from "./standing-edits.server.ts";

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
    .leftJoin("digest_edit as undid", "undid.id", "digest_edit.undoes")
    .select(["digest_edit.id", "digest_edit.number", "digest_edit.kind", "digest_edit.made_at"])
    .select(["digest_edit.told", "account.name as by", "undo.number as undone_by", "undid.number as undid"])
    .select((eb) => selectLater(eb).as("later"))
    .orderBy("digest_edit.number", "desc")
    .limit(editsPerPage)
    .offset((page - 1) * editsPerPage)
    .execute();
  const edits = rows.map(({ told, kind, ...row }) => ({
    ...row,
    kind: knownKind(kind),
    told: readTold(told),
  }));
  return { edits, pages: Math.ceil(count / editsPerPage), mayEdit: mayEditDigest(official, consultation) };
}

export type ListedEdit = Awaited<ReturnType<typeof listEdits>>["edits"][number];

const readTold = (json: string): ToldOfEdit => JSON.parse(json);

function knownKind(written: string): EditKind {
  const kind = editKinds.find((known) => known === written);
  if (!kind) throw new Error(`No edit is of the kind ${written}`);
  return kind;
}
