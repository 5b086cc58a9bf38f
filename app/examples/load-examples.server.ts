import type { Db } from "#db/schema.ts";
import { contentFolder, listConsultationKeys, readComments, readPeople } from "./example-files.server.ts";
import { loadComments } from "./load-comments.server.ts";
import { loadConsultation } from "./load-consultation.server.ts";
import { loadPeople } from "./load-people.server.ts";

/**
 * Loads the example people, consultations and comments that are not there yet. Each consultation goes in with all its
 * comments or, where that is interrupted, not at all. Throws BadExample where a file says what cannot be.
 */
export async function loadExamples(db: Db, now: Date, folder = contentFolder) {
  const people = await loadPeople(db, await readPeople(folder), now);
  const loaded = { consultations: 0, comments: 0 };
  for (const key of await keysNotLoaded(db, folder)) {
    const comments = await readComments(key, folder);
    loaded.comments += await db.transaction().execute(async (db) => {
      const consultation = await loadConsultation(db, { key, folder, people, now });
      return loadComments(db, { consultation, comments, people, now });
    });
    loaded.consultations += 1;
  }
  return loaded;
}

async function keysNotLoaded(db: Db, folder: string) {
  const keys = await listConsultationKeys(folder);
  const loaded = await db
    .selectFrom("consultation")
    .select("content_key")
    .where("content_key", "in", keys)
    .execute();
  const there = new Set(loaded.map(({ content_key }) => content_key));
  return keys.filter((key) => !there.has(key));
}
