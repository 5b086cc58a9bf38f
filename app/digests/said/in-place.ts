/** Puts what officials gave a place there, counted from 1, and all else around it in the order in which it is. */
export function inPlace<Item extends { place: number | null }>(items: Item[]): Item[] {
  const placed = items
    .filter(({ place }) => place !== null)
    .sort((one, other) => (one.place ?? 0) - (other.place ?? 0));
  const ordered = items.filter(({ place }) => place === null);
  for (const item of placed) ordered.splice((item.place ?? 1) - 1, 0, item);
  return ordered;
}
