import { sql } from "kysely";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import type { Passage } from "../passages/passage.ts";
import { amongOthers } from "../passages/why.server.ts";
import { storeWeights } from "../themes/frozen.ts";
import { sideKey } from "../themes/strata.ts";
import { weigh } from "../themes/weights.ts";
import { isEnded } from "./ended-points.server.ts";
import { findSidesOf } from "./frozen-sides.server.ts";
import { holdProgress } from "./hold-progress.server.ts";
import { publicTexts, textKey } from "./public-texts.server.ts";
import { readText } from "./read-text.server.ts";
import { findGround } from "./reading-ground.server.ts";
import { isVerbatim } from "./verbatim.server.ts";

/**
 * Gives each key point whose quote is gone the nearest of its passages for one. Where it has none it ends, or stays without
 * any words where officials edited it, so that what they did holds when it comes back; a theme without key points ends. Nothing
 * of what was taken back stays, its words and their weights included.
 */
export async function keepQuotes(db: Db, consultationId: string) {
  for (const id of await listToQuote(db, consultationId))
    await inTransaction(db, async (db) => {
      // A key point ends where nobody is assigning passages to it.
      await holdProgress(db, consultationId);
      const still = await selectToQuote(db, consultationId).where("id", "=", id).executeTakeFirst();
      if (still) await giveQuote(db, consultationId, id);
    });
  await endThemes(db, consultationId);
}

/**
 * Key points without a quote of which something is to be done. Those from which an edit took it, as a rebuild does, wait for
 * that to be undone: until a passage makes them again there is nothing to do, however many they become.
 */
export async function listToQuote(db: Db, consultationId: string) {
  const found = await selectToQuote(db, consultationId).orderBy("id").execute();
  return found.map(({ id }) => id);
}

function selectToQuote(db: Db, consultationId: string) {
  return db
    .selectFrom("key_point")
    .select("id")
    .where("consultation_id", "=", consultationId)
    .where("quote_passage_id", "is", null)
    .where(({ or, not, eb, exists, selectFrom }) =>
      or([
        eb("weights", "!=", "[]"),
        exists(
          selectFrom("key_point_passage as made")
            .select("made.passage_id")
            .whereRef("made.key_point_id", "=", "key_point.id")
            // Of one that a rebuild ended what the method found for it is being moved.
            .where((made) => made.or([made("made.made_by", "=", "official"), not(isEnded(eb))])),
        ),
        exists(
          selectFrom("key_point as merged")
            .innerJoin("key_point_passage as made", "made.key_point_id", "merged.id")
            .select("made.passage_id")
            .whereRef("merged.shown_as", "=", "key_point.id"),
        ),
        not(
          exists(
            selectFrom("digest_edit_subject as subject")
              .select("subject.number")
              .where("subject.consultation_id", "=", consultationId)
              .where(
                "subject.subject",
                "=",
                sql<string>`'key_point:' || key_point.id || ':quote_passage_id'`,
              ),
          ),
        ),
      ]),
    );
}

/** Themes of the method without key points, but for those from which an edit took one that still has words. */
async function endThemes(db: Db, consultationId: string) {
  await db
    .deleteFrom("theme")
    .where("consultation_id", "=", consultationId)
    .where("named_by", "=", "method")
    .where("id", "not in", (sub) =>
      sub
        .selectFrom("key_point")
        .select("theme_id")
        .where("theme_id", "is not", null)
        .$castTo<{ theme_id: string }>(),
    )
    // Others are shown as it.
    .where("id", "not in", (sub) =>
      sub
        .selectFrom("theme as merged")
        .select("merged.shown_as")
        .where("merged.shown_as", "is not", null)
        .whereRef("merged.shown_as", "!=", "merged.id")
        .$castTo<{ shown_as: string }>(),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("digest_edit_subject as subject")
            .innerJoin("key_point", "key_point.consultation_id", "subject.consultation_id")
            .select("key_point.id")
            .where("subject.consultation_id", "=", consultationId)
            .where("key_point.quote_passage_id", "is not", null)
            .where("subject.subject", "=", sql<string>`'left:' || theme.id || ':' || key_point.id`),
        ),
      ),
    )
    .execute();
}

async function giveQuote(db: Db, consultationId: string, id: string) {
  const next = await db
    .selectFrom("key_point_passage as made")
    .innerJoin("key_point as own", "own.id", "made.key_point_id")
    .innerJoin("passage", "passage.id", "made.passage_id")
    .innerJoin("comment", (join) =>
      join
        .onRef("comment.id", "=", "passage.comment_id")
        .onRef("comment.published_version", "=", "passage.version"),
    )
    .select("passage.id")
    .where(({ or, eb }) => or([eb("own.id", "=", id), eb("own.shown_as", "=", id)]))
    .orderBy("made.nearness", "desc")
    .orderBy("passage.id")
    .limit(1)
    .executeTakeFirst();
  await db
    .updateTable("key_point")
    .set({ quote_passage_id: next?.id ?? null })
    .where("id", "=", id)
    .execute();
  const weighed = await weighQuotes(db, consultationId, [id]);
  if (!weighed.has(id) && !(await isEdited(db, consultationId, id)))
    await db.deleteFrom("key_point").where("id", "=", id).execute();
}

async function isEdited(db: Db, consultationId: string, id: string) {
  const edit = await db
    .selectFrom("digest_edit_subject")
    .select("number")
    .where("consultation_id", "=", consultationId)
    .where("subject", "like", `key_point:${id}:%`)
    .limit(1)
    .executeTakeFirst();
  return edit !== undefined;
}

/**
 * Weighs key points by the passages that name them now, as the build that stands reads those; one without such a passage by
 * nothing. Gives the ids of those that weigh something.
 */
export async function weighQuotes(db: Db, consultationId: string, which: string[] | "all") {
  const points = await db
    .selectFrom("key_point")
    .leftJoin("passage", "passage.id", "key_point.quote_passage_id")
    .select(["key_point.id", "key_point.language", "key_point.position"])
    .select(["passage.id as passage_id", "passage.comment_id"])
    .where("key_point.consultation_id", "=", consultationId)
    // Without words and without weights there is nothing to weigh.
    .where(({ or, eb }) => or([eb("passage.id", "is not", null), eb("key_point.weights", "!=", "[]")]))
    .$if(which !== "all", (some) => some.where("key_point.id", "in", [...which]))
    .execute();
  const sides = (await findSidesOf(db, consultationId))?.sides;
  const commentIds = [...new Set(points.flatMap(({ comment_id }) => comment_id ?? []))];
  const passages = await readPassagesOf(db, consultationId, commentIds);
  const weighed = new Set<string>();
  for (const point of points) {
    const reading = sides?.get(sideKey(point))?.reading;
    const read = passages.get(point.passage_id ?? "");
    const weights = read && reading && weigh(amongOthers(read, reading).stems, reading.frequencies);
    if (weights) weighed.add(point.id);
    await db
      .updateTable("key_point")
      .set({ weights: JSON.stringify(storeWeights(weights ?? new Map())) })
      .where("id", "=", point.id)
      .execute();
  }
  return weighed;
}

/** By passage, how it is read, of the comments as they are public now. */
export async function readPassagesOf(
  db: Db,
  consultationId: string,
  commentIds: string[],
): Promise<Map<string, Passage>> {
  const ground = await findGround(db, consultationId);
  const texts = await publicTexts(db, consultationId, commentIds);
  return new Map(texts.flatMap((text) => readText(text, ground).map(({ id, read }) => [id, read] as const)));
}

/** Ends where a key point's quote is not what stands in the comment as everyone reads it now. */
export async function checkQuotes(db: Db, { id, reference }: { id: string; reference: string }) {
  const quotes = await db
    .selectFrom("key_point")
    .innerJoin("passage", "passage.id", "key_point.quote_passage_id")
    .innerJoin("comment", (join) =>
      join
        .onRef("comment.id", "=", "passage.comment_id")
        .onRef("comment.published_version", "=", "passage.version"),
    )
    .select(["key_point.id as key_point_id", "comment.number", "passage.comment_id"])
    .select(["passage.part", "passage.part_key", "passage.starts_at", "passage.ends_at", "passage.hash"])
    .where("key_point.consultation_id", "=", id)
    .execute();
  const commentIds = [...new Set(quotes.map(({ comment_id }) => comment_id))];
  const texts = new Map((await publicTexts(db, id, commentIds)).map((text) => [textKey(text), text.text]));
  const wrong = quotes.find((quote) => !isVerbatim(texts.get(textKey(quote)) ?? "", quote));
  if (wrong)
    throw new Error(
      `Key point ${wrong.key_point_id} of ${reference} quotes what does not stand in comment ${wrong.number}`,
    );
}
