import type { Task } from "#app/work/carry-out.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { findGround } from "../building/reading-ground.server.ts";
import { findQuotes } from "../said/find-quotes.server.ts";
import { type Dictionary, joinLanguages } from "../themes/join-languages.ts";
import type { KeyPoint } from "../themes/key-point.ts";
import type { Weights } from "../themes/weights.ts";
import { centred } from "./centred.ts";
import { findJoined, type JoiningSources, listInLanguages } from "./joining-state.server.ts";

/** By what key points are joined, and what brings weights from one language into another. */
export interface JoinedBy extends JoiningSources {
  /** For stems of these; read when it is needed. */
  openDictionary: (wanted: Map<string, Set<string>>) => Promise<Dictionary>;
}

/** Of each key point, so many passages are looked at for figures and names. */
const passagesOfPoint = 12;

/** Joins the key points of each consultation across languages, where any of what they are joined by has changed. */
export async function keepJoined(db: Db, by: JoinedBy, { progress }: Pick<Task, "progress">) {
  for (const consultationId of await listInLanguages(db))
    await joinPoints(db, consultationId, { by, progress });
}

async function joinPoints(
  db: Db,
  consultationId: string,
  { by, progress }: { by: JoinedBy } & Pick<Task, "progress">,
) {
  const { from, isJoined } = await findJoined(db, consultationId, by);
  if (isJoined) return;
  const rows = await listPoints(db, consultationId, by.model);
  await progress("joining");
  const { points, wordsOf } = await asKeyPoints(db, consultationId, rows);
  const dictionary = await by.openDictionary(stemsByLanguage(points));
  const { joined, compared } = joinLanguages(points, { textOf: wordsOf, dictionary });
  const joinedAs = new Map(joined.flatMap((ids) => ids.map((id) => [id, ids[0] ?? null] as const)));
  await inTransaction(db, async (db) => {
    for (const { id, joined_as } of rows)
      if ((joinedAs.get(id) ?? null) !== joined_as)
        await db
          .updateTable("key_point")
          .set({ joined_as: joinedAs.get(id) ?? null })
          .where("id", "=", id)
          .execute();
    await db
      .updateTable("digest_progress")
      .set({ joined_from: from, joined_by: JSON.stringify(compared) })
      .where("consultation_id", "=", consultationId)
      .execute();
  });
}

async function listPoints(db: Db, consultationId: string, model: string | null) {
  return db
    .selectFrom("key_point")
    .leftJoin("passage_embedding as embedding", (join) =>
      join
        .onRef("embedding.passage_id", "=", "key_point.quote_passage_id")
        .on("embedding.model", "=", model ?? ""),
    )
    .select(["key_point.id", "key_point.language", "key_point.position", "key_point.provision_id"])
    .select(["key_point.weights", "key_point.quote_passage_id", "key_point.joined_as", "embedding.vector"])
    .where("key_point.consultation_id", "=", consultationId)
    .orderBy("key_point.id")
    .execute();
}

type PointRow = Awaited<ReturnType<typeof listPoints>>[number];

/** Key points with what is quoted of them, by which figures and names are found. */
async function asKeyPoints(db: Db, consultationId: string, rows: PointRow[]) {
  const { paths } = await findGround(db, consultationId);
  const keyPointIds = rows.map(({ id }) => id);
  const quotes = await findQuotes(db, consultationId, { keyPointIds, each: passagesOfPoint });
  const words = new Map([...quotes.values()].flat().map((quote) => [quote.passage_id, quote.words]));
  const points = rows.map(({ id, language, position, provision_id, weights }): KeyPoint => {
    const passages = (quotes.get(id) ?? []).map(({ passage_id, words: { length } }) => ({
      ...{ passage_id, text_id: passage_id, start: 0, end: length },
      ...{ similarity: 1, texts: [], campaigns: [] },
    }));
    return {
      ...{ id, language, position, passages, weights: asWeights(weights) },
      provision: provision_id === null ? [] : (paths.get(provision_id) ?? []),
      quote: { text_id: "", start: 0, end: 0 },
    };
  });
  const vectors = new Map(
    rows.flatMap(({ id, vector }) => (vector === null ? [] : [[id, asVector(vector)] as const])),
  );
  return { points: centred(points, vectors), wordsOf: (id: string) => words.get(id) ?? "" };
}

function asWeights(json: string): Weights {
  const pairs: [string, number][] = JSON.parse(json);
  return new Map(pairs);
}

function asVector(text: string) {
  const bytes = new Uint8Array(Buffer.from(text, "base64"));
  return new Float32Array(bytes.buffer, 0, Math.floor(bytes.byteLength / 4));
}

function stemsByLanguage(points: KeyPoint[]) {
  const stems = new Map<string, Set<string>>();
  for (const { language, weights } of points) {
    const own = stems.get(language) ?? new Set();
    for (const stem of weights.keys()) own.add(stem);
    stems.set(language, own);
  }
  return stems;
}
