import type { Db } from "#db/schema.ts";
import { hashOf } from "../building/verbatim.server.ts";
import { embeddingModelOf, type ModelServer } from "../models/model-server.server.ts";
import { listDictionaries } from "./dictionaries/dictionary-files.server.ts";

/** By what key points of different languages are compared, beside what is written alike in all of them. */
export interface JoiningSources {
  /** The server and model whose embeddings are taken; null for none. */
  model: string | null;
  /** What tells these dictionaries from others; empty for none. */
  dictionaries: string;
}

export interface JoiningSettings {
  models: ModelServer | undefined;
  /** A folder with bilingual dictionaries. */
  dictionaries: string | undefined;
}

/** Raised whenever the same key points would be joined otherwise. */
const rules = 1;

/** By what key points are joined, as the operator has set it. */
export async function findSources({ models, dictionaries }: JoiningSettings): Promise<JoiningSources> {
  const files = dictionaries ? await listDictionaries(dictionaries) : [];
  return {
    model: models?.embedding ? embeddingModelOf(models) : null,
    dictionaries: files.length > 0 ? hashOf(files.map(({ state }) => state).join("\n")) : "",
  };
}

/** The consultations with key points in several languages, by their ids. */
export async function listInLanguages(db: Db) {
  const several = await db
    .selectFrom("key_point")
    .select("consultation_id")
    .groupBy("consultation_id")
    .having(({ fn }) => fn.count("language").distinct(), ">", 1)
    .orderBy("consultation_id")
    .execute();
  return several.map(({ consultation_id }) => consultation_id);
}

/** From what its key points would be joined now, and whether they are. */
export async function findJoined(db: Db, consultationId: string, { model, dictionaries }: JoiningSources) {
  const points = await db
    .selectFrom("key_point")
    .leftJoin("passage_embedding as embedding", (join) =>
      join
        .onRef("embedding.passage_id", "=", "key_point.quote_passage_id")
        .on("embedding.model", "=", model ?? ""),
    )
    .select(["key_point.id", "key_point.quote_passage_id", "key_point.provision_id", "embedding.passage_id"])
    .where("key_point.consultation_id", "=", consultationId)
    .orderBy("key_point.id")
    .execute();
  const rows = points.map(({ id, quote_passage_id, provision_id, passage_id }) => [
    ...[id, quote_passage_id, provision_id],
    passage_id !== null,
  ]);
  const from = hashOf(JSON.stringify([rules, model, dictionaries, rows]));
  const known = await db
    .selectFrom("digest_progress")
    .select("joined_from")
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  return { from, isJoined: known === undefined || known.joined_from === from };
}

/** Whether there are key points to join that were not joined yet. */
export async function isAnyToJoin(db: Db, settings: JoiningSettings) {
  const sources = await findSources(settings);
  for (const id of await listInLanguages(db)) if (!(await findJoined(db, id, sources)).isJoined) return true;
  return false;
}
