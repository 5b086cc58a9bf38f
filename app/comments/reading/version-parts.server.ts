import type { ReadConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import { attachmentAddress } from "../comment/addresses.ts";
import type { WhichVersion } from "../comment/content.ts";
import { listAnswers } from "../parts/answers/list-answers.server.ts";
import { parseFields } from "../parts/inputs/input-field.ts";
import { listInputs } from "../parts/inputs/inputs.server.ts";
import { listPoints } from "./find-comment.server.ts";

/**
 * All parts of a version but its position and remarks, as everyone may read them once it is published. Provisions and
 * questions are named in the text in which the consultation is read, in the authentic one where that is left out.
 */
export async function listVersionParts(
  db: Db,
  { comment_id, version }: WhichVersion,
  read?: ReadConsultation,
) {
  const { answers } = await db
    .selectFrom("comment_version")
    .select("answers")
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return {
    points: await listPoints(db, { comment_id, version }, read?.text.measureTranslation),
    answers: parseFields(answers),
    shown_answers: answers === "{}" ? [] : await listAnswers(db, { comment_id, version }, { read }),
    technical: await listInputs(db, "technical", { comment_id, version }),
    human_rights: await listInputs(db, "human_rights", { comment_id, version }),
    attachments: await listAttachments(db, { comment_id, version }),
    confidential_parts: await listConfidentialParts(db, { comment_id, version }),
    redactions: await listRedactions(db, { comment_id, version }),
  };
}

export type VersionParts = Awaited<ReturnType<typeof listVersionParts>>;

async function listAttachments(db: Db, { comment_id, version }: WhichVersion) {
  const rows = await db
    .selectFrom("version_attachment")
    .innerJoin("attachment", "attachment.id", "version_attachment.attachment_id")
    .innerJoin("comment", "comment.id", "version_attachment.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(["attachment_id", "confidential", "name", "size", "sha256", "ground"])
    .select(["version_attachment.summary", "version_attachment.redacted"])
    .select(["attachment.kind", "attachment.scan", "comment.number", "consultation.reference"])
    .where("version_attachment.comment_id", "=", comment_id)
    .where("version_attachment.version", "=", version)
    .orderBy("version_attachment.sort_order")
    .execute();
  // Of a confidential file the public learns not even the kind; what it has of one that is so in part is plain text.
  return rows.map(({ number, reference, kind, ...row }) => ({
    ...row,
    kind: row.name === null ? null : row.confidential === 1 ? "txt" : kind,
    address: row.name === null ? null : attachmentAddress(reference, number, row.attachment_id),
  }));
}

async function listConfidentialParts(db: Db, { comment_id, version }: WhichVersion) {
  return db
    .selectFrom("confidential_part")
    .select(["kind", "ground", "summary", "sort_order"])
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .orderBy("sort_order")
    .execute();
}

/** On what grounds a moderator took something out of the version. */
async function listRedactions(db: Db, { comment_id, version }: WhichVersion) {
  return db
    .selectFrom("redaction")
    .select(["kind", "ground", "sort_order"])
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .orderBy("sort_order")
    .execute();
}
