import type { Side } from "./argued.server.ts";
import { centreOfKeyPoint, groupIntoThemes } from "./group-themes.ts";
import { howManyThemes } from "./how-many.ts";
import { type KeyPoint, strongestFirst, voicesBehind } from "./key-point.ts";
import { groupBy } from "./strata.ts";
import { phrasesOfThemes } from "./theme-names.server.ts";

/** Key points that are about the same, of one language and any position, the strongest first. */
export interface Theme {
  /** Of the strongest key point when the theme was made. */
  id: string;
  language: string;
  /** The words that tell it from the other themes, the best first; empty where there are none fit to print. */
  phrases: string[];
  key_points: KeyPoint[];
}

/** Groups key points into themes, language by language, the theme that most write about first. */
export function findThemes(sides: Side[], most?: number): Theme[] {
  return groupBy(sides, ({ language }) => language)
    .flatMap((ofLanguage) => themesOfLanguage(ofLanguage, most))
    .sort((one, other) => strength(other) - strength(one) || (one.id < other.id ? -1 : 1));
}

function themesOfLanguage(sides: Side[], most?: number): Theme[] {
  const keyPoints = sides.flatMap(({ key_points }) => key_points).sort(strongestFirst);
  const ready = new Map(sides.flatMap((side) => side.ready.map((one) => [one.passage.id, one] as const)));
  const centres = keyPoints.map((one) => centreOfKeyPoint(one, (id) => ready.get(id)?.weights));
  const groups = groupIntoThemes(centres, most ?? howManyThemes(keyPoints.length))
    .map((places) => places.flatMap((place) => keyPoints[place] ?? []).sort(strongestFirst))
    .filter((group) => group.length > 0);
  const topic = new Set(sides.flatMap(({ reading }) => [...reading.frequencies.topic]));
  const named = groups.map((group) =>
    group.flatMap((one) => one.passages.flatMap(({ passage_id }) => ready.get(passage_id) ?? [])),
  );
  const phrases = phrasesOfThemes(named, topic);
  return groups.map((key_points, at) => ({
    id: key_points[0]?.id ?? "",
    language: sides[0]?.language ?? "",
    phrases: phrases[at] ?? [],
    key_points,
  }));
}

const strength = ({ key_points }: Theme) => key_points.reduce((sum, one) => sum + voicesBehind(one), 0);
