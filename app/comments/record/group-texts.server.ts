import { hashesOf } from "#app/content/shingles.server.ts";
import { type Campaign, sampleFrom } from "./campaign.ts";
import { chooseCampaign, keysOf } from "./choose-campaign.ts";
import { hashLists } from "./hash-lists.ts";

interface TextToGroup {
  id: string;
  text: string;
}

/**
 * The ids of texts by campaign, groups of one among them, by the rule by which comments join campaigns as they come: in the
 * order given. `notCounted` are shingles that make nothing alike, those of the measure.
 */
export function groupTexts(texts: Iterable<TextToGroup>, notCounted?: ReadonlySet<number>): string[][] {
  const groups: string[][] = [];
  const campaigns: Campaign[] = [];
  const keys = hashLists();
  const known = { idsWith: (hash: number) => keys.listOf(hash), find: (id: number) => campaigns[id] };
  for (const { id, text } of texts) {
    const { whole, shingles } = hashesOf(text);
    const counted = notCounted ? shingles.filter((hash) => !notCounted.has(hash)) : shingles;
    const likeness = { whole, ...sampleFrom(counted) };
    const choice = chooseCampaign(known, likeness);
    if ("id" in choice) groups[choice.id]?.push(id);
    else {
      const place = groups.push([id]) - 1;
      campaigns.push({ ...choice.begun, sample: Float64Array.from(choice.begun.sample), id: place });
      for (const hash of keysOf({ ...likeness, ...choice.begun })) keys.note(hash, place);
    }
  }
  return groups;
}
