import type { Db } from "#db/schema.ts";
import { listAnswers } from "../answers/list-answers.server.ts";
import { parseFields } from "../inputs/input-field.ts";
import { listInputs } from "../inputs/inputs.server.ts";
import { listPoints } from "./find-comment.server.ts";

interface Version {
  comment_id: string;
  version: number;
}

/** All parts of a version but its position and remarks, as everyone may read them once it is published. */
export async function listVersionParts(db: Db, { comment_id, version }: Version) {
  const { answers } = await db
    .selectFrom("comment_version")
    .select("answers")
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return {
    points: await listPoints(db, comment_id, version),
    answers: parseFields(answers),
    shown_answers: answers === "{}" ? [] : await listAnswers(db, comment_id, version),
    technical: await listInputs(db, "technical", { comment_id, version }),
    human_rights: await listInputs(db, "human_rights", { comment_id, version }),
    attachments: await listAttachments(db, { comment_id, version }),
    confidential_parts: await listConfidentialParts(db, { comment_id, version }),
  };
}

export type VersionParts = Awaited<ReturnType<typeof listVersionParts>>;

async function listAttachments(db: Db, { comment_id, version }: Version) {
  return db
    .selectFrom("version_attachment")
    .innerJoin("attachment", "attachment.id", "version_attachment.attachment_id")
    .select(["attachment_id", "name", "size", "sha256", "ground", "summary", "text"])
    .select(["attachment.kind", "attachment.scan"])
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .orderBy("sort_order")
    .execute();
}

async function listConfidentialParts(db: Db, { comment_id, version }: Version) {
  return db
    .selectFrom("confidential_part")
    .select(["kind", "ground", "summary", "sort_order"])
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .orderBy("sort_order")
    .execute();
}
