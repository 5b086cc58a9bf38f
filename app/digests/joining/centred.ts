import type { KeyPoint } from "../themes/key-point.ts";

/** From so many key points on, what a language has in common is taken out by itself. */
const fewestOfLanguage = 5;

/**
 * Key points with their embeddings, without what all of a language have in common: models put texts of one language near
 * each other whatever they say, and those of one subject too. Where there are few, what all languages have in common.
 */
export function centred(points: KeyPoint[], vectors: ReadonlyMap<string, Float32Array>): KeyPoint[] {
  const [first] = vectors.values();
  const fitting = points.filter(({ id }) => vectors.get(id)?.length === first?.length);
  const middles = new Map(
    [...new Set(points.map(({ language }) => language))].map((language) => {
      const own = fitting.filter((point) => point.language === language);
      return [language, middleOf(own.length >= fewestOfLanguage ? own : fitting, vectors)];
    }),
  );
  return points.map((point) => {
    const vector = vectors.get(point.id);
    const middle = middles.get(point.language);
    if (!vector || !middle || vector.length !== middle.length) return point;
    const left = vector.map((value, at) => value - (middle[at] ?? 0));
    const length = Math.hypot(...left);
    return length < 1e-6 ? point : { ...point, embedding: left.map((value) => value / length) };
  });
}

function middleOf(points: KeyPoint[], vectors: ReadonlyMap<string, Float32Array>) {
  const all = points.flatMap(({ id }) => vectors.get(id) ?? []);
  const sum = new Float32Array(all[0]?.length ?? 0);
  for (const vector of all)
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
  return sum.map((value) => value / Math.max(all.length, 1));
}
