import type { Account } from "#app/accounts/account.ts";
import { allow, mayModerate } from "#app/accounts/permissions.ts";
import { excerptOf, openingOf } from "#app/comments/comment/excerpt.server.ts";
import { partCounts } from "#app/comments/comment/part-counts.server.ts";
import { additionsTo, letterAmong } from "#app/content/additions.ts";
import { textOfHtml } from "#app/content/markdown.server.ts";
import { shortened } from "#app/content/phrases.ts";
import { notFound } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";
import { selectQueue } from "../queue.server.ts";
import type { QueueFilters } from "../queue-filters.ts";
import { findSettings } from "../settings/find-settings.server.ts";
import { withheldAuthor } from "../withheld-author.server.ts";
import { mostAtOnce } from "./outcomes.ts";

interface WhichTogether {
  government: string;
  /** Of which the consultation is one. */
  filters: QueueFilters;
  /** The campaign whose letters are asked for. */
  campaign: string | null;
}

/**
 * What can be decided at once: everything on the consultation that waits and fits, oldest first and at most so many. Of a
 * campaign its letter, and beside each of the others what it says that the letter does not. 404 where the government has
 * no such consultation.
 */
export async function listTogether(db: Db, moderator: Account, which: WhichTogether) {
  const { government, filters, campaign } = which;
  allow(mayModerate(moderator, { government_code: government }));
  const consultation = await findOwn(db, government, filters.consultation);
  const asked = { government, filters, reader: moderator.id, ...(campaign && { campaign }) };
  const [{ total }, waiting, settings] = await Promise.all([
    selectQueue(db, asked)
      .select(({ fn }) => fn.countAll<number>().as("total"))
      .executeTakeFirstOrThrow(),
    selectEntries(db, asked).execute(),
    findSettings(db, government),
  ]);
  const added = campaign ? await compareLetters(db, waiting) : null;
  const entries = waiting.map(({ opening, author_id, ...comment }) => ({
    ...comment,
    isOwn: author_id === moderator.id,
    excerpt: excerptOf(opening),
    additions: added?.additions.get(comment.id) ?? [],
  }));
  const forTwo = settings.two_people.filter((act) => act !== "redact");
  return { consultation, total, entries, letter: added?.letter ?? null, forTwo, mayFollow: settings.follow };
}

export type TogetherEntry = Awaited<ReturnType<typeof listTogether>>["entries"][number];

/** The government's own consultation; 404 where it has none of that reference. */
export async function findOwn(db: Db, government: string, reference: string | undefined) {
  const consultation = await db
    .selectFrom("consultation")
    .select(["id", "reference", "title", "language", "government_code"])
    .where("reference", "=", reference ?? "")
    .where("government_code", "=", government)
    .executeTakeFirst();
  if (!consultation) throw notFound();
  return consultation;
}

function selectEntries(db: Db, asked: Parameters<typeof selectQueue>[1]) {
  return selectQueue(db, asked)
    .leftJoin("account as sender", "sender.id", "comment.author_id")
    .select(withheldAuthor)
    .select(["comment.id", "comment.number", "comment.parent_id", "comment.author_id", "comment.author_name"])
    .select(["comment.organisation", "comment.stakeholder_group", "comment.country", "comment.answers_for"])
    .select(["comment.attribution", "comment.current_version", "comment_version.position"])
    .select([openingOf("comment_version").as("opening"), ...partCounts("comment_version")])
    .orderBy("comment.queued_at")
    .orderBy("comment.id")
    .limit(mostAtOnce);
}

const mostAdditions = 5;
const longestAddition = 300;

/** The letter that most of them say, and what each says beside it. */
async function compareLetters(db: Db, letters: { id: string; current_version: number }[]) {
  const texts = await readTexts(db, letters);
  const letter = texts[letterAmong(texts.slice(0, 100).map(({ text }) => text))]?.text ?? "";
  const beside = additionsTo(letter);
  const additions = texts.map(({ id, text }) => {
    const added =
      text === letter ? [] : beside(text).map(({ sentence }) => shortened(sentence, longestAddition));
    return [id, added.slice(0, mostAdditions)] as const;
  });
  return { letter, additions: new Map(additions) };
}

async function readTexts(db: Db, letters: { id: string; current_version: number }[]) {
  const ids = letters.map(({ id }) => id);
  if (ids.length === 0) return [];
  const remarks = await db
    .selectFrom("comment_version")
    .select(["comment_id", "version", "remarks_html"])
    .where("comment_id", "in", ids)
    .execute();
  const reasons = await db
    .selectFrom("point")
    .select(["comment_id", "version", "reasons_html"])
    .where("comment_id", "in", ids)
    .orderBy("sort_order")
    .execute();
  const remarksOf = Map.groupBy(remarks, placeOfText);
  const reasonsOf = Map.groupBy(reasons, placeOfText);
  return letters.map(({ id, current_version: version }) => {
    const place = placeOfText({ comment_id: id, version });
    const html = [
      ...(remarksOf.get(place) ?? []).map(({ remarks_html }) => remarks_html),
      ...(reasonsOf.get(place) ?? []).map(({ reasons_html }) => reasons_html),
    ];
    return { id, text: html.map(textOfHtml).join("\n").trim() };
  });
}

const placeOfText = ({ comment_id, version }: { comment_id: string; version: number }) =>
  `${comment_id} ${version}`;
