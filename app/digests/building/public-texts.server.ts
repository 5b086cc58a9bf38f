import { selectPublishedComments, selectPublishedPoints } from "#app/comments/comment/published.server.ts";
import { selectPublishedAnswers } from "#app/comments/parts/answers/answered.server.ts";
import { parseFields } from "#app/comments/parts/inputs/input-field.ts";
import { inputKinds } from "#app/comments/parts/inputs/input-kind.ts";
import { inputTables } from "#app/comments/parts/inputs/inputs.server.ts";
import { kinds } from "#app/comments/parts/inputs/kinds.ts";
import { idsAtOnce } from "#db/rows-at-once.ts";
import type { CommentVersionTable, Db, PassageTable } from "#db/schema.ts";

/** One text of a comment as everyone may read it now. */
export interface PublicText
  extends Pick<PassageTable, "comment_id" | "version" | "part" | "part_key" | "provision_id" | "position">,
    Pick<CommentVersionTable, "language"> {
  text: string;
  /** Whether what looks like the portal's words for a confidential part, or one taken out, is that, not its author's own. */
  has_placeholders: boolean;
}

type FoundText = Omit<PublicText, "has_placeholders">;

/** Says a text of a comment apart from all others: the same for a passage and for the text that it is in. */
export const textKey = ({
  comment_id,
  part,
  part_key,
}: Pick<PublicText, "comment_id" | "part" | "part_key">) => `${comment_id} ${part} ${part_key}`;

/**
 * The texts of these comments, as far as they are public now, comment by comment in the order of their numbers. Replies are
 * no part of the digest.
 */
export async function publicTexts(
  db: Db,
  consultationId: string,
  commentIds: string[],
): Promise<PublicText[]> {
  const texts = [];
  for (const ids of idsAtOnce(commentIds)) texts.push(...(await textsOfSome(db, consultationId, ids)));
  return texts;
}

async function textsOfSome(db: Db, consultationId: string, ids: string[]) {
  const parts = [
    await listRemarks(db, consultationId, ids),
    await listReasons(db, consultationId, ids),
    await listAnswers(db, consultationId, ids),
    ...(await listInputFields(db, consultationId, ids)),
  ];
  const withParts = await havePlaceholders(db, consultationId, ids);
  const places = new Map(parts[0]?.map(({ comment_id }, place) => [comment_id, place]));
  return parts
    .flat()
    .filter(({ text }) => text.trim() !== "")
    .map((text) => ({ ...text, has_placeholders: withParts.has(text.comment_id) }))
    .sort((one, other) => (places.get(one.comment_id) ?? 0) - (places.get(other.comment_id) ?? 0));
}

/** Those of which something is confidential, or was taken out. */
async function havePlaceholders(db: Db, consultationId: string, ids: string[]) {
  const published = selectPublishedComments(db, consultationId, ids).select("comment.id");
  const confidential = await published
    .innerJoin("confidential_part as part", (join) =>
      join
        .onRef("part.comment_id", "=", "comment.id")
        .onRef("part.version", "=", "comment.published_version"),
    )
    .where("part.kind", "=", "text")
    .execute();
  const redacted = await published
    .innerJoin("redaction as part", (join) =>
      join
        .onRef("part.comment_id", "=", "comment.id")
        .onRef("part.version", "=", "comment.published_version"),
    )
    .where("part.kind", "=", "text")
    .execute();
  return new Set([...confidential, ...redacted].map(({ id }) => id));
}

async function listRemarks(db: Db, consultationId: string, ids: string[]): Promise<FoundText[]> {
  const rows = await selectPublishedComments(db, consultationId, ids)
    .select(["comment.id as comment_id", "shown.version", "shown.position", "shown.language"])
    .select("shown.remarks as text")
    .orderBy("comment.number")
    .execute();
  return rows.map((row) => ({ ...row, part: "remarks", part_key: "", provision_id: null }));
}

async function listReasons(db: Db, consultationId: string, ids: string[]): Promise<FoundText[]> {
  const rows = await selectPublishedPoints(db, consultationId, ids)
    .innerJoin("provision", "provision.id", "point.provision_id")
    .select(["comment.id as comment_id", "shown.version", "shown.language", "point.position"])
    .select(["point.reasons as text", "provision.anchor as part_key", "point.provision_id"])
    .orderBy("provision.sort_order")
    .execute();
  return rows.map((row) => ({ ...row, part: "point" }));
}

async function listAnswers(db: Db, consultationId: string, ids: string[]): Promise<FoundText[]> {
  const rows = await selectPublishedAnswers(db, consultationId, ids)
    .select(["comment.id as comment_id", "shown.version", "shown.language", "shown.position"])
    .select(["answer.text", "question.key as part_key"])
    .where("question.kind", "=", "open")
    .orderBy("question.sort_order")
    .execute();
  return rows.map(({ text, ...row }) => ({ ...row, text: text ?? "", part: "answer", provision_id: null }));
}

async function listInputFields(db: Db, consultationId: string, ids: string[]) {
  return Promise.all(
    inputKinds.map(async (kind): Promise<FoundText[]> => {
      const names = kinds[kind].groups
        .flatMap(({ fields }) => fields)
        .filter((field) => field.kind === "long text")
        .map(({ name }) => name);
      const rows = await selectPublishedComments(db, consultationId, ids)
        .innerJoin(`${inputTables[kind]} as input`, (join) =>
          join
            .onRef("input.comment_id", "=", "comment.id")
            .onRef("input.version", "=", "comment.published_version"),
        )
        .select(["comment.id as comment_id", "shown.version", "shown.language", "shown.position"])
        .select(["input.fields", "input.provision_id", "input.sort_order"])
        .orderBy("input.sort_order")
        .execute();
      return rows.flatMap(({ fields: json, sort_order, ...row }) => {
        const fields = parseFields(json);
        return names.flatMap((name) =>
          fields[name] ? [{ ...row, text: fields[name], part: kind, part_key: `${sort_order} ${name}` }] : [],
        );
      });
    }),
  );
}
