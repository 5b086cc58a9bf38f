import type { CommentContent } from "#app/comments/comment/content.ts";
import { emptyDraft } from "#app/comments/drafts/draft.ts";
import { publicAttachment } from "#app/comments/drafts/files/submitted-attachments.server.ts";
import { claimOn, distinctSecrets } from "#app/comments/parts/confidential/claims.ts";
import { publicContent } from "#app/comments/parts/confidential/public-form.ts";
import { markedAmong, spansIn } from "#app/comments/parts/confidential/spans.ts";
import type { FileStore } from "#app/files/store.server.ts";
import { newDataKey, type Vault } from "#app/sealing/vault.server.ts";
import type { Db, Owner } from "#db/schema.ts";
import { attachExamples } from "./example-attachments.server.ts";
import type { ExampleEntry } from "./example-entries.server.ts";
import { BadExample } from "./example-files.server.ts";

/** What seals the confidential parts and the files of examples, and where the files are kept. */
export interface Safe {
  vault: Vault;
  files: FileStore;
}

interface Sealing extends Pick<CommentContent, "points"> {
  /** Null where confidential parts and files are to be left out. */
  safe: Safe | null;
  consultation: { id: string };
  owner: Owner;
  place: string;
}

/**
 * An example with confidential parts or files as it is stored: its public form, the files, and all of it to be sealed.
 * Without the operator's key these are left out for good, and it is an example like any other.
 */
export async function sealedExample(
  db: Db,
  { claims, filedAt, position, remarks, answers, attachments }: ExampleEntry,
  { points, safe, consultation, owner, place }: Sealing,
) {
  const said = { remarks, answers, points };
  const secrets = distinctSecrets(spansIn({ said, attachments }).spans);
  const stray = secrets.find((secret) => !claimOn(claims, secret));
  if (stray) throw new BadExample(place, "a confidential part has no claim");
  const isPlain = secrets.length === 0 && attachments.length === 0;
  const dataKey = safe && !isPlain ? await newDataKey(db, safe.vault, new Date(filedAt)) : null;
  const publicForm = { ...publicContent(said, claims), confidential_answers: markedAmong(answers) };
  if (!safe || !dataKey) return publicForm;

  const keeping = { ...safe, attachments, consultationId: consultation.id, owner, filedAt, dataKey, place };
  const attached = await attachExamples(db, keeping);
  const drafted = points.map(({ anchor, position, reasons }) => ({ anchor, position, reasons, wording: "" }));
  const content = { ...emptyDraft, position, remarks, answers, claims, points: drafted };
  return {
    ...publicForm,
    dataKeyId: dataKey.id,
    attachments: attached.map((file) => publicAttachment(file, claims)),
    ...(secrets.length > 0 && {
      confidential: {
        dataKey,
        content: { ...content, attachments: attached.map(({ file: _, ...attachment }) => attachment) },
      },
      confidential_parts: secrets.map((secret) => ({
        kind: "text" as const,
        ground: claimOn(claims, secret)?.ground ?? "",
        summary: claimOn(claims, secret)?.summary || null,
      })),
    }),
  };
}
