import { listProvisions } from "#app/consultations/provisions.server.ts";
import type { FileStore } from "#app/files/store.server.ts";
import type { Db } from "#db/schema.ts";
import {
  BadExample,
  contentFolder,
  type ExampleDraft,
  listConsultationKeys,
  readComments,
  readDrafts,
  readEndorsements,
  readOrganisations,
  readPeople,
} from "./example-files.server.ts";
import { inTurn } from "./in-turn.server.ts";
import { loadComments } from "./load-comments.server.ts";
import { loadConsultation } from "./load-consultation.server.ts";
import { loadDrafts } from "./load-drafts.server.ts";
import { loadEndorsements } from "./load-endorsements.server.ts";
import { loadOrganisations } from "./load-organisations.server.ts";
import { loadPeople } from "./load-people.server.ts";
import type { Safe } from "./sealed-example.server.ts";

/**
 * Loads the example people, consultations and comments that are not there yet. Each consultation goes in with all its
 * comments or, where that is interrupted, not at all. What is
 * confidential in them and the files that go with them are kept in the safe, or left out where there is none. Throws
 * BadExample where a file says what cannot be.
 */
export async function loadExamples(
  db: Db,
  now: Date,
  { folder = contentFolder, safe = null }: { folder?: string; safe?: Safe | null } = {},
) {
  const people = await loadPeople(db, await readPeople(folder), now);
  const organisations = await loadOrganisations(db, await readOrganisations(folder), { people, now });
  const endorsements = await readEndorsements(folder);
  const drafts = await readDrafts(folder);
  const loaded = { consultations: 0, comments: 0 };
  for (const key of await keysNotLoaded(db, { folder, drafts })) {
    const comments = await readComments(key, folder);
    const kept = safe && undoable(safe);
    const count = await inTurn(db, async (db) => {
      await kept?.undo();
      if (await isLoaded(db, key)) return null;
      const consultation = await loadConsultation(db, { key, folder, people, now });
      const provisions = await provisionIds(db, consultation.id);
      await loadDrafts(db, { consultation, drafts, provisions, people, now });
      const count = await loadComments(db, { consultation, comments, provisions, people, safe: kept, now });
      await loadEndorsements(db, { consultation, endorsements, organisations, people, now });
      return count;
    });
    if (count === null) continue;
    loaded.consultations += 1;
    loaded.comments += count;
  }
  return loaded;
}

/** The safe, and what deletes the files that were put in it for a transaction which was then taken back. */
function undoable(safe: Safe): Safe & { undo: () => Promise<void> } {
  const keys: string[] = [];
  const put: FileStore["put"] = async (bytes) => {
    const key = await safe.files.put(bytes);
    keys.push(key);
    return key;
  };
  const undo = async () => {
    for (const key of keys.splice(0)) await safe.files.delete(key);
  };
  return { ...safe, files: { ...safe.files, put }, undo };
}

async function keysNotLoaded(db: Db, { folder, drafts }: { folder: string; drafts: ExampleDraft[] }) {
  const keys = await listConsultationKeys(folder);
  const stray = drafts.find(({ consultation }) => !keys.includes(consultation));
  if (stray)
    throw new BadExample("content/examples/drafts.yaml", `there is no consultation ${stray.consultation}`);
  const loaded = await db
    .selectFrom("consultation")
    .select("content_key")
    .where("content_key", "in", keys)
    .execute();
  const there = new Set(loaded.map(({ content_key }) => content_key));
  return keys.filter((key) => !there.has(key));
}

async function isLoaded(db: Db, key: string) {
  const found = db.selectFrom("consultation").select("id").where("content_key", "=", key);
  return (await found.executeTakeFirst()) !== undefined;
}

async function provisionIds(db: Db, consultationId: string) {
  const provisions = await listProvisions(db, consultationId);
  return new Map(provisions.map(({ id, anchor }) => [anchor, id]));
}
