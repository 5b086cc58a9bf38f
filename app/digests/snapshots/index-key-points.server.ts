import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import { dropKinds, type NewEntry, putEntries } from "#app/indexing/entries.server.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { readPublicDigests } from "./public-digests.server.ts";
import type { ToldDigest, ToldPoint } from "./told-digest.ts";

/** Key points that stand only in digests that were published before so many others are not found. */
const mostDigests = 12;

/**
 * Makes the key points of the digests findable that are published now, each by the sentence that names it there, and no others. In
 * the caller's transaction, which has locked the consultation.
 */
export async function indexKeyPoints(db: Db, consultationId: string) {
  await dropKinds(db, consultationId, ["key_point"]);
  const digests = await readPublicDigests(db, consultationId, mostDigests);
  if (digests.length === 0) return;
  const { government_code, language } = await db
    .selectFrom("consultation")
    .select(["government_code", "language"])
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  const named = new Map<string, ToldPoint & { digest: (typeof digests)[number] }>();
  for (const digest of digests)
    for (const point of pointsOf(digest.told))
      if (!named.has(point.id)) named.set(point.id, { ...point, digest });
  const points = [...named.values()];
  const idsOf = await idsOfComments(
    db,
    consultationId,
    points.map(({ quotes: [quote] }) => quote?.number ?? 0),
  );
  const entries = points.flatMap(({ id, quotes: [quote], digest }): NewEntry[] => {
    const comment_id = quote && idsOf.get(quote.number);
    if (!quote || comment_id === undefined) return [];
    const { words } = quote;
    return [
      {
        ...{ kind: "key_point", subject_id: id, consultation_id: consultationId, government_code },
        ...{ language: quote.language, likelyLanguage: language ?? "en", submitted_at: digest.published_at },
        ...{ stakeholder_group: null, country: null, organisation: null, position: null },
        ...{ attachments: 0, provisions: "", questions: "", texts: [words] },
        quote: { comment_id, words, digest_number: digest.number },
      },
    ];
  });
  await putEntries(db, entries);
}

/** All that the page of a digest shows, each once. */
const pointsOf = ({ sides, themes }: ToldDigest) => [...sides, ...themes].flatMap(({ points }) => points);

async function idsOfComments(db: Db, consultationId: string, numbers: readonly number[]) {
  const ids = new Map<number, string>();
  const wanted = [...new Set(numbers)];
  for (let at = 0; at < wanted.length; at += rowsAtOnce) {
    const rows = await selectPublishedComments(db, consultationId)
      .select(["comment.id", "comment.number"])
      .where("comment.number", "in", wanted.slice(at, at + rowsAtOnce))
      .execute();
    for (const { id, number } of rows) ids.set(number, id);
  }
  return ids;
}
