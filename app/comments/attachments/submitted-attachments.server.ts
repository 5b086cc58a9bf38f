import type { Errors } from "#app/http/refusals.ts";
import type { Db } from "#db/schema.ts";
import type { PublicAttachment } from "../comment-content.ts";
import type { Draft } from "../writing/drafts.server.ts";
import type { Writer } from "../writing/writer.ts";

export interface SubmittedAttachments {
  /** As the public knows them, in the draft's order. */
  attachments: PublicAttachment[];
  /** All words of the files that everyone may read: names, texts, and what else stands in them. */
  publicTexts: { where: string; text: string }[];
  errors: Errors;
}

/** The files of a draft as they go with the comment; what stops it from being sent is in `errors`. */
export async function submittedAttachments(
  _db: Db,
  _writer: Writer,
  _draft: Pick<Draft, "content" | "dataKey">,
): Promise<SubmittedAttachments> {
  return { attachments: [], publicTexts: [], errors: {} };
}
