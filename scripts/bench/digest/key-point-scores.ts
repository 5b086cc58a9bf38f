import { groupTexts } from "#app/comments/record/group-texts.server.ts";
import { digestTexts } from "#app/digests/command/digest-texts.server.ts";
import type { LabelledArguments } from "./labelled-arguments.ts";

/** Of all key points that people found, and of the arguments that make one, the part that the quotes cover; and of the quotes, the part that makes one. */
export interface KeyPointScores {
  covered: number;
  arguments: number;
  precision: number;
}

const keyPoints = 8;
const partDrawn = 0.75;

/** The mean over topics and sides, of all arguments and of `draws` random three quarters, which is the steadier figure. */
export async function scoreKeyPoints(groups: LabelledArguments[], draws: number) {
  const whole = await meanOf(groups, (group) => group);
  const drawn: KeyPointScores[] = [];
  for (let seed = 1; seed <= draws; seed++) drawn.push(await meanOf(groups, (group) => partOf(group, seed)));
  return { whole, drawn: drawn.length > 0 ? mean(drawn) : null };
}

async function meanOf(groups: LabelledArguments[], choose: (group: LabelledArguments) => LabelledArguments) {
  const scores = [];
  for (const group of groups) scores.push(await scoreGroup(choose(group)));
  return mean(scores);
}

async function scoreGroup({ arguments: all }: LabelledArguments): Promise<KeyPointScores> {
  const matchedBy = new Map(all.map(({ id, matched }) => [id, matched]));
  const texts = all.map(({ id, text }) => ({ id, text, position: null, group: null }));
  const { key_points } = await digestTexts(texts, { most: keyPoints, groupTexts, isAsk: () => false });
  const found = key_points.map(({ source }) => matchedBy.get(source) ?? new Set<string>());
  const covered = new Set(found.flatMap((ids) => [...ids]));
  const alive = new Set(all.flatMap(({ matched }) => [...matched]));
  const matching = all.filter(({ matched }) => matched.size > 0);
  return {
    covered: covered.size / Math.max(alive.size, 1),
    arguments:
      matching.filter(({ matched }) => [...matched].some((id) => covered.has(id))).length /
      Math.max(matching.length, 1),
    precision: found.filter(({ size }) => size > 0).length / Math.max(found.length, 1),
  };
}

function mean(scores: KeyPointScores[]): KeyPointScores {
  const of = (name: keyof KeyPointScores) => scores.reduce((sum, one) => sum + one[name], 0) / scores.length;
  return { covered: of("covered"), arguments: of("arguments"), precision: of("precision") };
}

/** Three quarters of a group's arguments, the same ones for a seed. */
function partOf(group: LabelledArguments, seed: number): LabelledArguments {
  const draw = randomFrom(seed);
  const drawn = group.arguments.map((one) => ({ one, at: draw() })).sort((a, b) => a.at - b.at);
  const kept = new Set(drawn.slice(0, Math.floor(partDrawn * drawn.length)).map(({ one }) => one));
  return { ...group, arguments: group.arguments.filter((one) => kept.has(one)) };
}

/** Numbers from 0 to 1 that look like chance and are the same for a seed (mulberry32). */
export function randomFrom(seed: number) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
