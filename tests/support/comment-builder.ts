import type { Selectable } from "kysely";
import { countAnew } from "#app/comments/counting/count-anew.server.ts";
import { newId } from "#db/new-id.ts";
import type { CommentTable, CommentVersionTable, Db, PointTable, Position } from "#db/schema.ts";
import { type Account, aConsultation, anAccount, type Consultation, type Facts } from "./builders.ts";

type Comment = Selectable<CommentTable>;

interface CommentFacts extends Facts<CommentTable>, Pick<Facts<CommentVersionTable>, "position" | "remarks"> {
  consultation?: Consultation;
  author?: Account;
  /** The comment that it replies to. */
  parent?: Comment;
  points?: PointFacts[];
}

type PointFacts = { anchor: string } & Facts<PointTable>;

/** A published comment by a new account, in its first version. */
export async function aComment(
  db: Db,
  {
    consultation,
    author,
    parent,
    points = [],
    position = "oppose",
    remarks = "I oppose this.",
    ...facts
  }: CommentFacts = {},
): Promise<Comment> {
  const consultationId = consultation?.id ?? parent?.consultation_id ?? (await aConsultation(db)).id;
  const { id: author_id, name, organisation, stakeholder_group, country } = author ?? (await anAccount(db));
  const { last_comment_number } = await db
    .updateTable("consultation")
    .set((set) => ({ last_comment_number: set("last_comment_number", "+", 1) }))
    .where("id", "=", consultationId)
    .returning("last_comment_number")
    .executeTakeFirstOrThrow();
  const submitted_at = facts.submitted_at ?? "2026-02-01T10:00:00.000Z";
  const isPublished = (facts.status ?? "published") === "published";

  const comment = await db
    .insertInto("comment")
    .values({
      id: newId(),
      consultation_id: consultationId,
      number: last_comment_number,
      author_id,
      owner: `account:${author_id}`,
      parent_id: parent?.id ?? null,
      root_id: parent ? (parent.root_id ?? parent.id) : null,
      depth: parent ? parent.depth + 1 : 0,
      author_name: name,
      organisation,
      stakeholder_group,
      country,
      answers_for: null,
      status: "published",
      current_version: 1,
      published_version: isPublished ? 1 : null,
      queued_at: facts.status === "held" ? submitted_at : null,
      submitted_at,
      published_at: isPublished ? submitted_at : null,
      campaign_id: null,
      source_id: null,
      ...facts,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await addVersion(db, comment, { position, remarks, points });
  await countAnew(db, consultationId, [comment.id]);
  return comment;
}

async function addVersion(
  db: Db,
  comment: Comment,
  { position, remarks, points }: Required<Pick<CommentFacts, "position" | "remarks" | "points">>,
) {
  await db
    .insertInto("comment_version")
    .values({
      comment_id: comment.id,
      version: 1,
      position,
      remarks,
      remarks_html: `<p>${remarks}</p>`,
      language: "en",
      hash: "0".repeat(64),
      submitted_at: comment.submitted_at,
      draft_id: null,
    })
    .execute();
  for (const [index, point] of points.entries())
    await addPoint(db, comment, { position: position ?? "no position", sort_order: index, ...point });
}

async function addPoint(
  db: Db,
  comment: Comment,
  { anchor, position, reasons = "", ...facts }: PointFacts & { position: Position },
) {
  const provision = await db
    .selectFrom("provision")
    .select("id")
    .where("consultation_id", "=", comment.consultation_id)
    .where("anchor", "=", anchor)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("point")
    .values({
      id: newId(),
      comment_id: comment.id,
      version: 1,
      provision_id: provision.id,
      position,
      reasons,
      reasons_html: `<p>${reasons}</p>`,
      sort_order: 0,
      ...facts,
    })
    .execute();
}
