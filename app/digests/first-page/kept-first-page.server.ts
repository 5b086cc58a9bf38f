import type { Task } from "#app/work/carry-out.server.ts";
import { unwatched } from "#app/work/in-steps.ts";
import type { Db } from "#db/schema.ts";
import { findProgressOf, lastEventOf } from "../said/find-followed.server.ts";
import { referencesIn, withoutWords, withWords } from "../snapshots/quote-references.ts";
import { wordsOf } from "../snapshots/read-back.server.ts";
import { type FirstPage, firstPageOf } from "./first-page.server.ts";

/** With so many public comments and more, the first page is kept and made in the background: reading all of it takes seconds. */
export const many = 5_000;

/** Raised whenever the same record would be read to another first page. */
const method = 1;

/** Says by which state of the record a first page is made; with another one, it may be another page. */
export async function standOf(db: Db, consultationId: string) {
  const progress = await db
    .selectFrom("digest_progress")
    .select(["event_number", "build_number", "waits", "read_by", "joined_from", "edit_number"])
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  return JSON.stringify([method, await lastEventOf(db, consultationId), Object.values(progress ?? {})]);
}

/**
 * The first page as it was kept, with the words of its quotes as everyone may read them now: of what is not public any more
 * nothing is shown. `stood_at` says of which state of the record it was made. Null where none is kept.
 */
export async function readKeptFirstPage(db: Db, consultationId: string) {
  const kept = await db
    .selectFrom("digest_first_page")
    .select(["stood_at", "made_at", "content"])
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  if (!kept) return null;
  const content = JSON.parse(kept.content);
  const words = await wordsOf(db, consultationId, referencesIn(content));
  const { value } = withWords<FirstPage>(content, words);
  const { inShort, points } = value;
  const followed = { ...inShort.followed, ...(await findProgressOf(db, consultationId)) };
  return { ...{ stood_at: kept.stood_at, made_at: kept.made_at, points }, inShort: { ...inShort, followed } };
}

/** Makes the first page of each digest of so many comments where that says something else now, one after another. */
export async function keepFirstPages(
  db: Db,
  { now, progress = unwatched }: Pick<Task, "now"> & Partial<Pick<Task, "progress">>,
  from = many,
) {
  for (const { id, reference } of await findLarge(db, from)) {
    const stood_at = await standOf(db, id);
    const kept = await db
      .selectFrom("digest_first_page")
      .select("stood_at")
      .where("consultation_id", "=", id)
      .executeTakeFirst();
    if (kept?.stood_at === stood_at) continue;
    await progress(`${reference}: the first page of the digest`);
    const content = JSON.stringify(withoutWords(await firstPageOf(db, id)));
    const made = { stood_at, made_at: now.toISOString(), content };
    await db
      .insertInto("digest_first_page")
      .values({ consultation_id: id, ...made })
      .onConflict((conflict) => conflict.column("consultation_id").doUpdateSet(made))
      .execute();
  }
}

function findLarge(db: Db, from: number) {
  return db
    .selectFrom("figure")
    .innerJoin("consultation", "consultation.id", "figure.consultation_id")
    .select(["consultation.id", "consultation.reference"])
    .where("figure.kind", "=", "facts")
    .groupBy(["consultation.id", "consultation.reference"])
    .having(({ fn }) => fn.sum("figure.count"), ">=", from)
    .orderBy("consultation.id")
    .execute();
}
