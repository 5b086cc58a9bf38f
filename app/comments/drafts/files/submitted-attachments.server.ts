import { createHash } from "node:crypto";
import { mostBytes, mostFiles } from "#app/files/kinds.ts";
import { type FileStore, isStoreAway } from "#app/files/store.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { type Message, message } from "#app/words/message.ts";
import type { ConfidentialPart, PublicAttachment } from "../../comment/content.ts";
import { problemsWithSecrecy } from "../../parts/attachments/attachment.ts";
import { problemWithMarking } from "../../parts/attachments/marking.ts";
import { publicWordsName } from "../../parts/attachments/public-words-name.server.ts";
import type { Claim } from "../../parts/confidential/claims.ts";
import { cleanSummary, publicForm } from "../../parts/confidential/public-form.ts";
import type { ListedAttachment, OpenedDraft } from "./draft-attachments.server.ts";

/** What everyone reads of a file. */
export type PlaceInFile = "name" | "text" | "rest";

export interface SubmittedAttachments {
  /** As the public knows them, in the draft's order. */
  attachments: PublicAttachment[];
  /** That some of them are confidential. */
  confidential_parts: ConfidentialPart[];
  /** All words of the files that everyone may read: names, texts, and what else stands in them. */
  publicTexts: { id: string; where: PlaceInFile; text: string }[];
  /** What the files are, for binding the receipt to those that are confidential. */
  files: { id: string; name: string; sha256: string }[];
  errors: Errors;
}

/** The files of a draft as they go with the comment; what stops it from being sent is in `errors`. */
export function submittedAttachments({ content, listed }: OpenedDraft): SubmittedAttachments {
  const problem = listed.map(problemWith).find(Boolean) ?? problemWithAll(listed);
  const attachments = listed.map((attachment) => publicAttachment(attachment, content.claims));
  return {
    attachments,
    confidential_parts: attachments.flatMap(({ name, ground, summary }) =>
      name === null && ground !== null ? [{ kind: "attachment" as const, ground, summary }] : [],
    ),
    publicTexts: listed.flatMap(publicTextsOf),
    files: listed.flatMap(({ id, file }) => (file ? [{ id, name: file.name, sha256: file.sha256 }] : [])),
    errors: problem ? { attachments: problem } : {},
  };
}

/** What everyone learns of a file with those claims. */
export function publicAttachment(attachment: ListedAttachment, claims: readonly Claim[]): PublicAttachment {
  const { id, confidential, ground, summary, marked, file } = attachment;
  const unnamed = { attachment_id: id, name: null, size: null, sha256: null, text: null };
  if (confidential === "yes" || !file)
    return { ...unnamed, confidential: 1, ground, summary: cleanSummary(summary) || null };
  const open = { attachment_id: id, ground: null, summary: null };
  if (confidential === "in part")
    return { ...open, confidential: 1, ...publicWords(file.name, publicForm(marked, claims)) };
  const { name, size, sha256, text } = file;
  return { ...open, confidential: 0, name, size, sha256, text };
}

/** What everyone has of a file that is confidential in part: a file of plain text. */
function publicWords(name: string, text: string) {
  const bytes = Buffer.from(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { name: publicWordsName(name), size: bytes.length, sha256, text };
}

function publicTextsOf({ id, confidential, marked, file }: ListedAttachment) {
  if (confidential === "yes" || !file) return [];
  const isInPart = confidential === "in part";
  return [
    { id, where: "name" as const, text: file.name },
    { id, where: "text" as const, text: isInPart ? publicForm(marked, []) : file.text },
    { id, where: "rest" as const, text: isInPart ? "" : file.metadata },
  ].filter(({ text }) => text !== "");
}

function problemWith({ file, marked, ...secrecy }: ListedAttachment): Message | undefined {
  if (!file) return message("drafts.attached-is-gone");
  const { name } = file;
  if (file.scan === "infected") return message("drafts.file-infected", { name });
  const [problem] = Object.values(problemsWithSecrecy(secrecy));
  const marking = secrecy.confidential === "in part" && problemWithMarking(marked, file.text);
  const missing = problem ?? (marking || undefined);
  return missing ? message("drafts.problem-with-file", { problem: missing, name }) : undefined;
}

function problemWithAll(listed: ListedAttachment[]) {
  const sum = listed.reduce((sum, { file }) => sum + (file?.size ?? 0), 0);
  return listed.length > mostFiles || sum > mostBytes ? message("drafts.too-many-files") : undefined;
}

/**
 * Why the files of a draft stop it from being sent now: one is not in the store, or nobody can tell. Null where all are
 * there. Not within a transaction: a store that is away takes its time.
 */
export async function problemWithStore({ listed }: OpenedDraft, files: FileStore) {
  try {
    for (const { file } of listed) {
      if (file && file.scan !== "infected" && !(await files.has(file.file_key)))
        return message("drafts.file-is-gone", { name: file.name });
    }
  } catch (error) {
    if (!isStoreAway(error)) throw error;
    return message("drafts.store-away");
  }
  return null;
}
