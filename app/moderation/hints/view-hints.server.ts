import { textOfHtml } from "#app/content/markdown.server.ts";
import type { Db } from "#db/schema.ts";
import type { Review } from "../review.server.ts";
import { markHints } from "./mark-hints.ts";
import { wordsSeen } from "./seen-words.ts";

interface ReviewToLookAt {
  review: Review;
  /** The words of the authority's list. */
  listed: readonly string[];
}

/**
 * What a moderator may want to look at in the latest version, and that version with the places marked. It decides nothing,
 * and whoever reads it may find that none of it matters.
 */
export async function viewHints(db: Db, { review, listed }: ReviewToLookAt) {
  const { comment, versions } = review;
  const [current] = versions;
  if (!current) return { hints: null, versions };
  const html = [
    current.remarks_html,
    ...current.points.map(({ reasons_html }) => reasons_html),
    ...current.shown_answers.map(({ text_html }) => text_html ?? ""),
  ];
  const texts = [
    ...html.map(textOfHtml),
    ...current.points.map(({ wording }) => wording ?? ""),
    ...[...current.technical, ...current.human_rights].flatMap(({ fields }) => Object.values(fields)),
    ...current.attached_texts.map(({ text }) => text),
  ];
  const seen = wordsSeen(texts, listed);
  const marked = seen.flatMap(({ shown }) => shown.map(({ seen }) => seen));
  const rejected = await findRejectedAlike(db, comment);
  const isTelling = texts.join("").length >= shortestTelling;
  const language = isTelling ? await findOtherLanguage(db, { ...comment, language: current.language }) : null;
  return {
    hints: { seen, rejected, language },
    versions: [withMarks(current, marked), ...versions.slice(1)],
  };
}

export type Hints = NonNullable<Awaited<ReturnType<typeof viewHints>>["hints"]>;

function withMarks(version: Review["versions"][number], seen: string[]): Review["versions"][number] {
  return {
    ...version,
    remarks_html: markHints(version.remarks_html, seen),
    points: version.points.map((point) => ({ ...point, reasons_html: markHints(point.reasons_html, seen) })),
    shown_answers: version.shown_answers.map((answer) => ({
      ...answer,
      text_html: answer.text_html && markHints(answer.text_html, seen),
    })),
  };
}

/** In characters: of shorter texts the language was told wrongly whenever it was told to be another, see the decision on hints. */
const shortestTelling = 50;

const mostAlike = 5;

/** Comments with nearly the same words that stand rejected, the latest first. */
async function findRejectedAlike(db: Db, { id, campaign_id }: Review["comment"]) {
  if (campaign_id === null) return [];
  return db
    .selectFrom("comment")
    .select(["id", "number"])
    .where("campaign_id", "=", campaign_id)
    .where("id", "<>", id)
    .where("status", "=", "rejected")
    .where("withdrawn_at", "is", null)
    .orderBy("submitted_at", "desc")
    .limit(mostAlike)
    .execute();
}

/** The language of the comment where it is none of those in which the authority wrote; null where it is, or is not known. */
async function findOtherLanguage(
  db: Db,
  { consultation_id, language }: { consultation_id: string; language: string | null },
) {
  if (language === null) return null;
  const consultation = await db
    .selectFrom("consultation")
    .select("language")
    .where("id", "=", consultation_id)
    .executeTakeFirst();
  const own = consultation?.language;
  return own && baseOf(own) !== baseOf(language) ? language : null;
}

const baseOf = (language: string) => language.split("-")[0];
