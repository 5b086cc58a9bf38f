import { groupBy } from "./strata.ts";

/** Key points are chosen among at most so many who write by themselves, about 14,000 sentences; the others are assigned. */
export const mostBuiltOn = 3_500;

/**
 * At most `most` campaigns, as many of each kind (position, language) as its share, drawn by a hash of their ids: the
 * same ones each time, spread over all dates, and each by itself so that they can be drawn from a stream.
 */
export function sampleCampaigns(
  campaigns: string[][],
  { kindOf, most = mostBuiltOn }: { kindOf: (id: string) => string; most?: number },
): string[][] {
  if (campaigns.length <= most) return campaigns;
  const drawn = new Set(
    groupBy(campaigns, ([exemplar = ""]) => kindOf(exemplar)).flatMap((kind) => {
      const count = Math.max(
        Math.min(kind.length, fewestOfKind),
        Math.floor((most * kind.length) / campaigns.length),
      );
      return kind
        .map((campaign) => ({ campaign, draw: drawOf(campaign[0] ?? "") }))
        .sort((one, other) => one.draw - other.draw)
        .slice(0, count)
        .map(({ campaign }) => campaign);
    }),
  );
  return campaigns.filter((campaign) => drawn.has(campaign));
}

const fewestOfKind = 100;

/** FNV-1a, mixed, from 0 to 2³²: spread evenly whatever the ids look like. */
export function drawOf(id: string) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The same draw from a stream, of which no more than twice the sample is ever kept; in the order of the stream. */
export function sampleStream<Text extends { id: string }>(texts: Iterable<Text>, most = mostBuiltOn): Text[] {
  const lowest = (kept: { text: Text; draw: number; at: number }[]) =>
    kept.sort((one, other) => one.draw - other.draw || one.at - other.at).slice(0, most);
  let kept: { text: Text; draw: number; at: number }[] = [];
  let bound = Number.POSITIVE_INFINITY;
  let at = 0;
  for (const text of texts) {
    const draw = drawOf(text.id);
    if (draw < bound) kept.push({ text, draw, at });
    at++;
    if (kept.length < 2 * most) continue;
    kept = lowest(kept);
    bound = kept.at(-1)?.draw ?? bound;
  }
  return lowest(kept)
    .sort((one, other) => one.at - other.at)
    .map(({ text }) => text);
}
