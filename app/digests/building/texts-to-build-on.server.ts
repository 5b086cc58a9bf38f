import { selectPublished, selectPublishedComments } from "#app/comments/comment/published.server.ts";
import { inNoIndex } from "#db/in-no-index.server.ts";
import { idsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import type { SourceText } from "../passages/passage.ts";
import { campaignSample, fewestOfKind } from "../themes/sample.ts";
import { groupBy, sideKey } from "../themes/strata.ts";
import { listSides, type OnSide, selectReasonsOn } from "./count-reasons.server.ts";
import { type PublicText, publicTexts } from "./public-texts.server.ts";
import { asSource, type ReadingGround } from "./read-text.server.ts";

/** Of a campaign's letters, to find what some of them add; the others are assigned like all else. */
const mostLetters = 200;
/** Of all campaigns together, so that memory bounds them, of each as many as of any other. */
const mostLettersOfAll = 20_000;
const commentsAtOnce = 2_000;

interface BuiltOn {
  ground: ReadingGround;
  /** The keys of the sides that are built. */
  sides: Set<string>;
}

/**
 * What key points are chosen among: at most 3,500 campaigns and lone comments, of each kind as its share, and further ones of each side on
 * which few of these give reasons.
 */
export async function textsToBuildOn(db: Db, consultationId: string, { ground, sides }: BuiltOn) {
  const { comments, drawn } = await drawCampaigns(db, consultationId);
  const textsOf = async (commentIds: string[]) =>
    (await publicTexts(db, consultationId, commentIds))
      .map((text): ToBuildOn => ({ text, source: asSource(text, ground) }))
      .filter(({ source }) => sides.has(sideKey(source)));
  const texts = await textsOf([...drawn.values()].flat());
  for (const side of await listSides(db, consultationId)) {
    if (!sides.has(sideKey(side))) continue;
    const spoken = texts.filter(({ source }) => sideKey(source) === sideKey(side));
    const speaking = [...new Set(spoken.map(({ text }) => text.comment_id))];
    texts.push(...(await textsOf(await drawFurther(db, consultationId, { side, speaking, drawn }))));
  }
  const ofComment = new Map(
    groupBy(texts, ({ text }) => text.comment_id).map((own) => [
      own[0]?.text.comment_id ?? "",
      own.map(({ source }) => source.id),
    ]),
  );
  return {
    comments,
    built_on: [...drawn.values()].flat().length,
    texts: new Map(texts.map((one) => [one.source.id, one])),
    /** As keys of texts, the first letter's first: a comment counts once, whatever parts it has. */
    campaigns: [...drawn.values()].map((letters) => letters.flatMap((id) => ofComment.get(id) ?? [])),
  };
}

/** By campaign the ids of its letters; a lone comment is one of one letter. */
type DrawnCampaigns = Map<string, string[]>;

/** With how many comments there are. */
async function drawCampaigns(db: Db, consultationId: string) {
  const sample = campaignSample<{ campaign: string; id: string }>();
  const seen = new Set<string>();
  const shared = new Set<string>();
  let comments = 0;
  for await (const { id, campaign_id, position, language } of allPublished(db, consultationId)) {
    comments++;
    const campaign = campaign_id ?? id;
    if (seen.has(campaign)) shared.add(campaign);
    else sample.add(id, { kind: `${position} ${language}`, campaign: { campaign, id } });
    seen.add(campaign);
  }
  const drawn = sample.drawn();
  const ofMany = drawn.filter(({ campaign }) => shared.has(campaign)).length;
  const most = Math.min(mostLetters, Math.ceil(mostLettersOfAll / Math.max(ofMany, 1)));
  const letters: DrawnCampaigns = new Map();
  for (const { campaign, id } of drawn)
    letters.set(
      campaign,
      shared.has(campaign) ? await listLetters(db, consultationId, { campaign, most }) : [id],
    );
  return { comments, drawn: letters };
}

interface FurtherOn {
  side: OnSide;
  /** Those drawn that say anything there, with reasons or without. */
  speaking: string[];
  drawn: DrawnCampaigns;
}

/** Draws more that give reasons on a side, where fewer campaigns and lone comments than it takes of a kind do; gives their ids. */
async function drawFurther(db: Db, consultationId: string, { side, speaking, drawn }: FurtherOn) {
  const campaignOf = new Map(
    [...drawn].flatMap(([campaign, ids]) => ids.map((id) => [id, campaign] as const)),
  );
  const giving = await listGiving(db, consultationId, { side, speaking });
  const authors = new Set(giving.map((id) => campaignOf.get(id)));
  if (authors.size >= fewestOfKind) return [];
  const further: string[] = [];
  for (const { id, campaign_id } of await drawOn(db, consultationId, {
    side,
    most: fewestOfKind + giving.length,
  })) {
    if (campaignOf.has(id) || authors.size >= fewestOfKind) continue;
    const campaign = campaign_id ?? id;
    authors.add(campaign);
    drawn.set(campaign, [...(drawn.get(campaign) ?? []), id]);
    further.push(id);
  }
  return further;
}

/** Those of them that give reasons on a side. */
async function listGiving(
  db: Db,
  consultationId: string,
  { side, speaking }: Pick<FurtherOn, "side" | "speaking">,
) {
  const giving: string[] = [];
  for (const ids of idsAtOnce(speaking)) {
    const some = await selectReasonsOn(db, consultationId, side)
      .select("comment_id")
      .distinct()
      .where("comment_id", "in", ids)
      .execute();
    giving.push(...some.map(({ comment_id }) => comment_id));
  }
  return giving;
}

/** The first who give reasons on a side. */
async function drawOn(db: Db, consultationId: string, { side, most }: { side: OnSide; most: number }) {
  const first = selectReasonsOn(db, consultationId, side)
    .select("comment_id")
    .distinct()
    .orderBy("comment_id")
    .limit(most);
  return db
    .selectFrom(first.as("giving"))
    .innerJoin("comment", "comment.id", "giving.comment_id")
    .select(["comment.id", "comment.campaign_id"])
    .orderBy("comment.number")
    .execute();
}

/** In the order of their numbers, some at a time. */
async function* allPublished(db: Db, consultationId: string) {
  for (let last = 0; ; ) {
    const some = await selectPublishedComments(db, consultationId)
      .select(["comment.id", "comment.number", "comment.campaign_id", "shown.position", "shown.language"])
      .where("comment.number", ">", last)
      .orderBy("comment.number")
      .limit(commentsAtOnce)
      .execute();
    yield* some;
    const end = some.at(-1);
    if (!end) return;
    last = end.number;
  }
}

async function listLetters(
  db: Db,
  consultationId: string,
  { campaign, most }: { campaign: string; most: number },
) {
  const letters = await selectLetters(db, consultationId, campaign)
    .orderBy("comment.number")
    .limit(most)
    .execute();
  return letters.map(({ id }) => id);
}

/** By their campaign: told the consultation as well, SQLite would go through all comments of that in the order of their numbers. */
export function selectLetters(db: Db, consultationId: string, campaign: string) {
  return selectPublished(db)
    .select("comment.id")
    .where("comment.parent_id", "is", null)
    .where("comment.campaign_id", "=", campaign)
    .where(inNoIndex("comment.consultation_id"), "=", consultationId);
}

export interface ToBuildOn {
  text: PublicText;
  source: SourceText;
}
