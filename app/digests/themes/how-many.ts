/** Key points of a consultation: 1.7 · √ of those who write by themselves, from 8 to 60. */
export function howManyKeyPoints(voices: number) {
  return Math.min(60, Math.max(8, Math.round(1.7 * Math.sqrt(voices))));
}

/**
 * Divides `most` among strata by how many write in each, the largest remainder first; a stratum in which three or more
 * write has one, as long as there are enough.
 */
export function share(most: number, voices: number[]): number[] {
  const all = voices.reduce((sum, count) => sum + count, 0);
  const exact = voices.map((count) => (most * count) / Math.max(all, 1));
  const shares = exact.map((value, at) => Math.max(Math.floor(value), (voices[at] ?? 0) >= 3 ? 1 : 0));
  const left = () => most - shares.reduce((sum, value) => sum + value, 0);
  const byRemainder = exact
    .map((value, at) => ({ at, remainder: value - (shares[at] ?? 0) }))
    .sort((one, other) => other.remainder - one.remainder || one.at - other.at);
  for (const { at, remainder } of byRemainder)
    if (left() > 0 && remainder > 0) shares[at] = (shares[at] ?? 0) + 1;
  while (left() < 0) {
    const largest = shares.indexOf(Math.max(...shares));
    shares[largest] = (shares[largest] ?? 1) - 1;
  }
  return shares;
}

/** Themes over key points: a quarter as many, from 4 to 12. */
export function howManyThemes(keyPoints: number) {
  return Math.min(12, Math.max(4, Math.round(keyPoints / 4)), keyPoints);
}
