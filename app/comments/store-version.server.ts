import { detectLanguage } from "#app/content/language.server.ts";
import { renderMarkdown, textOfHtml } from "#app/content/markdown.server.ts";
import type { DataKey } from "#app/sealing/vault.server.ts";
import { newIdBeside } from "#db/new-id.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { storeAnswers } from "./answers/store-answers.server.ts";
import type { CommentContent, Point } from "./comment-content.ts";
import { storeInputs } from "./inputs/inputs.server.ts";
import { receiptHash } from "./receipt.server.ts";
import { type SealedFile, sealContent } from "./sealed-content.server.ts";
import type { DraftContent } from "./writing/draft.ts";

interface VersionFacts {
  consultation_id: string;
  reference: string;
  number: number;
  comment_id: string;
  version: number;
  submitted_at: string;
  draft_id: string | null;
}

/** All that a version says where some of it is confidential, and the key to seal it with. */
export interface Confidential {
  dataKey: DataKey;
  content: DraftContent;
  /** The files that go with it. */
  files?: SealedFile[];
}

/** What is made of a version's words, which needs no database: best made before others are kept waiting. */
export interface RenderedWords {
  remarks_html: string;
  /** In the order of the points. */
  reasons_html: string[];
  /** All the running text without markup: for telling its language and finding its like. */
  text: string;
  language: string | null;
}

/** Renders the words of a comment and tells their language. */
export function renderWords({ remarks, points }: Pick<CommentContent, "remarks" | "points">): RenderedWords {
  const remarks_html = renderMarkdown(remarks, "public");
  const reasons_html = points.map(({ reasons }) => renderMarkdown(reasons, "public"));
  const text = [remarks_html, ...reasons_html].map(textOfHtml).join("\n\n").trim();
  return { remarks_html, reasons_html, text, language: detectLanguage(text) };
}

/**
 * Stores a version of a comment with its parts, HTML, language and receipt hash. What is confidential is sealed as a
 * whole; everything else that is stored is the public form. Gives the hash, and the text without markup for finding its
 * like. In the caller's transaction.
 */
export async function storeVersion(
  db: Db,
  content: CommentContent & { confidential?: Confidential; words?: RenderedWords },
  facts: VersionFacts,
) {
  const { words = renderWords(content) } = content;
  const { reference, number, comment_id, version, submitted_at, draft_id } = facts;
  const { confidential, answers = {} } = content;
  const place = { comment_id, version };
  const seal = confidential ? sealContent(confidential, place) : noSeal;
  const hash = receiptHash({ ...content, ...seal, reference, number, version, submitted_at });
  await db
    .insertInto("comment_version")
    .values({
      ...place,
      ...seal,
      position: content.position,
      remarks: content.remarks,
      remarks_html: words.remarks_html,
      answers: JSON.stringify(answers),
      language: words.language,
      hash,
      submitted_at,
      draft_id,
    })
    .execute();
  if (Object.keys(answers).length > 0)
    await storeAnswers(db, { ...place, consultation_id: facts.consultation_id, answers });
  await storePoints(db, { ...place, points: content.points, reasons_html: words.reasons_html });
  await storeInputs(db, "technical", { ...place, inputs: content.technical ?? [] });
  await storeInputs(db, "human_rights", { ...place, inputs: content.human_rights ?? [] });
  await storeAttachments(db, { ...place, attachments: content.attachments ?? [] });
  await storeConfidentialParts(db, { ...place, parts: content.confidential_parts ?? [] });
  return { hash, text: words.text };
}

const noSeal = { commitment: null, sealed: null };

interface Place {
  comment_id: string;
  version: number;
}

interface Points extends Place {
  points: Point[];
  reasons_html: string[];
}

async function storePoints(db: Db, { comment_id, version, points, reasons_html }: Points) {
  const rows = points.map(({ provision_id, position, reasons, wording }, index) => ({
    id: newIdBeside(comment_id),
    comment_id,
    version,
    provision_id,
    position,
    reasons,
    reasons_html: reasons_html[index] ?? "",
    wording: wording || null,
    sort_order: index,
  }));
  for (let at = 0; at < rows.length; at += rowsAtOnce)
    await db
      .insertInto("point")
      .values(rows.slice(at, at + rowsAtOnce))
      .execute();
}

async function storeAttachments(
  db: Db,
  { comment_id, version, attachments }: Place & { attachments: NonNullable<CommentContent["attachments"]> },
) {
  if (attachments.length === 0) return;
  const rows = attachments.map((attachment, index) => ({
    ...attachment,
    comment_id,
    version,
    sort_order: index,
  }));
  await db.insertInto("version_attachment").values(rows).execute();
}

async function storeConfidentialParts(
  db: Db,
  { comment_id, version, parts }: Place & { parts: NonNullable<CommentContent["confidential_parts"]> },
) {
  if (parts.length === 0) return;
  const rows = parts.map((part, index) => ({ ...part, comment_id, version, sort_order: index }));
  await db.insertInto("confidential_part").values(rows).execute();
}
