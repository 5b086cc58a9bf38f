import type { FullDigest, TakenDigest, TakenFigures } from "../documents/taken-digest.ts";
import { positionsOfGroups } from "../figures.ts";
import type { ShownSnapshot } from "./snapshot-content.server.ts";

interface ReadSnapshot {
  snapshot: ShownSnapshot;
  gone: number;
}

interface KeptFacts {
  number: number;
  made_at: string;
  measure_version: number;
}

/** A snapshot whose words were read back, as files are made of a digest. */
export function takenSnapshot(
  { snapshot, gone }: ReadSnapshot,
  { number, made_at, measure_version }: KeptFacts,
  { consultation, origin }: Pick<TakenDigest, "consultation" | "origin">,
): TakenDigest {
  return {
    whole: wholeOf(snapshot, measure_version),
    consultation: { ...consultation, title: snapshot.title },
    ...{ origin, at: made_at, snapshot: number, gone },
  };
}

/** What models wrote, and how many comments were held or rejected then, is in no snapshot. */
function wholeOf(snapshot: ShownSnapshot, version: number): FullDigest {
  const { inShort, themes, provisions, asks, voices } = snapshot;
  const figures = figuresOf(snapshot.figures);
  return {
    ...{ written: {}, asOf: null, themes, provisions },
    figures: { ...figures, provisionsInAll: null, measure: { version, madeOn: [] } },
    inShort: { ...inShort, followed: { isBuilt: inShort.keyPoints > 0, joins: null } },
    asks: { sentences: inShort.asks.sentences, comments: inShort.asks.comments, shown: asks },
    voices: { comments: inShort.voices.comments, shown: voices },
  };
}

function figuresOf(figures: ShownSnapshot["figures"]): TakenFigures {
  const { comments, groups, countries, positions, days, cells, points, questions, campaigns } = figures;
  return {
    ...{ comments, groups, countries, positions, days },
    ...{ unpublished: null, confidential: null, inputs: null, files: null },
    positionsOfGroups: positionsOfGroups(cells),
    // They are in the measure's order.
    provisions: points.map((provision, place) => ({ ...provision, place: place + 1 })),
    questions: questions.map(({ key, text, choices, ...answers }) => ({
      ...answers,
      question: { key, text },
      choices: choices.map(({ key, text, comments }) => ({ choice: { key, text }, comments })),
    })),
    campaigns: {
      shown: campaigns.sizes.map((comments) => ({ id: null, comments, letter: null })),
      others: [],
      together: campaigns.together,
      alone: campaigns.alone,
    },
  };
}
