/** Key points are chosen among at most so many who write by themselves, about 14,000 sentences; the others are assigned. */
export const mostBuiltOn = 3_500;

/**
 * At most `most` campaigns, as many of each kind (position, language) as its share, drawn by a hash of their ids: the
 * same ones each time, spread over all dates. They are added one by one, and of each kind no more than twice as many are kept.
 */
export function campaignSample<Campaign>(most = mostBuiltOn) {
  const kinds = new Map<string, { count: number; lowest: ReturnType<typeof lowestDraws<Campaign>> }>();
  let all = 0;
  return {
    /** In their order, by the id of the first letter. */
    add(id: string, { kind, campaign }: { kind: string; campaign: Campaign }) {
      const known = kinds.get(kind) ?? { count: 0, lowest: lowestDraws(Math.max(most, fewestOfKind)) };
      known.lowest.add(campaign, { draw: drawOf(id), at: all++ });
      kinds.set(kind, { ...known, count: known.count + 1 });
    },
    drawn(): Campaign[] {
      const shareOf = (count: number) =>
        all <= most ? count : Math.max(Math.min(count, fewestOfKind), Math.floor((most * count) / all));
      return inTheirOrder([...kinds.values()].flatMap(({ count, lowest }) => lowest.of(shareOf(count))));
    },
  };
}

/** The same of campaigns that are all there, each as the ids of its letters. */
export function sampleCampaigns(
  campaigns: string[][],
  { kindOf, most = mostBuiltOn }: { kindOf: (id: string) => string; most?: number },
): string[][] {
  const sample = campaignSample<string[]>(most);
  for (const campaign of campaigns) {
    const [exemplar = ""] = campaign;
    sample.add(exemplar, { kind: kindOf(exemplar), campaign });
  }
  return sample.drawn();
}

export const fewestOfKind = 100;

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
  const lowest = lowestDraws<Text>(most);
  let at = 0;
  for (const text of texts) lowest.add(text, { draw: drawOf(text.id), at: at++ });
  return inTheirOrder(lowest.of(most));
}

interface Drawn<Kind> {
  one: Kind;
  draw: number;
  /** Which of all it was. */
  at: number;
}

/** Those with the lowest draws, at most so many: of all others none is kept for long. */
function lowestDraws<Kind>(most: number) {
  let kept: Drawn<Kind>[] = [];
  let bound = Number.POSITIVE_INFINITY;
  const of = (count: number) =>
    kept.sort((one, other) => one.draw - other.draw || one.at - other.at).slice(0, count);
  return {
    of,
    add(one: Kind, { draw, at }: Omit<Drawn<Kind>, "one">) {
      if (draw < bound) kept.push({ one, draw, at });
      if (kept.length < 2 * most) return;
      kept = of(most);
      bound = kept.at(-1)?.draw ?? bound;
    },
  };
}

function inTheirOrder<Kind>(drawn: Drawn<Kind>[]) {
  return drawn.sort((one, other) => one.at - other.at).map(({ one }) => one);
}
