/** In pages of the lists on screen, how much of what is asked and of lone voices is in a whole digest: some 500 of both. */
export const pagesInWhole = { asks: 10, voices: 20 };

/** The first pages of a list until one is empty. */
export async function pagesOf<Item>(pages: number, read: (page: number) => Promise<Item[]>) {
  const all: Item[] = [];
  for (let page = 1; page <= pages; page++) {
    const items = await read(page);
    if (items.length === 0) break;
    all.push(...items);
  }
  return all;
}
