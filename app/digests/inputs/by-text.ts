/** What has the same key, together, in the order in which the keys first come. */
export function byText<Item>(items: Item[], keyOf: (item: Item) => string) {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const own = found.get(key);
    if (own) own.push(item);
    else found.set(key, [item]);
  }
  return [...found].map(([key, items]) => ({ key, items }));
}
