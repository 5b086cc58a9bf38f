import { detectLanguage } from "#app/content/language.server.ts";
import { plainText, renderMarkdown } from "#app/content/markdown.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db, Position } from "#db/schema.ts";
import { receiptHash } from "./receipt.server.ts";

/** What an author says: a position, general remarks, and points on provisions, texts in Markdown. */
export interface CommentContent {
  position: Position;
  remarks: string;
  points: { provision_id: string; position: Position; reasons: string }[];
}

interface VersionFacts {
  reference: string;
  number: number;
  comment_id: string;
  version: number;
  submitted_at: string;
  draft_id: string | null;
}

// Both databases bound the parameters of one statement.
const rowsAtOnce = 500;

/** Stores a version of a comment with its points, HTML, language and receipt hash, which it gives back. */
export async function storeVersion(db: Db, content: CommentContent, facts: VersionFacts) {
  const { reference, number, comment_id, version, submitted_at, draft_id } = facts;
  const points = await withAnchors(db, content.points);
  const hash = receiptHash({ ...content, points, reference, number, version, submitted_at });
  await db
    .insertInto("comment_version")
    .values({
      comment_id,
      version,
      position: content.position,
      remarks: content.remarks,
      remarks_html: renderMarkdown(content.remarks, "public"),
      language: detectLanguage(textOf(content)),
      hash,
      submitted_at,
      draft_id,
    })
    .execute();
  const rows = content.points.map((point, index) => ({
    ...point,
    id: newId(),
    comment_id,
    version,
    reasons_html: renderMarkdown(point.reasons, "public"),
    sort_order: index,
  }));
  for (let at = 0; at < rows.length; at += rowsAtOnce)
    await db
      .insertInto("point")
      .values(rows.slice(at, at + rowsAtOnce))
      .execute();
  return hash;
}

/** All the words of a comment without markup: for telling its language and finding its like. */
export function textOf({ remarks, points }: Pick<CommentContent, "remarks" | "points">) {
  return [remarks, ...points.map((point) => point.reasons)].map(plainText).join("\n\n").trim();
}

async function withAnchors(db: Db, points: CommentContent["points"]) {
  if (points.length === 0) return [];
  const provisions = await db
    .selectFrom("provision")
    .select(["id", "anchor"])
    .where(
      "id",
      "in",
      points.map((point) => point.provision_id),
    )
    .execute();
  const anchors = new Map(provisions.map(({ id, anchor }) => [id, anchor]));
  return points.map((point) => ({ ...point, anchor: anchors.get(point.provision_id) ?? "" }));
}
