import type { Task } from "#app/work/carry-out.server.ts";
import { unwatched } from "#app/work/in-steps.ts";
import type { Db } from "#db/schema.ts";
import { findProgressOf } from "../said/find-followed.server.ts";
import { referencesIn, withoutWords, withWords } from "../snapshots/quote-references.ts";
import { wordsOf } from "../snapshots/read-back.server.ts";
import { type FirstPage, firstPageOf } from "./first-page.server.ts";
import { findFirstPagesBehind, isOfThisMethod, many } from "./first-pages-behind.server.ts";

/**
 * The first page as it was kept, with the words of its quotes as everyone may read them now: of what is not public any more
 * nothing is shown. `stood_at` says of which state of the record it was made. Null where none is kept, or one that another release
 * made in another way.
 */
export async function readKeptFirstPage(db: Db, consultationId: string) {
  const kept = await db
    .selectFrom("digest_first_page")
    .select(["stood_at", "made_at", "content"])
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  if (!kept || !isOfThisMethod(kept.stood_at)) return null;
  const content = JSON.parse(kept.content);
  const words = await wordsOf(db, consultationId, referencesIn(content), { forOfficials: true });
  const { value } = withWords<FirstPage>(content, words);
  const { inShort, points } = value;
  const followed = { ...inShort.followed, ...(await findProgressOf(db, consultationId)) };
  return { ...{ stood_at: kept.stood_at, made_at: kept.made_at, points }, inShort: { ...inShort, followed } };
}

/**
 * Makes the first page of each digest of so many comments where that says something else now, one after another. One that
 * fails keeps no other waiting.
 */
export async function keepFirstPages(
  db: Db,
  { now, progress = unwatched }: Pick<Task, "now"> & Partial<Pick<Task, "progress">>,
  from = many,
) {
  const failures: unknown[] = [];
  for (const behind of await findFirstPagesBehind(db, from)) {
    await progress(`${behind.reference}: the first page of the digest`);
    await keepFirstPage(db, behind, now).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join("; "));
}

async function keepFirstPage(db: Db, { id, stood_at }: { id: string; stood_at: string }, now: Date) {
  const content = JSON.stringify(withoutWords(await firstPageOf(db, id)));
  const made = { stood_at, made_at: now.toISOString(), content };
  await db
    .insertInto("digest_first_page")
    .values({ consultation_id: id, ...made })
    .onConflict((conflict) => conflict.column("consultation_id").doUpdateSet(made))
    .execute();
}
