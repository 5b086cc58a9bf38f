import { countAnew } from "#app/comments/counting/count-anew.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";

interface InputFacts {
  comment: { id: string; consultation_id: string };
  /** Left out where it is on the measure as a whole. */
  anchor?: string;
  fields: Record<string, string>;
  /** Of which of them something is for officials alone. */
  confidential?: string[];
  version?: number;
}

/** A technical input of a comment. */
export async function aTechnicalInput(db: Db, facts: InputFacts) {
  await db
    .insertInto("technical_input")
    .values(await rowOf(db, facts))
    .execute();
  await countAnew(db, facts.comment.consultation_id, [facts.comment.id]);
}

/** A human-rights input of a comment. */
export async function aHumanRightsInput(db: Db, facts: InputFacts) {
  await db
    .insertInto("human_rights_input")
    .values(await rowOf(db, facts))
    .execute();
  await countAnew(db, facts.comment.consultation_id, [facts.comment.id]);
}

async function rowOf(db: Db, { comment, anchor, fields, confidential = [], version = 1 }: InputFacts) {
  const provision = await db
    .selectFrom("provision")
    .select("id")
    .where("consultation_id", "=", comment.consultation_id)
    .where("anchor", "=", anchor ?? "")
    .executeTakeFirst();
  return {
    id: newId(),
    comment_id: comment.id,
    version,
    provision_id: provision?.id ?? null,
    fields: JSON.stringify(fields),
    confidential: JSON.stringify(confidential),
    sort_order: 0,
  };
}
