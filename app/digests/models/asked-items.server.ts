import type { Db } from "#db/schema.ts";
import { hashOf } from "../building/verbatim.server.ts";
import { quoted, readQuotes, selectPublicPassages } from "../said/find-quotes.server.ts";
import { sideKey } from "../themes/strata.ts";
import { checkedLanguages } from "./checked-languages.ts";
import { addressOf, type ModelServer } from "./model-server.server.ts";
import type { AskedKind } from "./prompt.ts";

/** A theme to be named, or a key point to be said in a sentence, with the words that are sent for it. */
export interface AskedItem {
  kind: AskedKind;
  theme_id: string | null;
  key_point_id: string | null;
  language: string;
  /** Of the key points' side, see sideKey: by its frequencies rare words are told from common ones. */
  side: string;
  passages: { id: string; words: string }[];
  asked_of: string;
}

/** Of each theme or key point, the words that name it and those nearest to them. */
const passagesOfItem = 8;
/** In characters, of one passage. */
const longestPassage = 1_500;
/** Of a consultation: themes and the key points that most make. */
const mostItems = 80;

/** What is still to be asked, themes first: what officials have decided on is not asked again, nor the same twice. */
export async function findAskedItems(db: Db, consultationId: string, server: ModelServer) {
  const points = await listPoints(db, consultationId);
  const themes = await db
    .selectFrom("theme")
    .select("id")
    .where("consultation_id", "=", consultationId)
    .where("named_by", "=", "method")
    .orderBy("sort_order")
    .execute();
  const items = [
    ...themes.flatMap(({ id }) => {
      const own = points.filter(({ theme_id }) => theme_id === id);
      return own[0] ? [{ kind: "name" as const, theme_id: id, key_point_id: null, of: own }] : [];
    }),
    ...points.map((point) => ({
      ...{ kind: "sentence" as const, theme_id: null, key_point_id: point.id, of: [point] },
    })),
  ].filter(({ of }) => checkedLanguages.has(of[0]?.language ?? ""));
  const proposals = await db
    .selectFrom("model_proposal")
    .select(["theme_id", "key_point_id", "asked_of", "state"])
    .where("consultation_id", "=", consultationId)
    .execute();
  const found: AskedItem[] = [];
  for (const { of, ...item } of items.slice(0, mostItems)) {
    const passages = await passagesOf(
      db,
      consultationId,
      of.map(({ id }) => id),
    );
    const [first] = of;
    if (!first || passages.length === 0) continue;
    const { language } = first;
    const asked_of = hashOf(JSON.stringify([addressOf(server), server.chat, item.kind, language, passages]));
    const isKnown = proposals.some(
      (one) =>
        one.theme_id === item.theme_id &&
        one.key_point_id === item.key_point_id &&
        (one.state === "accepted" || one.state === "refused" || one.asked_of === asked_of),
    );
    if (!isKnown) found.push({ ...item, language, side: sideKey(first), passages, asked_of });
  }
  return found;
}

/** Those that most passages make first. */
async function listPoints(db: Db, consultationId: string) {
  return db
    .selectFrom("key_point")
    .leftJoin("key_point_passage as made", "made.key_point_id", "key_point.id")
    .select(["key_point.id", "key_point.theme_id", "key_point.language", "key_point.position"])
    .select(({ fn }) => fn.count<number>("made.passage_id").as("passages"))
    .where("key_point.consultation_id", "=", consultationId)
    .groupBy(["key_point.id", "key_point.theme_id", "key_point.language", "key_point.position"])
    .orderBy("passages", "desc")
    .orderBy("key_point.id")
    .execute();
}

/** As everyone may read them now: without names, numbers of comments or anything else about who wrote them. */
async function passagesOf(db: Db, consultationId: string, keyPointIds: string[]) {
  const rows = await selectPublicPassages(db, consultationId)
    .innerJoin("key_point_passage as made", "made.passage_id", "passage.id")
    .select(quoted)
    .select("made.nearness")
    .where("made.key_point_id", "in", keyPointIds)
    .orderBy("made.nearness", "desc")
    .orderBy("comment.number")
    .orderBy("passage.id")
    .limit(passagesOfItem)
    .execute();
  const read = await readQuotes(db, consultationId, rows);
  return read
    .filter(({ words }) => words.length <= longestPassage)
    .map(({ passage_id: id, words }) => ({ id, words }));
}
