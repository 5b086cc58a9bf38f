import { insertRows } from "#db/insert-rows.server.ts";
import { newIdBeside } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import type { CommentContent } from "../comment/content.ts";
import { type Confidential, sealContent } from "../drafts/sealed-content.server.ts";
import { storeAnswers } from "../parts/answers/store-answers.server.ts";
import { storeInputs } from "../parts/inputs/inputs.server.ts";
import { receiptHash } from "./receipt.server.ts";
import { leaveRendering } from "./render-again.server.ts";
import { type RenderedWords, renderWords } from "./rendered-words.server.ts";

interface VersionFacts {
  consultation_id: string;
  reference: string;
  number: number;
  comment_id: string;
  version: number;
  submitted_at: string;
  /** The version of the measure that it was made on. */
  measure_version: number;
  draft_id: string | null;
}

/** A version as it is to be stored. */
export interface NewVersion {
  content: CommentContent & { confidential?: Confidential };
  words: RenderedWords;
  facts: VersionFacts;
}

/**
 * Stores versions of comments with their parts, HTML, language and receipt hash, and gives them with the hashes. What is
 * confidential is sealed as a whole; everything else that is stored is the public form. In the caller's transaction.
 */
export async function storeVersions<Version extends NewVersion>(db: Db, versions: Version[]) {
  const stored = versions.map((version) => ({ version, row: rowOf(version) }));
  const rows = stored.map(({ row }) => row);
  await insertRows(db, "comment_version", rows);
  await storePoints(db, versions);
  for (const { content, words, facts } of versions) {
    const { isAsTyped } = await storeParts(db, content, facts);
    if (isAsTyped || words.isAsTyped) await leaveRendering(db, facts);
  }
  return stored.map(({ version, row }) => ({ ...version, hash: row.hash }));
}

/** As storeVersions for one version; its words are rendered where that is not done. */
export async function storeVersion(
  db: Db,
  { words, ...content }: NewVersion["content"] & { words?: RenderedWords },
  facts: VersionFacts,
) {
  return storeVersions(db, [{ content, words: words ?? (await renderWords(content)), facts }]);
}

function rowOf({ content, words, facts }: NewVersion) {
  const { confidential, answers = {} } = content;
  const { reference, number, comment_id, version, submitted_at, measure_version, draft_id } = facts;
  const place = { comment_id, version };
  const seal = confidential ? sealContent(confidential, place) : noSeal;
  return {
    ...place,
    ...seal,
    position: content.position,
    remarks: content.remarks,
    remarks_html: words.remarks_html,
    answers: JSON.stringify(answers),
    language: words.language,
    hash: receiptHash({ ...content, ...seal, reference, number, version, submitted_at }),
    submitted_at,
    measure_version,
    draft_id,
  };
}

const noSeal = { commitment: null, sealed: null };

/** What few comments have. */
async function storeParts(
  db: Db,
  {
    answers = {},
    confidential_answers,
    technical = [],
    human_rights = [],
    attachments = [],
    ...content
  }: NewVersion["content"],
  { comment_id, version, consultation_id }: VersionFacts,
) {
  const place = { comment_id, version };
  const stated = { ...place, consultation_id, answers, confidential: confidential_answers };
  const { isAsTyped } =
    Object.keys(answers).length > 0 ? await storeAnswers(db, stated) : { isAsTyped: false };
  await storeInputs(db, "technical", { ...place, inputs: technical });
  await storeInputs(db, "human_rights", { ...place, inputs: human_rights });
  await storeAttachments(db, { ...place, attachments });
  await storeConfidentialParts(db, { ...place, parts: content.confidential_parts ?? [] });
  return { isAsTyped };
}

interface VersionKey {
  comment_id: string;
  version: number;
}

async function storePoints(db: Db, versions: NewVersion[]) {
  await insertRows(db, "point", versions.flatMap(pointsOf));
}

function pointsOf({ content, words: { reasons_html }, facts: { comment_id, version } }: NewVersion) {
  return content.points.map(({ provision_id, position, reasons, wording, wording_language }, index) => ({
    id: newIdBeside(comment_id),
    comment_id,
    version,
    provision_id,
    position,
    reasons,
    reasons_html: reasons_html[index] ?? "",
    wording: wording || null,
    wording_language: (wording && wording_language) || null,
    sort_order: index,
  }));
}

async function storeAttachments(
  db: Db,
  {
    comment_id,
    version,
    attachments,
  }: VersionKey & { attachments: NonNullable<CommentContent["attachments"]> },
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
  { comment_id, version, parts }: VersionKey & { parts: NonNullable<CommentContent["confidential_parts"]> },
) {
  if (parts.length === 0) return;
  const rows = parts.map((part, index) => ({ ...part, comment_id, version, sort_order: index }));
  await db.insertInto("confidential_part").values(rows).execute();
}
