import type { Passage, SourceText } from "../passages/passage.ts";
import { readPassages } from "../passages/read-passages.server.ts";
import { assignTo, buildKeyPoints, type ReadyPassage } from "./build-key-points.ts";
import { type FoldedPassage, foldPassages } from "./fold.ts";
import { howManyKeyPoints, share } from "./how-many.ts";
import { type KeyPoint, strongestFirst, voicesBehind } from "./key-point.ts";
import { type Measure, type ReadingBasis, readAll, readingOf, readyAmong } from "./ready.server.ts";
import { groupBy, type Stratum, strataOf } from "./strata.ts";

/** What was argued in one language from one position, with all that is needed to assign what comes later. */
export interface Side {
  language: string;
  position: string | null;
  reading: ReadingBasis;
  folded: FoldedPassage[];
  ready: ReadyPassage[];
  key_points: KeyPoint[];
  pending: ReadyPassage[];
}

export interface Building {
  /** Ids of texts of one campaign, the exemplar first; a text of none is one by itself. */
  campaigns: string[][];
  /** At most so many key points for each position; without it as many as the number of texts asks for. */
  most?: number;
  measure?: Measure;
  /** Key points that stand on a side whatever is chosen, weighed as passages are there; they have no passages yet. */
  standing?: (side: Pick<Side, "language" | "position" | "reading">) => KeyPoint[];
}

/** Finds the key points of texts, for each language and position apart. Deterministic: equals go by their ids. */
export function findSides(
  texts: SourceText[],
  { campaigns, most, measure, standing = noneStand }: Building,
): Side[] {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const textOf = (id: string) => byId.get(id)?.text ?? "";
  const known = (id: string) => byId.get(id) ?? nowhere;
  const alone = new Set(campaigns.flatMap((ids) => (ids.length === 1 ? ids : [])));
  const passages = new Map(texts.map((text) => [text.id, readPassages(text, { asOne: alone.has(text.id) })]));
  const folded = foldByPosition(passages, campaigns, (id) => known(id).position);

  const ofLanguage = new Map(
    groupBy(folded, ({ passage }) => passage.language).map((all) => [all[0]?.passage.language ?? "", all]),
  );
  const sides = strataOf(folded, (id) => ({ position: known(id).position })).map(
    ({ language, position, passages: here }) => {
      const enough = here.length >= fewestForOwnCounts ? here : (ofLanguage.get(language) ?? here);
      const reading = readingOf(enough, measure);
      const read = readAll(here, reading);
      const ready = readyAmong(read, { frequencies: reading.frequencies, textOf });
      return { language, position, reading, folded: read, ready, strata: strataOf(ready, known) };
    },
  );
  const shares = sharesOf(sides, most);
  return sides.map(({ strata, ...side }) => {
    const before = standing(side);
    const built = strata.flatMap((stratum) => {
      const most = Math.max(0, (shares.get(stratum) ?? 0) - before.filter(isOn(stratum)).length);
      return buildKeyPoints(stratum, { ...side.reading, most, standing: before });
    });
    return { ...side, ...settled(built, { before, ready: side.ready, withoutLone: most === undefined }) };
  });
}

const noneStand = () => [];

const isOn =
  ({ provision }: Pick<KeyPoint, "provision">) =>
  (point: KeyPoint) =>
    JSON.stringify(point.provision) === JSON.stringify(provision);

const nowhere: SourceText = { id: "", text: "", language: "en", position: null };
/** Passages; with fewer, those of the other positions are counted with them. */
const fewestForOwnCounts = 50;
/** Among so many who write, what only one says is a voice, not a key point. */
const fewestForLoneVoices = 20;

interface Settling {
  /** Key points that stood before, which stay. */
  before: KeyPoint[];
  ready: ReadyPassage[];
  /** Whether those that only one makes go, and their passages are pending. */
  withoutLone: boolean;
}

/** Assigns passages to what was built, and to what stood before. */
function settled(built: KeyPoint[], { before, ready, withoutLone }: Settling) {
  const pending = assignTo([...before, ...built], ready);
  const voices = new Set(ready.flatMap(({ campaigns }) => [...campaigns])).size;
  const areLone = (one: KeyPoint) => withoutLone && voices >= fewestForLoneVoices && voicesBehind(one) < 2;
  const lone = new Set(
    built.filter(areLone).flatMap((one) => one.passages.map(({ passage_id }) => passage_id)),
  );
  return {
    key_points: [...before, ...built.filter((one) => !areLone(one))].sort(strongestFirst),
    pending: [...pending, ...ready.filter(({ passage }) => lone.has(passage.id))],
  };
}

/** Positions first: one campaign may hold letters for and against, and nothing is folded across. */
function foldByPosition(
  passages: Map<string, Passage[]>,
  campaigns: string[][],
  positionOf: (id: string) => string | null,
) {
  const parts = campaigns.flatMap((campaign) => groupBy(campaign, (id) => JSON.stringify(positionOf(id))));
  return groupBy(parts, ([first = ""]) => JSON.stringify(positionOf(first))).flatMap((ofPosition) =>
    foldPassages(passages, ofPosition),
  );
}

function sharesOf(sides: { position: string | null; strata: Stratum<ReadyPassage>[] }[], most?: number) {
  const together = most === undefined ? [sides] : groupBy(sides, ({ position }) => JSON.stringify(position));
  const shares = new Map<Stratum<ReadyPassage>, number>();
  for (const group of together) {
    const strata = group.flatMap((side) => side.strata);
    const voices = strata.map(
      ({ passages }) => new Set(passages.flatMap(({ campaigns }) => [...campaigns])).size,
    );
    const all = most ?? howManyKeyPoints(new Set(strata.flatMap(campaignsOf)).size);
    for (const [at, count] of share(all, voices).entries()) {
      const stratum = strata[at];
      if (stratum) shares.set(stratum, count);
    }
  }
  return shares;
}

const campaignsOf = ({ passages }: Stratum<ReadyPassage>) =>
  passages.flatMap(({ campaigns }) => [...campaigns]);
