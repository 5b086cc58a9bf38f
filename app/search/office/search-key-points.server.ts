import { quoted, readQuotes, selectPublicPassages } from "#app/digests/said/find-quotes.server.ts";
import type { Asked } from "#app/indexing/asked.server.ts";
import { matcherOf } from "#app/indexing/read-texts.server.ts";
import type { Db } from "#db/schema.ts";
import { mostKeyPoints } from "../search-bounds.ts";
import { snippetOf } from "../snippet.server.ts";

/** The digests of the government's consultations, the latest to close first. */
const mostDigests = 40;

/** The key points of the government's digests that are named by a sentence with those words; no others are read. */
export async function searchKeyPoints(
  db: Db,
  { government, consultation, asked }: { government: string; consultation: string; asked: Asked },
) {
  const digests = await db
    .selectFrom("consultation")
    .select(["id", "reference", "title", "government_code"])
    .where("government_code", "=", government)
    .where("stage", "<>", "draft")
    .$if(consultation !== "", (only) => only.where("reference", "=", consultation))
    .orderBy("closes_at", "desc")
    .orderBy("id")
    .limit(mostDigests)
    .execute();
  const isFound = matcherOf(asked);
  const hits = [];
  for (const { id, ...digest } of digests) {
    for (const { key_point_id, words, language, number } of await findNamingQuotes(db, id))
      if (isFound([words], language))
        hits.push({ key_point_id, digest, language, number, passage: snippetOf(words, { asked, language }) });
    if (hits.length > mostKeyPoints) break;
  }
  return { hits: hits.slice(0, mostKeyPoints), isCut: hits.length > mostKeyPoints };
}

/** The sentences that name key points, as they stand in public comments now. */
async function findNamingQuotes(db: Db, consultationId: string) {
  const rows = await selectPublicPassages(db, consultationId)
    .innerJoin("key_point", "key_point.quote_passage_id", "passage.id")
    .select(quoted)
    .select("key_point.id as key_point_id")
    .whereRef("key_point.shown_as", "=", "key_point.id")
    .orderBy("key_point.id")
    .execute();
  return readQuotes(db, consultationId, rows);
}
