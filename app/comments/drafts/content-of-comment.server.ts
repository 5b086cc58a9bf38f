import { notFound } from "#app/requests/refusals.ts";
import { type DataKey, findDataKey, type Vault } from "#app/sealing/vault.server.ts";
import type { CommentTable, Db, Position } from "#db/schema.ts";
import { openReason } from "../comment/attribution-reason.server.ts";
import { parseFields } from "../parts/inputs/input-field.ts";
import type { InputKind } from "../parts/inputs/input-kind.ts";
import { listInputs } from "../parts/inputs/inputs.server.ts";
import { findWhole } from "../parts/redacted/whole-version.server.ts";
import { type DraftContent, emptyDraft } from "./draft.ts";
import { openContent } from "./sealed-content.server.ts";
import { ownerOf, type Writer } from "./writer.ts";

/** What the writer's comment says in its latest version, as a draft to change it in, and the key that seals it. */
export async function contentOfComment(
  db: Db,
  writer: Writer,
  { commentId, vault }: { commentId: string; vault: Vault },
): Promise<{ dataKey: DataKey | null; content: DraftContent }> {
  const comment = await findCurrent(db, writer, commentId);
  const dataKey = comment.data_key_id ? await findDataKey(db, vault, comment.data_key_id) : null;
  const signature = {
    ...emptyDraft.signature,
    attribution: comment.attribution,
    reason: reasonIn(comment, dataKey),
    stakeholder_group: comment.stakeholder_group ?? ("" as const),
    country: comment.country ?? "",
  };
  const content =
    comment.sealed && dataKey
      ? openContent(dataKey, comment.sealed, { comment_id: commentId, version: comment.version }).content
      : await storedContent(db, { ...comment, comment_id: commentId });
  // Other words may release what the first did not: the author is asked again.
  return { dataKey, content: { ...content, signature, controlled: "", changed: {} } };
}

function reasonIn(
  { sealed_reason, attribution_reason }: Pick<CommentTable, "sealed_reason" | "attribution_reason">,
  dataKey: DataKey | null,
) {
  return sealed_reason && dataKey ? openReason(dataKey, sealed_reason) : (attribution_reason ?? "");
}

async function findCurrent(db: Db, writer: Writer, commentId: string) {
  const comment = await db
    .selectFrom("comment")
    .innerJoin("comment_version as current", (join) =>
      join
        .onRef("current.comment_id", "=", "comment.id")
        .onRef("current.version", "=", "comment.current_version"),
    )
    .select(["current.version", "current.position", "current.remarks", "current.sealed"])
    .select("current.answers")
    .select(["comment.data_key_id", "comment.attribution", "comment.attribution_reason"])
    .select(["comment.sealed_reason", "comment.stakeholder_group", "comment.country"])
    .where("comment.id", "=", commentId)
    .where("comment.owner", "=", ownerOf(writer))
    .executeTakeFirst();
  if (!comment) throw notFound();
  return comment;
}

interface TypedVersion extends Pick<DraftContent, "remarks"> {
  position: Position | null;
  comment_id: string;
  version: number;
  /** JSON, as typed. */
  answers: string;
}

async function storedContent(
  db: Db,
  { comment_id, version, position, ...left }: TypedVersion,
): Promise<DraftContent> {
  // Its author changes what they sent, whatever a moderator took out of it.
  const whole = (await findWhole(db, { comment_id, version }))?.rows;
  const { remarks, answers } = whole ?? left;
  const said = new Map(whole?.points.map(({ id, reasons, wording }) => [id, { reasons, wording }]));
  const points = await db
    .selectFrom("point")
    .innerJoin("provision", "provision.id", "point.provision_id")
    .select(["point.id", "provision.anchor", "point.position", "point.reasons", "point.wording"])
    .select("point.wording_language")
    .where("point.comment_id", "=", comment_id)
    .where("point.version", "=", version)
    .orderBy("point.sort_order")
    .execute();
  return {
    ...emptyDraft,
    position: position ?? "",
    remarks,
    points: points.map(({ id, wording_language: language, ...left }) => {
      const { wording, ...point } = { ...left, ...said.get(id) };
      return { ...point, wording: wording ?? "", ...(language && { language }) };
    }),
    answers: parseFields(answers),
    technical: await inputsOf(db, "technical", { comment_id, version }),
    human_rights: await inputsOf(db, "human_rights", { comment_id, version }),
    attachments: await attachmentsOf(db, { comment_id, version }),
  };
}

async function inputsOf(db: Db, kind: InputKind, version: Pick<TypedVersion, "comment_id" | "version">) {
  const inputs = await listInputs(db, kind, version);
  const whole = await findWhole(db, version);
  const said = new Map(whole?.rows[kind].map(({ id, fields }) => [id, parseFields(fields)]));
  return inputs.map(({ key, anchor, fields }) => ({ key, anchor, fields: said.get(key) ?? fields }));
}

/** None of them is confidential: a version with one has its content sealed. */
async function attachmentsOf(db: Db, { comment_id, version }: Pick<TypedVersion, "comment_id" | "version">) {
  const rows = await db
    .selectFrom("version_attachment")
    .select("attachment_id")
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .orderBy("sort_order")
    .execute();
  return rows.map(({ attachment_id }) => ({
    id: attachment_id,
    confidential: "no" as const,
    ground: "",
    justification: "",
    summary: "",
    marked: "",
  }));
}
