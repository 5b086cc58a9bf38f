import { createHash } from "node:crypto";
import type { ListedAttachment } from "#app/comments/drafts/files/draft-attachments.server.ts";
import { hasMarks } from "#app/comments/parts/attachments/marking.ts";
import { sealFile } from "#app/comments/parts/attachments/seal-file.server.ts";
import { prepareFile } from "#app/files/prepare-file.server.ts";
import { safeName } from "#app/files/safe-name.ts";
import type { FileStore } from "#app/files/store.server.ts";
import type { DataKey } from "#app/sealing/vault.server.ts";
import { newTimelessId } from "#db/new-id.ts";
import type { Db, Instant, Owner } from "#db/schema.ts";
import { BadExample, type ExampleComment } from "./example-files.server.ts";

interface Attaching {
  attachments: ExampleComment["attachments"];
  consultationId: string;
  owner: Owner;
  filedAt: Instant;
  dataKey: DataKey;
  files: FileStore;
  /** Where they stand, for saying what is wrong with one. */
  place: string;
}

/** Keeps the files of an example as those that are sent are kept; one with double brackets is confidential in part. */
export async function attachExamples(db: Db, { attachments, ...attaching }: Attaching) {
  const attached: ListedAttachment[] = [];
  for (const file of attachments) attached.push(await attachExample(db, file, attaching));
  return attached;
}

async function attachExample(
  db: Db,
  { name, text }: { name: string; text: string },
  { consultationId, owner, filedAt, dataKey, files, place }: Omit<Attaching, "attachments">,
): Promise<ListedAttachment> {
  const prepared = await prepareFile({ bytes: new TextEncoder().encode(text), name });
  if (!prepared.ok) throw new BadExample(place, `${name}: ${prepared.why}`);
  const sha256 = createHash("sha256").update(prepared.bytes).digest("hex");
  const kept = { ...prepared, sha256, name: safeName(name, prepared.kind), scan: "not scanned" as const };
  const id = newTimelessId();
  const { sealed, columns } = sealFile(kept, { id, dataKey });
  await db
    .insertInto("attachment")
    .values({ ...columns, consultation_id: consultationId, owner, created_at: filedAt })
    .execute();
  await files.put(sealed);
  const isInPart = hasMarks(kept.text);
  const secrecy = { confidential: isInPart ? ("in part" as const) : ("no" as const), marked: kept.text };
  return {
    ...{ id, ground: "", justification: "", summary: "" },
    ...(isInPart ? secrecy : { ...secrecy, marked: "" }),
    file: { ...kept, size: kept.bytes.length, file_key: columns.file_key },
  };
}
