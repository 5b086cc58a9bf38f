import { mostBytes, mostFiles } from "#app/files/kinds.ts";
import { type FileStore, isStoreAway } from "#app/files/store.server.ts";
import type { Errors } from "#app/http/refusals.ts";
import type { Db } from "#db/schema.ts";
import type { ConfidentialPart, PublicAttachment } from "../comment-content.ts";
import { groundText } from "../confidential/grounds.ts";
import { cleanSummary } from "../confidential/public-form.ts";
import type { Draft } from "../writing/drafts.server.ts";
import type { Writer } from "../writing/writer.ts";
import { problemsWithSecrecy } from "./attachment.ts";
import { type ListedAttachment, listDraftAttachments } from "./draft-attachments.server.ts";

export interface SubmittedAttachments {
  /** As the public knows them, in the draft's order. */
  attachments: PublicAttachment[];
  /** That some of them are confidential. */
  confidential_parts: ConfidentialPart[];
  /** All words of the files that everyone may read: names, texts, and what else stands in them. */
  publicTexts: { where: string; text: string }[];
  errors: Errors;
}

/** The files of a draft as they go with the comment; what stops it from being sent is in `errors`. */
export async function submittedAttachments(
  db: Db,
  writer: Writer,
  draft: Pick<Draft, "content" | "dataKey">,
): Promise<SubmittedAttachments> {
  const listed = await listDraftAttachments(db, writer, draft);
  const problem = listed.map(problemWith).find(Boolean) ?? problemWithAll(listed);
  const attachments = listed.map(publicAttachment);
  return {
    attachments,
    confidential_parts: attachments.flatMap(({ name, ground, summary }) =>
      name === null && ground !== null ? [{ kind: "attachment" as const, ground, summary }] : [],
    ),
    publicTexts: listed.flatMap(publicTextsOf),
    errors: problem ? { attachments: problem } : {},
  };
}

function publicAttachment({ id, confidential, ground, summary, file }: ListedAttachment): PublicAttachment {
  if (confidential === "yes" || !file)
    return {
      attachment_id: id,
      name: null,
      size: null,
      sha256: null,
      text: null,
      ground,
      summary: cleanSummary(summary) || null,
    };
  const { name, size, sha256, text } = file;
  return { attachment_id: id, name, size, sha256, text, ground: null, summary: null };
}

function publicTextsOf({ confidential, ground, summary, file }: ListedAttachment) {
  if (confidential === "yes")
    return [{ where: `the public summary of a confidential file (${groundText(ground)})`, text: summary }];
  if (!file) return [];
  return [
    { where: `the name of the file ${file.name}`, text: file.name },
    { where: `the text of the file ${file.name}`, text: file.text },
    { where: `what else stands in the file ${file.name}`, text: file.metadata },
  ].filter(({ text }) => text !== "");
}

function problemWith({ file, ...secrecy }: ListedAttachment) {
  if (!file)
    return "A file that you attached is no longer there. Remove it from the list, and attach it again";
  if (file.scan === "infected")
    return `The virus scanner found something in ${file.name}, so it was deleted. Remove it from the list`;
  const [problem] = Object.values(problemsWithSecrecy(secrecy));
  return problem && `${problem}: ${file.name}`;
}

function problemWithAll(listed: ListedAttachment[]) {
  const sum = listed.reduce((sum, { file }) => sum + (file?.size ?? 0), 0);
  return listed.length > mostFiles || sum > mostBytes
    ? "Your files are more, or larger together, than a comment can have. Remove one"
    : undefined;
}

/**
 * Why the files of a draft stop it from being sent now: one is not in the store, or nobody can tell. Null where all are
 * there. Not within a transaction: a store that is away takes its time.
 */
export async function problemWithStore(
  db: Db,
  writer: Writer,
  { draft, files }: { draft: Pick<Draft, "content" | "dataKey">; files: FileStore },
) {
  const listed = await listDraftAttachments(db, writer, draft);
  try {
    for (const { file } of listed) {
      if (file && file.scan !== "infected" && !(await files.has(file.file_key)))
        return `The file ${file.name} is no longer there. Remove it from the list, and attach it again`;
    }
  } catch (error) {
    if (!isStoreAway(error)) throw error;
    return "The place where files are kept cannot be reached at this moment, so your comment was not sent. Your draft is kept: send it in a few minutes";
  }
  return null;
}
