import type { ShownPosition } from "#app/comments/comment/shown-position.ts";
import type { SaidTheme } from "../said/find-themes.server.ts";
import type { Referenced } from "../said/quote-references.ts";
import type { QuotedPoint } from "../said/said-points.ts";

/** What is compared of a digest, be it a snapshot or as it stands now. */
export interface ComparedDigest {
  figures: { comments: number; positions: { key: ShownPosition; comments: number }[] };
  inShort: { organisations: number; asks: { sentences: number }; voices: { comments: number } };
  themes: Referenced<SaidTheme>[];
}

export interface ChangedCount {
  before: number;
  after: number;
}

type ComparedPoint = Referenced<QuotedPoint>;

/** A key point that both have, with how many comments make it in each. */
export interface ChangedPoint extends ChangedCount {
  point: ComparedPoint;
}

/** What a later digest says that an earlier one does not, and the other way round. */
export interface DigestChanges {
  comments: ChangedCount;
  organisations: ChangedCount;
  asks: ChangedCount;
  voices: ChangedCount;
  positions: (ChangedCount & { position: ShownPosition })[];
  /** Key points that only the later one has, and those that only the earlier one has. */
  added: ComparedPoint[];
  gone: ComparedPoint[];
  /** Key points of which the count is another, the largest change first. */
  changed: ChangedPoint[];
  /** Key points on which an official has written another sentence, or none any more. */
  reworded: ComparedPoint[];
  /** Themes that both have, by another name. */
  renamed: { before: string; after: string }[];
  /** How many key points both have with the same count. */
  same: number;
}

/** Compares by the ids of key points, which stay what they are while a digest grows. */
export function changesBetween(before: ComparedDigest, after: ComparedDigest): DigestChanges {
  const [earlier, later] = [pointsOf(before), pointsOf(after)];
  const both = [...later.values()].flatMap((point) => {
    const was = earlier.get(point.id);
    return was ? [{ point, before: was.comments, after: point.comments }] : [];
  });
  const changed = both.filter((one) => one.before !== one.after);
  const positions = after.figures.positions.map(({ key, comments }) => ({
    position: key,
    before: before.figures.positions.find((one) => one.key === key)?.comments ?? 0,
    after: comments,
  }));
  return {
    comments: { before: before.figures.comments, after: after.figures.comments },
    organisations: { before: before.inShort.organisations, after: after.inShort.organisations },
    asks: { before: before.inShort.asks.sentences, after: after.inShort.asks.sentences },
    voices: { before: before.inShort.voices.comments, after: after.inShort.voices.comments },
    positions: positions.filter((one) => one.before !== one.after),
    added: [...later.values()].filter(({ id }) => !earlier.has(id)),
    gone: [...earlier.values()].filter(({ id }) => !later.has(id)),
    changed: changed.sort(
      (one, other) => size(other) - size(one) || (one.point.id < other.point.id ? -1 : 1),
    ),
    reworded: both
      .map(({ point }) => point)
      .filter((point) => sentenceOf(earlier.get(point.id)) !== sentenceOf(point)),
    renamed: renamedThemes(before, after),
    same: both.length - changed.length,
  };
}

/** In snapshots of earlier methods nobody wrote any. */
const sentenceOf = (point: ComparedPoint | undefined) => point?.sentence?.text ?? "";

function renamedThemes(before: ComparedDigest, after: ComparedDigest) {
  const names = new Map(before.themes.map(({ id, name }) => [id, name]));
  return after.themes.flatMap(({ id, name }) => {
    const former = names.get(id);
    return former && name && former !== name ? [{ before: former, after: name }] : [];
  });
}

const pointsOf = ({ themes }: ComparedDigest) =>
  new Map(themes.flatMap(({ points }) => points).map((point) => [point.id, point]));

const size = ({ before, after }: ChangedCount) => Math.abs(after - before);

/** Whether there is anything to tell. */
export function isSame({ comments, ...changes }: DigestChanges) {
  const { added, gone, changed, positions, reworded, renamed } = changes;
  const others = [added, gone, changed, positions, reworded, renamed];
  return comments.before === comments.after && others.every((some) => some.length === 0);
}
