import type { Task } from "#app/work/carry-out.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { quoted, readQuotes, selectPublicPassages } from "../said/find-quotes.server.ts";
import { embed, embeddingModelOf, type ModelServer } from "./model-server.server.ts";

const textsAtOnce = 32;

interface EmbeddingTask extends Pick<Task, "signal" | "progress"> {
  server: ModelServer;
}

/** Asks for the embeddings of the words that name key points, as far as they are not there; gives how many. */
export async function keepEmbeddings(
  db: Db,
  consultationId: string,
  { server, signal, progress }: EmbeddingTask,
) {
  const model = embeddingModelOf(server);
  const rows = await selectPublicPassages(db, consultationId)
    .innerJoin("key_point", "key_point.quote_passage_id", "passage.id")
    .leftJoin("passage_embedding as known", (join) =>
      join.onRef("known.passage_id", "=", "passage.id").on("known.model", "=", model),
    )
    .select(quoted)
    .where("known.passage_id", "is", null)
    .orderBy("passage.id")
    .distinct()
    .execute();
  const quotes = await readQuotes(db, consultationId, rows);
  for (let at = 0; at < quotes.length; at += textsAtOnce) {
    await progress(`${server.embedding}: ${at}/${quotes.length}`);
    const some = quotes.slice(at, at + textsAtOnce);
    const vectors = await embed(
      server,
      some.map(({ words }) => words),
      signal,
    );
    const found = new Map(some.map(({ passage_id }, place) => [passage_id, vectors[place]]));
    await inTransaction(db, (db) => store(db, consultationId, { model, found }));
  }
  return quotes.length;
}

/** Of passages that are still public. */
async function store(
  db: Db,
  consultationId: string,
  { model, found }: { model: string; found: Map<string, Float32Array | undefined> },
) {
  const there = await selectPublicPassages(db, consultationId)
    .select("passage.id")
    .where("passage.id", "in", [...found.keys()])
    .execute();
  const rows = there.flatMap(({ id }) => {
    const vector = found.get(id);
    return vector ? [{ passage_id: id, model, vector: asText(vector) }] : [];
  });
  for (const row of rows)
    await db
      .insertInto("passage_embedding")
      .values(row)
      .onConflict((conflict) => conflict.column("passage_id").doUpdateSet(row))
      .execute();
}

const asText = (vector: Float32Array) =>
  Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString("base64");
