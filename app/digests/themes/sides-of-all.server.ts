import type { SourceText } from "../passages/passage.ts";
import { type Building, findSides, type Side } from "./argued.server.ts";
import { type AssignedText, textAssigner } from "./assign-text.server.ts";
import { strongestFirst } from "./key-point.ts";
import { sampleCampaigns } from "./sample.ts";

/**
 * The key points of however many texts: chosen among a sample where there are many, the other texts assigned to them one
 * by one. `sample` says of how many campaigns it may be.
 */
export function sidesOfAll(texts: SourceText[], building: Building & { sample?: number }): Side[] {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const kindOf = (id: string) => JSON.stringify([byId.get(id)?.position, byId.get(id)?.language]);
  const sampled = sampleCampaigns(building.campaigns, {
    kindOf,
    ...(building.sample !== undefined && { most: building.sample }),
  });
  const textsIn = (campaigns: string[][]) => campaigns.flat().flatMap((id) => byId.get(id) ?? []);
  const sides = findSides(textsIn(sampled), { ...building, campaigns: sampled });
  if (sampled.length === building.campaigns.length) return sides;

  const isSampled = new Set(sampled);
  const assign = textAssigner(sides);
  const add = adder(sides);
  for (const campaign of building.campaigns.filter((one) => !isSampled.has(one)))
    for (const text of textsIn([campaign]))
      add(text.id, { campaign: campaign[0] ?? text.id, ...assign(text) });
  for (const side of sides) side.key_points.sort(strongestFirst);
  return sides;
}

function adder(sides: Side[]) {
  const keyPoints = new Map(sides.flatMap((side) => side.key_points.map((one) => [one.id, one] as const)));
  return (text_id: string, { campaign, made }: Pick<AssignedText, "made"> & { campaign: string }) => {
    for (const { key_point_id, ...making } of made)
      keyPoints
        .get(key_point_id)
        ?.passages.push({ ...making, text_id, texts: [text_id], campaigns: [campaign] });
  };
}
