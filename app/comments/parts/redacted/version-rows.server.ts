import { z } from "zod";
import { newIdBeside } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import type { WhichVersion } from "../../comment/content.ts";
import { inputKinds } from "../inputs/input-kind.ts";
import { inputTables } from "../inputs/inputs.server.ts";

const bit = z.union([z.literal(0), z.literal(1)]);
const inputRow = z.object({ id: z.string(), fields: z.string(), confidential: z.string() });

/** All that a moderator can take something out of, as it stands in the tables of a version. */
const versionRows = z.object({
  remarks: z.string(),
  remarks_html: z.string(),
  /** JSON, by the key of the question. */
  answers: z.string(),
  points: z.array(
    z.object({
      id: z.string(),
      reasons: z.string(),
      reasons_html: z.string(),
      wording: z.string().nullable(),
    }),
  ),
  answered: z.array(
    z.object({
      question_id: z.string(),
      key: z.string(),
      choice: z.string().nullable(),
      number: z.number().nullable(),
      upper: z.number().nullable(),
      text: z.string().nullable(),
      text_html: z.string().nullable(),
      confidential: bit,
    }),
  ),
  technical: z.array(inputRow),
  human_rights: z.array(inputRow),
  attachments: z.array(
    z.object({
      attachment_id: z.string(),
      confidential: bit,
      name: z.string().nullable(),
      size: z.number().nullable(),
      sha256: z.string().nullable(),
      ground: z.string().nullable(),
      summary: z.string().nullable(),
      text: z.string().nullable(),
    }),
  ),
});

export type VersionRows = z.infer<typeof versionRows>;

/** Rows that were stored as JSON, back as they were. */
export function parseRows(json: string) {
  return versionRows.parse(JSON.parse(json));
}

/** What the tables have of the version: all of it, or what a moderator has left. */
export async function readRows(db: Db, { comment_id, version }: WhichVersion): Promise<VersionRows> {
  const whole = await db
    .selectFrom("comment_version")
    .select(["remarks", "remarks_html", "answers"])
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  const points = await db
    .selectFrom("point")
    .select(["id", "reasons", "reasons_html", "wording"])
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .orderBy("sort_order")
    .execute();
  const answered = await db
    .selectFrom("answer")
    .innerJoin("question", "question.id", "answer.question_id")
    .select(["answer.question_id", "question.key", "answer.choice", "answer.number", "answer.upper"])
    .select(["answer.text", "answer.text_html", "answer.confidential"])
    .where("answer.comment_id", "=", comment_id)
    .where("answer.version", "=", version)
    .orderBy("answer.sort_order")
    .execute();
  const attachments = await db
    .selectFrom("version_attachment")
    .select(["attachment_id", "confidential", "name", "size", "sha256", "ground", "summary", "text"])
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .orderBy("sort_order")
    .execute();
  const [technical = [], human_rights = []] = await Promise.all(
    inputKinds.map((kind) =>
      db
        .selectFrom(inputTables[kind])
        .select(["id", "fields", "confidential"])
        .where("comment_id", "=", comment_id)
        .where("version", "=", version)
        .orderBy("sort_order")
        .execute(),
    ),
  );
  return { ...whole, points, answered, technical, human_rights, attachments };
}

/** Puts these rows in the place of those of the version. In the caller's transaction. */
export async function writeRows(db: Db, which: WhichVersion, rows: VersionRows) {
  const { comment_id, version } = which;
  const { remarks, remarks_html, answers } = rows;
  await db
    .updateTable("comment_version")
    .set({ remarks, remarks_html, answers })
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .execute();
  for (const { id, ...said } of rows.points)
    await db.updateTable("point").set(said).where("id", "=", id).execute();
  for (const kind of inputKinds)
    for (const { id, ...said } of rows[kind])
      await db.updateTable(inputTables[kind]).set(said).where("id", "=", id).execute();
  for (const { attachment_id, ...file } of rows.attachments)
    await db
      .updateTable("version_attachment")
      .set(file)
      .where("comment_id", "=", comment_id)
      .where("version", "=", version)
      .where("attachment_id", "=", attachment_id)
      .execute();
  await writeAnswers(db, which, rows.answered);
}

/** In the place of several options that were ticked there may be one text. */
async function writeAnswers(
  db: Db,
  { comment_id, version }: WhichVersion,
  answered: VersionRows["answered"],
) {
  await db.deleteFrom("answer").where("comment_id", "=", comment_id).where("version", "=", version).execute();
  if (answered.length === 0) return;
  const rows = answered.map(({ key: _, ...answer }, index) => ({
    ...answer,
    id: newIdBeside(comment_id),
    comment_id,
    version,
    sort_order: index + 1,
  }));
  await db.insertInto("answer").values(rows).execute();
}
