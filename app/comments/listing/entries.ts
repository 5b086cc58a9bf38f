import type { ListedComments } from "./listed.ts";
import type { LookedAt } from "./look.ts";

interface WhichEntries {
  looked: LookedAt;
  sort: "newest" | "oldest";
  /** Whether those of a campaign are one. */
  isFolding: boolean;
  from: number;
  most: number;
}

/** The places that stand there in the list; of a campaign the first, with how many it stands for. */
export function entriesOf(listed: ListedComments, { looked, sort, isFolding, from, most }: WhichEntries) {
  const { places, letters } = looked;
  const seen = new Uint8Array(isFolding ? letters.length : 0);
  const entries: { place: number; alike: number }[] = [];
  let passed = 0;
  for (let nth = 0; nth < places.length && entries.length < most; nth++) {
    const place = places[sort === "oldest" ? nth : places.length - 1 - nth] ?? 0;
    const own = isFolding ? (listed.campaign[place] ?? 0) : 0;
    if (own !== 0) {
      if (seen[own] === 1) continue;
      seen[own] = 1;
    }
    if (passed++ >= from) entries.push({ place, alike: own === 0 ? 1 : (letters[own] ?? 1) });
  }
  return entries;
}

/** How many entries a list has in which each campaign is one, how many campaigns, and how many comments these have. */
export function countFolded({ letters }: LookedAt) {
  let [entries, campaigns, together] = [letters[0] ?? 0, 0, 0];
  for (let campaign = 1; campaign < letters.length; campaign++) {
    const alike = letters[campaign] ?? 0;
    if (alike > 0) entries++;
    if (alike < 2) continue;
    campaigns++;
    together += alike;
  }
  return { entries, campaigns, together };
}
