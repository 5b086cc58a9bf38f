import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import type { QuoteTranslation } from "./quote.ts";

/** Translations that nobody has taken back, the latest of each passage last. */
export function selectTranslations(db: Db, passageIds: string[]) {
  return db
    .selectFrom("quote_translation as translation")
    .innerJoin("account", "account.id", "translation.made_by")
    .select(["translation.passage_id", "translation.number", "translation.language", "translation.words"])
    .select(["translation.made_at", "account.name as made_by"])
    .where("translation.passage_id", "in", passageIds)
    .where("translation.taken_back_at", "is", null)
    .orderBy("translation.passage_id")
    .orderBy("translation.number");
}

/** The translations that stand beside these passages, by passage; of those made until then, where a moment is given. */
export async function findTranslations(db: Db, passageIds: string[], until?: string) {
  const found = new Map<string, QuoteTranslation>();
  for (let at = 0; at < passageIds.length; at += rowsAtOnce) {
    const rows = await selectTranslations(db, passageIds.slice(at, at + rowsAtOnce))
      .$if(until !== undefined, (only) => only.where("translation.made_at", "<=", until ?? ""))
      .execute();
    for (const { passage_id, number: _, ...translation } of rows) found.set(passage_id, translation);
  }
  return found;
}
