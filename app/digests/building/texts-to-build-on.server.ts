import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import type { Db } from "#db/schema.ts";
import type { SourceText } from "../passages/passage.ts";
import { sampleCampaigns } from "../themes/sample.ts";
import { groupBy, sideKey } from "../themes/strata.ts";
import { type PublicText, publicTexts } from "./public-texts.server.ts";
import { asSource, type ReadingGround } from "./read-text.server.ts";

/** Of a campaign's letters, to find what some of them add; the others are assigned like all else. */
const mostLetters = 200;

interface BuiltOn {
  ground: ReadingGround;
  /** The keys of the sides that are built. */
  sides: Set<string>;
}

/** What key points are chosen among: at most 3,500 campaigns and lone comments, of each kind as its share. */
export async function textsToBuildOn(db: Db, consultationId: string, { ground, sides }: BuiltOn) {
  const comments = await selectPublishedComments(db, consultationId)
    .select(["comment.id", "comment.campaign_id", "shown.position", "shown.language"])
    .orderBy("comment.number")
    .execute();
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const campaigns = groupBy(comments, ({ id, campaign_id }) => campaign_id ?? id).map((letters) =>
    letters.map(({ id }) => id),
  );
  const kindOf = (id: string) => `${byId.get(id)?.position} ${byId.get(id)?.language}`;
  const drawn = sampleCampaigns(campaigns, { kindOf }).map((letters) => letters.slice(0, mostLetters));
  const found = await publicTexts(db, consultationId, drawn.flat());
  const texts = found
    .map((text): ToBuildOn => ({ text, source: asSource(text, ground) }))
    .filter(({ source }) => sides.has(sideKey(source)));
  const ofComment = new Map(
    groupBy(texts, ({ text }) => text.comment_id).map((own) => [
      own[0]?.text.comment_id ?? "",
      own.map(({ source }) => source.id),
    ]),
  );
  return {
    comments: comments.length,
    built_on: drawn.flat().length,
    texts: new Map(texts.map((one) => [one.source.id, one])),
    /** As keys of texts, the first letter's first: a comment counts once, whatever parts it has. */
    campaigns: drawn.map((letters) => letters.flatMap((id) => ofComment.get(id) ?? [])),
  };
}

export interface ToBuildOn {
  text: PublicText;
  source: SourceText;
}
