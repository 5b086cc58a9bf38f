import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import type { ShownPosition } from "#app/comments/comment/shown-position.ts";
import { listCampaigns } from "#app/comments/listing/listed-campaigns.server.ts";
import type { Consultation } from "#app/consultations/consultation.ts";
import { textOfHtml } from "#app/content/markdown.server.ts";
import type { Attribution, Db, Position } from "#db/schema.ts";
import { additionsTo, letterAmong } from "./additions.ts";
import { type Extent, onScreen } from "./digest-parts.ts";
import { selectPointsOnProvisions } from "./points.server.ts";

/** The largest campaigns stand in the digest with what their letters add; each has a page with all of its letters. */
export const lettersPerPage = 100;
/** Among these, the first, the letter is looked for. */
const lettersLookedAt = lettersPerPage + 1;

export interface CampaignFigures {
  id: string;
  comments: number;
  positions: { position: ShownPosition; comments: number }[];
}

/** Campaigns of at least two published comments, the largest first, and how many comments stand alone. */
export async function digestCampaigns(
  db: Db,
  consultationId: string,
  extent: Pick<Extent, "campaigns" | "letters"> = onScreen,
) {
  const campaigns = await countCampaigns(db, consultationId);
  const shown = [];
  for (const campaign of campaigns.slice(0, extent.campaigns)) {
    const letters = await listLetters(db, consultationId, {
      campaignId: campaign.id,
      limit: extent.letters,
    });
    const letter = letterOf(letters);
    if (letter) shown.push({ ...campaign, letter, ...compareWith(letter, letters) });
  }
  return { shown, others: campaigns.slice(extent.campaigns) };
}

export type CampaignDigest = Awaited<ReturnType<typeof digestCampaigns>>["shown"][number];

/** One campaign with a page of what its comments say beside its letter; null where fewer than two of it are public. */
export async function findCampaign(
  db: Db,
  official: Account,
  { consultation, campaignId, page }: { consultation: Consultation; campaignId: string; page: number },
) {
  allow(mayReadAsOfficial(official, consultation));
  const consultationId = consultation.id;
  const campaign = (await countCampaigns(db, consultationId)).find(({ id }) => id === campaignId);
  const firsts = await listLetters(db, consultationId, { campaignId, limit: lettersLookedAt });
  const letter = letterOf(firsts);
  if (!campaign || !letter) return null;
  const offset = 1 + (page - 1) * lettersPerPage;
  const letters =
    page === 1
      ? firsts
      : await listLetters(db, consultationId, { campaignId, limit: lettersPerPage, offset });
  return { ...campaign, letter, ...compareWith(letter, letters) };
}

interface Letter {
  number: number;
  position: Position | null;
  organisation: string | null;
  author_name: string | null;
  attribution: Attribution;
  stakeholder_group: string | null;
  country: string | null;
  text: string;
}

/** The campaign's letter: what most of them say, which is not always what the first of them says. */
function letterOf(letters: Letter[]) {
  return letters[letterAmong(letters.map(({ text }) => text))];
}

/** The others with what they add, and how many add nothing: the same words, or some of them left out. */
function compareWith(letter: Letter, letters: Letter[]) {
  const additions = additionsTo(letter.text);
  const variants = letters
    .filter(({ number }) => number !== letter.number)
    .map(({ text, ...variant }) => ({ ...variant, additions: text === letter.text ? [] : additions(text) }));
  const adding = variants.filter((variant) => variant.additions.length > 0);
  return { compared: variants.length, adding, alike: variants.length - adding.length };
}

async function countCampaigns(db: Db, consultationId: string): Promise<CampaignFigures[]> {
  const campaigns = await listCampaigns(db, consultationId);
  return campaigns.map(({ positions, ...campaign }) => ({
    ...campaign,
    positions: positions.map(({ position, comments }) => ({ position: position ?? notStated, comments })),
  }));
}

/** Letters by number, each with its remarks and reasons as one plain text. */
async function listLetters(
  db: Db,
  consultationId: string,
  { campaignId, limit, offset = 0 }: { campaignId: string; limit: number; offset?: number },
): Promise<Letter[]> {
  const letters = await selectPublishedComments(db, consultationId)
    .select(["comment.id", "comment.number", "comment.organisation", "comment.author_name"])
    .select(["comment.stakeholder_group", "comment.country", "comment.attribution"])
    .select(["shown.position", "shown.remarks_html"])
    .where("comment.campaign_id", "=", campaignId)
    .orderBy("comment.number")
    .limit(limit)
    .offset(offset)
    .execute();
  const reasons = await listReasons(
    db,
    consultationId,
    letters.map(({ id }) => id),
  );
  return letters.map(({ id, remarks_html, ...letter }) => ({
    ...letter,
    text: [remarks_html, ...(reasons.get(id) ?? [])].map(textOfHtml).join("\n").trim(),
  }));
}

async function listReasons(db: Db, consultationId: string, commentIds: string[]) {
  const reasons = new Map<string, string[]>();
  if (commentIds.length === 0) return reasons;
  const points = await selectPointsOnProvisions(db, consultationId)
    .select(["point.comment_id", "point.reasons_html"])
    .where("comment.id", "in", commentIds)
    .orderBy("provision.sort_order")
    .execute();
  for (const { comment_id, reasons_html } of points)
    reasons.set(comment_id, [...(reasons.get(comment_id) ?? []), reasons_html]);
  return reasons;
}
