import type { Db } from "#db/schema.ts";
import type { OwnSentence } from "../editing/own-sentence.ts";
import { quoted, readQuotes, selectPublicPassages } from "./find-quotes.server.ts";
import { selectMade } from "./made-points.server.ts";
import type { SaidSentence } from "./said-points.ts";

/** What officials wrote on these key points, each as long as a passage that it cites is public and makes the key point. */
export async function findSentences(db: Db, consultationId: string, keyPointIds: string[]) {
  const wanted = new Set(keyPointIds);
  const rows = await db
    .selectFrom("key_point")
    .select(["id", "sentence"])
    .where("consultation_id", "=", consultationId)
    .where("sentence", "is not", null)
    .execute();
  const written = rows
    .filter(({ id }) => wanted.has(id))
    .map(({ id, sentence }) => ({ id, ...read(sentence) }));
  const sentences = new Map<string, SaidSentence>();
  if (written.length === 0) return sentences;
  const cited = await selectPublicPassages(db, consultationId)
    .innerJoin(selectMade(db, consultationId), (join) => join.onRef("made.passage_id", "=", "passage.id"))
    .select(quoted)
    .select("made.key_point_id")
    .where(
      "passage.id",
      "in",
      written.flatMap(({ passage_ids }) => passage_ids),
    )
    .orderBy("comment.number")
    .orderBy("passage.hash")
    .execute();
  const quotes = await readQuotes(db, consultationId, cited);
  for (const { id, text, passage_ids } of written) {
    const own = quotes
      .filter(({ key_point_id, passage_id }) => key_point_id === id && passage_ids.includes(passage_id))
      .map(({ key_point_id: _, voice: __, ...quote }) => quote);
    if (own.length > 0) sentences.set(id, { text, quotes: own });
  }
  return sentences;
}

function read(json: string | null): OwnSentence {
  return JSON.parse(json ?? "");
}
